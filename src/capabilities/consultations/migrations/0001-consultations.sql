-- A say in what is decided (I09; seed 000, lines 93 and 203): a proposal, what people say to it, and an outcome with reasons.

-- Who works in a unit or in one below it today, whatever the contract; everybody here where no unit is named.
create function people_working_in(unit uuid) returns table (person_id uuid)
  language sql stable security definer set search_path = public as $$
  select distinct r.person_id from relations r
  where r.organisation_id = app_organisation() and r.valid_from <= app_today()
    and (r.valid_until is null or r.valid_until > app_today())
    and (unit is null or exists (select from placements p join teams_below(app_organisation(), array[unit]) s using (unit_id)
      where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= app_today()
        and (p.valid_until is null or p.valid_until > app_today())))
$$;
revoke all on function people_working_in from public;

create table consultations (
  organisation_id uuid not null references organisations,
  consultation_id uuid not null,
  title text not null check (length(btrim(title)) between 1 and 120),
  what text not null check (length(btrim(what)) between 1 and 4000),
  why text not null check (length(btrim(why)) between 1 and 2000),
  -- What may still become different, and what does not.
  loose text not null check (length(btrim(loose)) between 1 and 2000),
  fixed text not null check (length(btrim(fixed)) between 1 and 2000),
  -- Null: everybody who works here.
  unit_id uuid,
  office text not null check (office in ('hr', 'council')),
  put_by uuid not null,
  put_at timestamptz not null,
  opened_on date not null,
  -- The last day on which somebody can react.
  ends_on date not null check (ends_on > opened_on),
  -- Null: the office that put it.
  decider_id uuid,
  withdrawn_on date,
  withdrawn_why text check (length(btrim(withdrawn_why)) between 1 and 2000),
  -- The version of a house rule to which it led, or that it is about.
  rule_id uuid,
  rule_number int,
  primary key (organisation_id, consultation_id),
  foreign key (organisation_id, unit_id) references units,
  foreign key (organisation_id, put_by) references people,
  foreign key (organisation_id, decider_id) references people,
  foreign key (organisation_id, rule_id, rule_number) references house_rules,
  check ((withdrawn_on is null) = (withdrawn_why is null)),
  check ((rule_id is null) = (rule_number is null))
);
call protect('consultations');

-- Who was asked when it was put. Who comes later may react too, and who went elsewhere still reads what became of it.
create table consultation_asked (
  organisation_id uuid not null references organisations,
  consultation_id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, consultation_id, person_id),
  foreign key (organisation_id, consultation_id) references consultations,
  foreign key (organisation_id, person_id) references people
);
call protect('consultation_asked');
create index consultation_asked_person on consultation_asked (organisation_id, person_id);

-- What somebody says to it: one each, which they rewrite or take back until the last day. The words stand locked, with a key outside
-- the database (0060).
create table consultation_reactions (
  organisation_id uuid not null references organisations,
  reaction_id uuid not null,
  consultation_id uuid not null,
  person_id uuid not null,
  words text not null,
  -- Whether they put their name to it. Whoever leads them does not read it then either.
  named boolean not null,
  written_at timestamptz not null,
  primary key (organisation_id, reaction_id),
  unique (organisation_id, consultation_id, person_id),
  unique (organisation_id, consultation_id, reaction_id),
  foreign key (organisation_id, consultation_id) references consultations,
  foreign key (organisation_id, person_id) references people
);
call protect('consultation_reactions');
create index consultation_reactions_person on consultation_reactions (organisation_id, person_id);

-- A consultation is closed where this line stands, and in no other way: without a decision and its reasons there is none.
create table consultation_outcomes (
  organisation_id uuid not null references organisations,
  consultation_id uuid not null,
  decision text not null check (length(btrim(decision)) between 1 and 4000),
  reasons text not null check (length(btrim(reasons)) between 1 and 4000),
  decided_by uuid not null,
  decided_on date not null,
  primary key (organisation_id, consultation_id),
  foreign key (organisation_id, consultation_id) references consultations,
  foreign key (organisation_id, decided_by) references people
);
call protect('consultation_outcomes');

-- What was heard, in the words of whoever decides, what was done with it, and why.
create table consultation_points (
  organisation_id uuid not null references organisations,
  consultation_id uuid not null,
  number int not null check (number > 0),
  heard text not null check (length(btrim(heard)) between 1 and 1000),
  verdict text not null check (verdict in ('taken', 'partly', 'not')),
  because text not null check (length(btrim(because)) between 1 and 2000),
  primary key (organisation_id, consultation_id, number),
  foreign key (organisation_id, consultation_id) references consultation_outcomes
);
call protect('consultation_points');

