-- For figures about groups, made by work without a request alone: nobody who signs in is granted these.
create view counted_views with (security_invoker) as
  select organisation_id, view_id, relation_id, round, side, author_id, released_at from views;
create view counted_answers with (security_invoker) as
  select organisation_id, view_id, item_id, importance, owed, kept from answers;
create view counted_items with (security_invoker) as
  select organisation_id, item_id, domain, retired_on from own_items;
