-- Who writes down what was agreed (C05). Until an organisation decides after how many years they take turns, both write.
alter table agreements add column drafter text not null default 'both'
  check (drafter in ('both', 'employee', 'organisation'));