-- Under which point a reaction was answered: read by whoever wrote it alone, since how many stand under one would count a few people.
create table consultation_answered (
  organisation_id uuid not null references organisations,
  consultation_id uuid not null,
  reaction_id uuid not null,
  number int not null,
  primary key (organisation_id, reaction_id),
  foreign key (organisation_id, consultation_id, reaction_id)
    references consultation_reactions (organisation_id, consultation_id, reaction_id) on delete cascade,
  foreign key (organisation_id, consultation_id, number) references consultation_points
);
call protect('consultation_answered');
create index consultation_answered_point on consultation_answered (organisation_id, consultation_id, number);

create function app_is_asked(consultation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from consultation_asked a where a.organisation_id = app_organisation()
      and a.consultation_id = consultation and a.person_id = app_person())
    or exists (select from consultations c where c.organisation_id = app_organisation() and c.consultation_id = consultation
      and app_person() in (select w.person_id from people_working_in(c.unit_id) w));
-- While it can be reacted to, and by whom: whoever is asked and works here.
create function app_may_react(consultation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_is_asked(consultation) and app_person() in (select w.person_id from people_working_in(null) w)
    and exists (select from consultations c where c.organisation_id = app_organisation() and c.consultation_id = consultation
      and c.withdrawn_on is null and app_today() <= c.ends_on);
-- Whether its last day is over and it waits for an outcome.
create function consultation_waits(consultation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from consultations c where c.organisation_id = app_organisation() and c.consultation_id = consultation
      and c.withdrawn_on is null and app_today() > c.ends_on)
    and not exists (select from consultation_outcomes o where o.organisation_id = app_organisation()
      and o.consultation_id = consultation);
-- Who decides: who was named; without one, or when they are gone, the office that put it.
create function app_decides(consultation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from consultations c where c.organisation_id = app_organisation() and c.consultation_id = consultation
    and (c.decider_id = app_person() or (app_has_role(c.office)
      and (c.decider_id is null or not belongs_here(c.organisation_id, c.decider_id, app_today())))));
-- What people said is read between the last day and the outcome, by the office that put it and by whoever decides.
create function app_reads_reactions(consultation uuid) returns boolean
  language sql stable security definer set search_path = public
  return consultation_waits(consultation) and exists (select from consultations c where c.organisation_id = app_organisation()
    and c.consultation_id = consultation and (c.decider_id = app_person() or app_has_role(c.office)));
create function app_leads_person(person uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from managements m join relations r using (organisation_id, relation_id)
    where m.organisation_id = app_organisation() and m.manager_id = app_person() and r.person_id = person
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today()));
-- Whom to tell, and how many: for whoever puts it or decides.
create function app_consultation_people(consultation uuid) returns table (person_id uuid)
  language sql stable security definer set search_path = public as $$
  select a.person_id from consultation_asked a join consultations c using (organisation_id, consultation_id)
    where a.organisation_id = app_organisation() and a.consultation_id = consultation
      and (c.decider_id = app_person() or app_has_role(c.office)) and belongs_here(a.organisation_id, a.person_id, app_today())
  union
  select w.person_id from consultations c, people_working_in(c.unit_id) w
    where c.organisation_id = app_organisation() and c.consultation_id = consultation
      and (c.decider_id = app_person() or app_has_role(c.office))
$$;
-- Who may be named as the one who decides: whoever leads somebody today.
create function app_consultation_deciders() returns table (person_id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select p.person_id, p.given_name || ' ' || p.family_name from people p
  where p.organisation_id = app_organisation() and p.erased_on is null and (app_has_role('hr') or app_has_role('council'))
    and p.person_id in (select m.manager_id from managements m where m.organisation_id = app_organisation()
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today()))
  order by p.sort_name, p.person_id
$$;
revoke all on function app_is_asked, app_may_react, consultation_waits, app_decides, app_reads_reactions, app_leads_person,
  app_consultation_people, app_consultation_deciders from public;
grant execute on function app_is_asked, app_may_react, app_decides, app_reads_reactions, app_leads_person,
  app_consultation_people, app_consultation_deciders to wisselwerk_app;

create function ask_all() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into consultation_asked (organisation_id, consultation_id, person_id, asked_at)
    select new.organisation_id, new.consultation_id, w.person_id, new.put_at from people_working_in(new.unit_id) w;
  return null;
end $$;
revoke all on function ask_all from public;
create trigger consultations_ask after insert on consultations for each row
  when (new.organisation_id = app_organisation()) execute function ask_all();

