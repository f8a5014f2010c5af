-- What a choice is worth elsewhere (seed 000, line 359; seed 001, line 533): whether its diploma is generally recognised, and at which of
-- the eight levels.
alter table budget_items add column level int check (level between 1 and 8);
alter table budget_items add column recognised boolean not null default false;
grant update (level, recognised) on budget_items to wisselwerk_app;
