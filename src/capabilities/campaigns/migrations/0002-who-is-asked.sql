-- Whom a round asks, how many of them answered, and a word to the others.

-- These teams and every team below them; all teams where none is named.
create function teams_below(organisation uuid, named uuid[]) returns table (unit_id uuid)
  language sql stable set search_path = public as $$
  with recursive scope as (
    select u.unit_id from units u where u.organisation_id = organisation
      and (cardinality(named) = 0 or u.unit_id = any(named))
    union
    select u.unit_id from units u join scope s on u.parent_id = s.unit_id where u.organisation_id = organisation
  )
  select s.unit_id from scope s
$$;
grant execute on function teams_below to wisselwerk_app;

-- Whom a round asks on a day: whoever works in its teams, and who sits on the other side of those tables.
create function people_asked(organisation uuid, campaign uuid, on_day date) returns table (person_id uuid)
  language sql stable set search_path = public
begin atomic
  with asked as (
    select r.relation_id, r.person_id from campaigns c join relations r on r.organisation_id = c.organisation_id
    where c.organisation_id = organisation and c.campaign_id = campaign and r.valid_from <= on_day
      and (r.valid_until is null or r.valid_until > on_day)
      and exists (select from placements p join teams_below(c.organisation_id, c.unit_ids) s on s.unit_id = p.unit_id
        where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= on_day
          and (p.valid_until is null or p.valid_until > on_day))
  )
  select a.person_id from asked a
  union
  select m.manager_id from asked a join managements m on m.organisation_id = organisation
    and m.relation_id = a.relation_id and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day);
end;
revoke all on function people_asked from public;

-- How many of those who are asked have shown their view, as it was when the day began: counts only, and a band that moves while
-- somebody is looking would tell who just showed a view.
create function app_campaign_response(campaign uuid) returns table (asked int, shown int)
  language sql stable security definer set search_path = public as $$
  with chosen as (
    select c.organisation_id, c.opens_on, c.closes_on, c.unit_ids from campaigns c
      where c.organisation_id = app_organisation() and c.campaign_id = campaign and app_has_role('hr')
  ), scope as (
    select s.unit_id from chosen c, teams_below(c.organisation_id, c.unit_ids) s
  ), people_asked as (
    select r.relation_id from relations r, chosen c
      where r.organisation_id = c.organisation_id and r.valid_from <= app_today()
        and (r.valid_until is null or r.valid_until > app_today())
        and exists (select from placements p join scope s on s.unit_id = p.unit_id
          where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= app_today()
            and (p.valid_until is null or p.valid_until > app_today())))
  select (select count(*)::int from people_asked),
    (select count(distinct v.relation_id)::int from views v, chosen c where v.organisation_id = c.organisation_id
      and v.side = 'employee' and v.released_at is not null
      and v.released_at::date between c.opens_on and c.closes_on and v.released_at::date < app_today()
      and v.relation_id in (select relation_id from people_asked))
  from chosen
$$;
grant execute on function app_campaign_response to wisselwerk_app;

-- A reminder to everybody who was asked and has not shown a view; who they are stays between the post and them.
create function app_remind_campaign(campaign uuid, at timestamptz, subject text, body text) returns void
  language sql security definer set search_path = public as $$
  with chosen as (
    select c.organisation_id, c.opens_on, c.closes_on, c.unit_ids from campaigns c
      where c.organisation_id = app_organisation() and c.campaign_id = campaign and app_has_role('hr')
  ), scope as (
    select s.unit_id from chosen c, teams_below(c.organisation_id, c.unit_ids) s
  )
  insert into outbox (organisation_id, mail_id, recipient, subject, body, created_at)
  select p.organisation_id, gen_random_uuid(), p.email, subject, body, at
  from people p, chosen c where p.organisation_id = c.organisation_id and p.email is not null
    and exists (select from relations r join placements l on l.organisation_id = r.organisation_id
        and l.relation_id = r.relation_id join scope s on s.unit_id = l.unit_id
      where r.organisation_id = p.organisation_id and r.person_id = p.person_id and r.valid_from <= app_today()
        and (r.valid_until is null or r.valid_until > app_today()) and l.valid_from <= app_today()
        and (l.valid_until is null or l.valid_until > app_today()))
    and not exists (select from views v where v.organisation_id = p.organisation_id and v.author_id = p.person_id
      and v.side = 'employee' and v.released_at is not null and v.released_at::date between c.opens_on and c.closes_on)
$$;
grant execute on function app_remind_campaign to wisselwerk_app;