-- Every reaction is answered before it is closed: looked at when the whole of it stands.
create function answer_all() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from consultation_reactions r where r.organisation_id = new.organisation_id
      and r.consultation_id = new.consultation_id and not exists (select from consultation_answered a
        where a.organisation_id = r.organisation_id and a.reaction_id = r.reaction_id)) then
    raise exception 'a reaction is left without an answer' using errcode = 'check_violation', constraint = 'every_reaction_is_answered';
  end if;
  return null;
end $$;
revoke all on function answer_all from public;
create constraint trigger every_reaction_is_answered after insert on consultation_outcomes
  deferrable initially deferred for each row when (new.organisation_id = app_organisation()) execute function answer_all();

-- One's own, and for who decides all of them: without a day, in no order of writing, and with a name only where the writer put it
-- there and whoever reads does not lead them. As its owner; hence the organisation stands here once more.
create view readable_reactions with (security_barrier) as
  select r.organisation_id, r.consultation_id, r.reaction_id, r.person_id = app_person() as mine, r.words, r.named,
    case when r.person_id = app_person() or (r.named and not app_leads_person(r.person_id)) then r.person_id end as author_id
  from consultation_reactions r
  where r.organisation_id = app_organisation() and (r.person_id = app_person() or app_reads_reactions(r.consultation_id));
grant select on readable_reactions to wisselwerk_app;

create policy read_consultation on consultations for select to wisselwerk_app
  using (app_is_asked(consultation_id) or decider_id = app_person() or (select app_has_role('hr')) or (select app_has_role('council'))
    or put_by = app_person());
create policy put_proposal on consultations for insert to wisselwerk_app
  with check (put_by = app_person() and app_has_role(office) and opened_on = app_today() and withdrawn_on is null);
create policy change_consultation on consultations for update to wisselwerk_app
  using (app_has_role(office) and withdrawn_on is null)
  with check (withdrawn_on is null or (withdrawn_on = app_today() and app_today() <= ends_on));
grant select, insert, update (withdrawn_on, withdrawn_why, rule_id, rule_number) on consultations to wisselwerk_app;

create policy own_asked on consultation_asked for select to wisselwerk_app using (person_id = app_person());
grant select on consultation_asked to wisselwerk_app;

create policy own_reaction on consultation_reactions for select to wisselwerk_app using (person_id = app_person());
create policy react on consultation_reactions for insert to wisselwerk_app
  with check (person_id = app_person() and app_may_react(consultation_id));
create policy rewrite_reaction on consultation_reactions for update to wisselwerk_app
  using (person_id = app_person() and app_may_react(consultation_id)) with check (person_id = app_person());
create policy take_back_reaction on consultation_reactions for delete to wisselwerk_app
  using (person_id = app_person() and app_may_react(consultation_id));
grant select, insert, delete, update (words, named, written_at) on consultation_reactions to wisselwerk_app;

create policy read_outcome on consultation_outcomes for select to wisselwerk_app
  using (exists (select from consultations c where c.organisation_id = consultation_outcomes.organisation_id
    and c.consultation_id = consultation_outcomes.consultation_id));
create policy decide on consultation_outcomes for insert to wisselwerk_app
  with check (decided_by = app_person() and decided_on = app_today() and app_decides(consultation_id)
    and exists (select from consultations c where c.organisation_id = consultation_outcomes.organisation_id
      and c.consultation_id = consultation_outcomes.consultation_id and c.withdrawn_on is null and app_today() > c.ends_on));
grant select, insert on consultation_outcomes to wisselwerk_app;

create policy read_point on consultation_points for select to wisselwerk_app
  using (exists (select from consultations c where c.organisation_id = consultation_points.organisation_id
    and c.consultation_id = consultation_points.consultation_id));
create policy answer_point on consultation_points for insert to wisselwerk_app
  with check (exists (select from consultation_outcomes o where o.organisation_id = consultation_points.organisation_id
    and o.consultation_id = consultation_points.consultation_id and o.decided_by = app_person() and o.decided_on = app_today()));
grant select, insert on consultation_points to wisselwerk_app;

create policy own_answered on consultation_answered for select to wisselwerk_app
  using (exists (select from consultation_reactions r where r.organisation_id = consultation_answered.organisation_id
    and r.reaction_id = consultation_answered.reaction_id));
create policy answer_reaction on consultation_answered for insert to wisselwerk_app
  with check (exists (select from consultation_outcomes o where o.organisation_id = consultation_answered.organisation_id
    and o.consultation_id = consultation_answered.consultation_id and o.decided_by = app_person() and o.decided_on = app_today()));
grant select, insert on consultation_answered to wisselwerk_app;
