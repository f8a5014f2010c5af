-- What hung loose when a text was written and is not in it, with a word: for the others to read beside that text.
alter table versions add column left_out jsonb not null default '[]';
