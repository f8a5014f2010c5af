-- A topic has a title where somebody wrote one; an item of the list and an obligatory topic are called by the product, in
-- the language of who reads.
alter table topics alter column title drop not null;
update topics set title = null where item_id is not null or mandatory is not null;
alter table topics add constraint topics_called_once check (num_nonnulls(title, item_id, mandatory) = 1);
