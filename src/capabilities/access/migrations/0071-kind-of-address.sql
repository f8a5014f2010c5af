-- As what the directory sent the address that is kept, so that a later change of another one leaves it.
alter table provisioned_people add column email_kind text check (length(email_kind) between 1 and 40);
