-- A request of somebody who works here, with the day it was made and the day it should start (seed 002, lines 686-700, and the
-- Wet flexibel werken). What both were told of its days on the first one stands with it.
create table requests (
  organisation_id uuid not null references organisations,
  request_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('hours', 'times', 'place', 'predictable', 'wish')),
  -- The hours a week that are asked for; of more or fewer hours alone.
  hours numeric(4, 1) check (hours > 0 and hours <= 60),
  words text not null check (length(words) between 1 and 2000),
  made_on date not null,
  starts_on date not null check (starts_on >= made_on),
  made_at timestamptz not null,
  -- By the rule of the organisation.
  answer_by date not null check (answer_by >= made_on),
  -- By the law; after this day silence makes it so. Null where the law sets no day, and then it says why.
  last_day date check (last_day >= made_on),
  -- The last day, counted the other way.
  last_day_otherwise date check (last_day_otherwise > last_day),
  apart text[] not null,
  unsure text[] not null,
  withdrawn_at timestamptz,
  -- That silence took effect was told to both.
  silence_told_at timestamptz,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  check ((kind = 'hours') = (hours is not null)),
  check ((last_day is null) = (cardinality(apart) > 0))
);
create index requests_relation on requests (organisation_id, relation_id);
create index requests_person on requests (organisation_id, person_id);
call protect('requests');

-- One answer, for ever.
create table request_answers (
  organisation_id uuid not null references organisations,
  request_id uuid not null,
  outcome text not null check (outcome in ('granted', 'refused')),
  ground text check (ground in ('work-stops', 'no-cover', 'safety', 'roster', 'no-work', 'costs', 'other')),
  words text not null check (length(words) <= 2000),
  decided_by uuid not null,
  decided_on date not null,
  decided_at timestamptz not null,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, request_id) references requests on delete cascade,
  foreign key (organisation_id, decided_by) references people,
  -- A no has a ground and words.
  check ((outcome = 'refused') = (ground is not null)),
  check (outcome = 'granted' or words <> '')
);
call protect('request_answers');

-- Since when the asker leads somebody; null where they do not today.
create function app_leads_since(relation uuid) returns date
  language sql stable security definer set search_path = public
  return (select max(m.valid_from) from managements m where m.organisation_id = app_organisation() and m.relation_id = relation
    and m.manager_id = app_person() and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today()));

-- Whether whoever leads now reads a request: what waits, what holds, and what was closed while they led. A no that was given by
-- somebody else before stays between the two of then.
create function app_leads_request(request uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (
    select from requests q left join request_answers a using (organisation_id, request_id)
    where q.organisation_id = app_organisation() and q.request_id = request and app_side(q.relation_id) = 'organisation'
      and (a.outcome = 'granted' or (a.request_id is null and q.withdrawn_at is null)
        or coalesce(a.decided_on, (q.withdrawn_at at time zone 'Europe/Amsterdam')::date) >= app_leads_since(q.relation_id)));
-- Whether it can still be answered.
create function app_request_open(request uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from requests q where q.organisation_id = app_organisation() and q.request_id = request
    and q.withdrawn_at is null and (q.last_day is null or q.last_day >= app_today())
    and not exists (select from request_answers a where a.organisation_id = q.organisation_id and a.request_id = q.request_id));
revoke all on function app_leads_since, app_leads_request, app_request_open from public;
grant execute on function app_leads_request, app_request_open to wisselwerk_app;

create policy read_request on requests for select to wisselwerk_app
  using (person_id = app_person() or app_leads_request(request_id));
create policy make_request on requests for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) = 'employee' and made_on = app_today()
    and withdrawn_at is null and silence_told_at is null);
create policy withdraw_request on requests for update to wisselwerk_app
  using (person_id = app_person() and app_request_open(request_id)) with check (person_id = app_person());
grant select, insert, update (withdrawn_at) on requests to wisselwerk_app;

create policy read_answer on request_answers for select to wisselwerk_app
  using (exists (select from requests q where q.organisation_id = request_answers.organisation_id
    and q.request_id = request_answers.request_id));
create policy answer_request on request_answers for insert to wisselwerk_app
  with check (decided_by = app_person() and decided_on = app_today() and app_leads_request(request_id)
    and app_request_open(request_id));
grant select, insert on request_answers to wisselwerk_app;

-- Within how many days this organisation answers, and whether the law counts it as small. About nobody.
create table request_terms (
  organisation_id uuid not null references organisations,
  answer_days int not null check (answer_days between 7 and 60),
  employer_size text not null check (employer_size in ('register', 'below-ten', 'ten-or-more')),
  set_at timestamptz not null,
  primary key (organisation_id)
);
call protect('request_terms');
create policy read_terms on request_terms for select to wisselwerk_app using (true);
create policy set_terms on request_terms for insert to wisselwerk_app with check (app_has_role('hr'));
create policy change_terms on request_terms for update to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update on request_terms to wisselwerk_app;

-- What the law asks of the register, for whoever works here themselves: since when, without a break, and how many this
-- organisation employs today.
create function app_request_facts(relation uuid) returns table (employed_since date, employees int)
  language sql stable security definer set search_path = public as $$
  with recursive employed as (
    select * from relations where organisation_id = app_organisation() and kind in ('permanent', 'fixed_term', 'on_call')
  ), back as (
    select r.person_id, r.valid_from from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
    union
    select b.person_id, e.valid_from from back b join employed e on e.person_id = b.person_id
      and e.valid_from < b.valid_from and (e.valid_until is null or e.valid_until >= b.valid_from)
  )
  select min(b.valid_from), (select count(distinct e.person_id)::int from employed e
    where e.valid_from <= app_today() and (e.valid_until is null or e.valid_until > app_today()))
  from back b where app_side(relation) = 'employee'
$$;
revoke all on function app_request_facts from public;
grant execute on function app_request_facts to wisselwerk_app;

-- Requests to which silence has given its effect and of which nobody was told yet, with who sits there now. For the lane alone.
create function requests_silent(organisation uuid, on_day date)
  returns table (request_id uuid, relation_id uuid, employee_id uuid, manager_id uuid)
  language sql stable set search_path = public as $$
  select q.request_id, q.relation_id, q.person_id, m.manager_id
  from requests q join relations r using (organisation_id, relation_id)
    left join managements m on m.organisation_id = q.organisation_id and m.relation_id = q.relation_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
  where q.organisation_id = organisation and q.last_day < on_day and q.withdrawn_at is null and q.silence_told_at is null
    and (r.valid_until is null or r.valid_until > on_day)
    and not exists (select from request_answers a where a.organisation_id = q.organisation_id and a.request_id = q.request_id)
  order by q.request_id
$$;
revoke all on function requests_silent from public;
