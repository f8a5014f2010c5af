-- Two options of different topics that cannot go together, by their ids; both see them with the list.
alter table searches add column apart jsonb not null default '[]';
grant update (apart) on searches to wisselwerk_app;
