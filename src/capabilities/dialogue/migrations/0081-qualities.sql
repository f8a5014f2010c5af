-- A topic that came to the table because people there see one quality of their relation two steps or more apart.
alter table topics add column quality text check (quality in ('independence', 'equality', 'reciprocity', 'value'));
alter table topics drop constraint topics_called_once;
alter table topics add constraint topics_called_once check (num_nonnulls(title, item_id, mandatory, quality) = 1);
create unique index topics_quality on topics (organisation_id, relation_id, quality) where quality is not null;
