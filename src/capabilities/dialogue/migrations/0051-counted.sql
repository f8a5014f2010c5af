-- For figures about a year, made by work without a request alone: nobody who signs in is granted these. What was said and
-- why something was left out is in none of them.
create view counted_talks with (security_invoker) as
  select c.organisation_id, c.conversation_id, c.relation_id, c.kind, c.planned_on,
    (select f.held from confirmations f where f.organisation_id = c.organisation_id
      and f.conversation_id = c.conversation_id and f.side = 'employee') as employee,
    (select f.held from confirmations f where f.organisation_id = c.organisation_id
      and f.conversation_id = c.conversation_id and f.side = 'organisation') as organisation
  from conversations c where c.cancelled_at is null;
create view counted_topics with (security_invoker) as
  select l.organisation_id, l.conversation_id, l.topic_id, l.round, t.item_id, t.mandatory
  from topic_talks l join topics t using (organisation_id, topic_id);
create view counted_tags with (security_invoker) as
  select organisation_id, topic_id, round, side, dimensions from topic_tags where side in ('employee', 'organisation');
create view counted_skips with (security_invoker) as
  select organisation_id, conversation_id, mandatory, side from topic_skips;
