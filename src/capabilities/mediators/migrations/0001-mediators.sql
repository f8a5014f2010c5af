-- HR between the two at a table (seed 002, lines 745-751), only once both ask. Until then what one asked is theirs alone.
create table mediation_requests (
  organisation_id uuid not null references organisations,
  request_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, request_id),
  unique (organisation_id, relation_id, person_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people
);
call protect('mediation_requests');

-- Who of HR does it.
create table mediations (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  mediator_id uuid not null,
  taken_on date not null,
  primary key (organisation_id, relation_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, mediator_id) references people
);
call protect('mediations');

-- Which topics somebody lets the mediator read; read by nobody until both do.
create table mediation_releases (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  topic_id uuid not null,
  person_id uuid not null,
  released_at timestamptz not null,
  primary key (organisation_id, topic_id, person_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, person_id) references people
);
call protect('mediation_releases');

-- The two whom a table is between today.
create function mediated_two(relation uuid) returns uuid[]
  language sql stable security definer set search_path = public
  return (select array_agg(s.person_id) from seats_at(app_organisation(), relation, 'talk', app_today()) s
    where s.seat in ('employee', 'organisation'));
-- Since when these two sit there: what was asked or let be read with whoever led before, does not count with the next.
create function app_mediated_since(relation uuid) returns date
  language sql stable security definer set search_path = public
  return (select max(m.valid_from) from managements m where m.organisation_id = app_organisation() and m.relation_id = relation
    and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today()));
-- Whether both ask. Somebody else is told no, also where both do: only the two, and HR that never sat there, may know.
create function app_both_ask(relation uuid) returns boolean
  language sql stable security definer set search_path = public
  return (app_side(relation) is not null or (app_has_role('hr') and not app_ever_sat(relation, app_person())))
    and exists (select from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
      and (r.valid_until is null or r.valid_until > app_today()))
    and cardinality(mediated_two(relation)) = 2
    and (select count(*) from mediation_requests q where q.organisation_id = app_organisation() and q.relation_id = relation
      and (q.asked_at at time zone 'Europe/Amsterdam')::date >= app_mediated_since(relation)
      and q.person_id = any (mediated_two(relation))) = 2;
-- Tables of which both ask, for HR that never sat there: their names, since when, and who does it.
create function app_mediations()
  returns table (relation_id uuid, employee_id uuid, employee text, manager_id uuid, manager text, asked_at timestamptz,
    mediator_id uuid, mediator text)
  language sql stable security definer set search_path = public as $$
  select r.relation_id, e.person_id, e.given_name || ' ' || e.family_name, o.person_id,
    o.given_name || ' ' || o.family_name, q.asked_at, m.mediator_id, h.given_name || ' ' || h.family_name
  from (select relation_id, max(asked_at) as asked_at from mediation_requests
      where organisation_id = app_organisation() group by relation_id having count(*) > 1) q
    join relations r on r.organisation_id = app_organisation() and r.relation_id = q.relation_id
    join people e on e.organisation_id = r.organisation_id and e.person_id = r.person_id
    join people o on o.organisation_id = r.organisation_id
      and o.person_id = any (array_remove(mediated_two(r.relation_id), r.person_id))
    left join mediations m on m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
    left join people h on h.organisation_id = r.organisation_id and h.person_id = m.mediator_id
  where (select app_has_role('hr')) and app_side(r.relation_id) is null and app_both_ask(r.relation_id)
  order by q.asked_at, r.relation_id
$$;
-- Whether the asker is the one of HR who does it, and both still ask.
create function app_mediates(relation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_has_role('hr') and not app_ever_sat(relation, app_person()) and app_both_ask(relation)
    and exists (select from mediations m where m.organisation_id = app_organisation() and m.relation_id = relation
      and m.mediator_id = app_person());
-- Topics that both let the mediator read, for the two and for whoever mediates.
create function app_released_topics(relation uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select l.topic_id from mediation_releases l
  where l.organisation_id = app_organisation() and l.relation_id = relation
    and ((app_side(relation) is not null and app_both_ask(relation)) or app_mediates(relation))
    and l.person_id = any (mediated_two(relation))
    and (l.released_at at time zone 'Europe/Amsterdam')::date >= app_mediated_since(relation)
  group by l.topic_id having count(*) = 2
$$;
-- What a mediator reads: the names of those topics, and what the two shared with each other beside each.
create function app_mediated_topics(relation uuid) returns table (topic_id uuid, title text, item_id text, mandatory text,
    quality text, sheets jsonb)
  language sql stable security definer set search_path = public as $$
  select t.topic_id, t.title, t.item_id, t.mandatory, t.quality, coalesce((
      select jsonb_agg(jsonb_build_object('side', s.side, 'aims', s.aims, 'reach', s.reach, 'resistance', s.resistance,
        'unacceptable', s.unacceptable, 'bridges', s.bridges) order by s.side)
      from interest_sheets s where s.organisation_id = t.organisation_id and s.topic_id = t.topic_id and s.round = t.round
        and s.opened_at is not null and s.author_id = any (mediated_two(relation))
      having count(*) = 2), '[]')
  from topics t
  where t.organisation_id = app_organisation() and t.relation_id = relation and app_mediates(relation)
    and t.topic_id in (select app_released_topics(relation))
  order by t.added_at, t.topic_id
$$;
revoke all on function mediated_two, app_mediated_since, app_both_ask, app_mediations, app_mediates, app_released_topics,
  app_mediated_topics from public;
grant execute on function app_mediated_since, app_both_ask, app_mediations, app_mediates, app_released_topics, app_mediated_topics
  to wisselwerk_app;

create policy own_request on mediation_requests for select to wisselwerk_app using (person_id = app_person());
create policy ask_mediation on mediation_requests for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) is not null);
create policy withdraw_mediation on mediation_requests for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on mediation_requests to wisselwerk_app;

create policy read_mediation on mediations for select to wisselwerk_app
  using (mediator_id = app_person() or (app_side(relation_id) is not null and app_both_ask(relation_id)));
create policy take_mediation on mediations for insert to wisselwerk_app
  with check (mediator_id = app_person() and app_has_role('hr') and not app_ever_sat(relation_id, app_person())
    and app_both_ask(relation_id));
-- With the request of one of the two it is over.
create policy end_mediation on mediations for delete to wisselwerk_app
  using (app_side(relation_id) is not null and app_both_ask(relation_id));
grant select, insert, delete on mediations to wisselwerk_app;

create policy own_release on mediation_releases for select to wisselwerk_app using (person_id = app_person());
create policy release_topic on mediation_releases for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) is not null and exists (select from topics t
    where t.organisation_id = mediation_releases.organisation_id and t.topic_id = mediation_releases.topic_id
      and t.relation_id = mediation_releases.relation_id));
create policy take_back_release on mediation_releases for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on mediation_releases to wisselwerk_app;
