-- Clauses in force of which everybody who signed heard that the rules ask more than they say.
alter table agreements add column below_told uuid[] not null default '{}';
