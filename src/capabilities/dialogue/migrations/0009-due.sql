-- All talks of all these tables at once, at which the asker sits or has a chair of that time beside the two: every one that is
-- open, with its series, so that a desk asks for one of them and not for all, and with what they themselves said; and the last
-- yearly talk that all called one. Past row level security, which would ask of every line who may read it; what comes out is
-- what all know. Where only two sit, two confirmations are an answer; the rest asks `talk_is_answered`.
create function app_talks_due(tables uuid[])
  returns table (relation_id uuid, kind text, planned_on date, series_id uuid, confirmed boolean, held boolean)
  language sql stable security definer rows 12 set search_path = public as $$
  with talks as materialized (
    select t.side, c as talk from app_seated('talk') t
      join conversations c on c.organisation_id = app_organisation() and c.relation_id = t.relation_id
        and c.cancelled_at is null
    where t.relation_id = any (tables)
      and (t.side in ('employee', 'organisation') or app_talk_seat(c.relation_id, c.planned_on) is not null)
  ), said as (
    select (t.talk).conversation_id, bool_or(f.side = 'employee') and bool_or(f.side = 'organisation') as by_two,
      bool_and(f.held) as held, bool_or(f.side = t.side) as own
    from talks t join confirmations f on f.organisation_id = (t.talk).organisation_id
      and f.conversation_id = (t.talk).conversation_id
    group by 1
  ), seen as (
    select (t.talk).relation_id, (t.talk).kind, (t.talk).planned_on, (t.talk).series_id, coalesce(s.own, false) as own,
      coalesce(s.held, true) as held,
      case when exists (select from seats x where x.organisation_id = (t.talk).organisation_id
        and x.relation_id = (t.talk).relation_id and 'talk' = any (x.parts)) then talk_is_answered(t.talk)
      else coalesce(s.by_two, false) end as answered
    from talks t left join said s on s.conversation_id = (t.talk).conversation_id
  )
  select relation_id, kind, planned_on, series_id, own, false from seen where not answered
  union all
  select relation_id, kind, max(planned_on), null, true, true from seen where answered and held and kind = 'annual'
    group by relation_id, kind
$$;
revoke all on function app_talks_due from public;
grant execute on function app_talks_due to wisselwerk_app;
