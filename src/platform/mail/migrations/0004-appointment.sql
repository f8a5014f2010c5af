-- What a calendar reads of a mail: which appointment, when and where, and that it moved or is off.
alter table outbox add column appointment jsonb;
