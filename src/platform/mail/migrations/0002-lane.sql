-- Every mail is a piece of work of its own: one that cannot leave holds up no other, and none is given up.
alter table outbox drop column attempts;

create function outbox_wants_chore() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform want_chore(new.organisation_id, 'mail', new.mail_id::text);
  return new;
end $$;
create trigger leave after insert on outbox for each row execute function outbox_wants_chore();
