-- Rounds of one table are few; taken for a thousand, whole tables are read to join them.
alter function app_view_states rows 8;
alter function app_views_awaited rows 8;
-- What one showed oneself decides what one reads of others, at all tables of the asker.
create index views_author on views (organisation_id, author_id);
