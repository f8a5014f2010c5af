-- Mirrors: short sets of questions that every seat answers alone. What somebody said is theirs until everybody who sits there
-- has shared it with everybody else; then it opens for all of them in one moment, or for nobody. How they negotiated is never
-- shared. What may be said in which mirror stands in `mirrors.ts`; here stands who may read it.
create table reflections (
  organisation_id uuid not null references organisations,
  reflection_id uuid not null,
  relation_id uuid not null,
  mirror text not null check (mirror in ('balance', 'style', 'triad', 'classic-modern', 'perspective', 'relation')),
  -- What it is about: a talk, a topic in one of its rounds, or a quarter or year.
  conversation_id uuid,
  topic_id uuid,
  round int check (round >= 1),
  period text check (period ~ '^[0-9]{4}(-q[1-4])?$'),
  side text not null
    check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  author_id uuid not null,
  -- Goes into the picture of the team as well, without a name: the choice of whoever works there.
  counts boolean not null default false,
  version int not null default 1,
  written_at timestamptz not null,
  shared_at timestamptz,
  -- With everybody who sat there then; with anybody else it is shared once more.
  shared_with uuid[] not null default '{}',
  opened_at timestamptz,
  primary key (organisation_id, reflection_id),
  unique nulls not distinct (organisation_id, relation_id, mirror, conversation_id, topic_id, round, period, author_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, author_id) references people,
  constraint reflections_about_one check (num_nonnulls(conversation_id, topic_id, period) = 1
    and (topic_id is null) = (round is null)),
  constraint reflections_style_is_private check (mirror <> 'style' or shared_at is null),
  constraint reflections_counts check (not counts or side = 'employee' and mirror in ('triad', 'classic-modern')),
  check (opened_at is null or shared_at is not null)
);
create index reflections_topic on reflections (organisation_id, topic_id) where topic_id is not null;
create index reflections_period on reflections (organisation_id, mirror, period) where counts;
call protect('reflections');

-- What was answered stands locked (0060): nobody reads it in a copy, and nothing here adds it up.
create table reflection_answers (
  organisation_id uuid not null references organisations,
  reflection_id uuid not null,
  locked text not null,
  primary key (organisation_id, reflection_id),
  foreign key (organisation_id, reflection_id) references reflections on delete cascade
);
call protect('reflection_answers');
-- What somebody wrote beside an answer stays theirs, also once the answer is shared.
create table reflection_words (
  organisation_id uuid not null references organisations,
  reflection_id uuid not null,
  locked text not null,
  primary key (organisation_id, reflection_id),
  foreign key (organisation_id, reflection_id) references reflections on delete cascade
);
call protect('reflection_words');

-- Between the two alone, whoever sits beside them.
create function mirror_of_two(mirror text) returns boolean language sql immutable
  return mirror in ('triad', 'classic-modern', 'perspective');

-- Who sits before a mirror today: the two, and beside them who had a chair at that talk already.
create function mirror_seats(relation uuid, mirror text, conversation uuid) returns table (seat text, person_id uuid)
  language sql stable security definer rows 3 set search_path = public as $$
  select s.seat, s.person_id from seats_at(app_organisation(), relation, 'talk', app_today()) s
  where s.seat in ('employee', 'organisation') or not mirror_of_two(mirror) and (conversation is null or exists (
    select from conversations c join seats x on x.organisation_id = c.organisation_id and x.relation_id = c.relation_id
    where c.organisation_id = app_organisation() and c.conversation_id = conversation and x.seat = s.seat
      and x.person_id = s.person_id and 'talk' = any (x.parts) and x.valid_from <= c.planned_on))
$$;
-- From which seat the asker looks into a mirror; null where they do not.
create function app_mirror_seat(relation uuid, mirror text, conversation uuid, topic uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
declare mine text := case
  when conversation is not null then (select app_conversation_side(c.conversation_id) from conversations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation and c.relation_id = relation)
  when topic is not null then (select app_topic_side(t.topic_id) from topics t
    where t.organisation_id = app_organisation() and t.topic_id = topic and t.relation_id = relation)
  else app_seat(relation, 'talk') end;
begin
  if mirror_of_two(mirror) and mine not in ('employee', 'organisation') then return null; end if;
  return mine;
end $$;
-- Whether a reflection of somebody else is open for the asker: theirs about the same is open too, and they still sit there.
create function app_reads_reflection(reflection uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from reflections r join reflections mine on mine.organisation_id = r.organisation_id
      and mine.relation_id = r.relation_id and mine.mirror = r.mirror
      and mine.conversation_id is not distinct from r.conversation_id and mine.period is not distinct from r.period
    where r.organisation_id = app_organisation() and r.reflection_id = reflection and r.opened_at is not null
      and app_person() = any (r.shared_with) and mine.author_id = app_person() and mine.opened_at is not null
      and app_mirror_seat(r.relation_id, r.mirror, r.conversation_id, r.topic_id) is not null);
-- Whether what the asker shared reaches everybody who sits there today.
create function app_reflection_reaches(reflection uuid) returns boolean
  language sql stable security definer set search_path = public
  return (select r.shared_with @> array(select s.person_id from mirror_seats(r.relation_id, r.mirror, r.conversation_id) s
      where s.person_id <> r.author_id)
    from reflections r where r.organisation_id = app_organisation() and r.reflection_id = reflection
      and r.author_id = app_person());

-- Shares the asker's own with everybody who sits there, and opens all in the moment in which everybody did. True when it did.
create function app_share_reflection(reflection uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  mine reflections := (select r from reflections r where r.organisation_id = app_organisation()
    and r.reflection_id = reflection and r.author_id = app_person()
    and r.side = app_mirror_seat(r.relation_id, r.mirror, r.conversation_id, r.topic_id));
  there uuid[];
  shared uuid[];
begin
  if mine.reflection_id is null or mine.mirror = 'style' then return null; end if;
  -- Nobody opposite: there is nobody to show it to.
  if (select count(*) from mirror_seats(mine.relation_id, mine.mirror, mine.conversation_id) s
      where s.seat in ('employee', 'organisation')) < 2 then return false; end if;
  there := array(select s.person_id from mirror_seats(mine.relation_id, mine.mirror, mine.conversation_id) s);
  update reflections r set shared_at = coalesce(r.shared_at, at), shared_with = array(
      select distinct person from unnest(r.shared_with || array_remove(there, mine.author_id)) as person)
    where r.organisation_id = mine.organisation_id and r.reflection_id = mine.reflection_id;
  shared := array(select r.reflection_id from reflections r
    join mirror_seats(mine.relation_id, mine.mirror, mine.conversation_id) s on s.seat = r.side and s.person_id = r.author_id
    where r.organisation_id = mine.organisation_id and r.relation_id = mine.relation_id and r.mirror = mine.mirror
      and r.conversation_id is not distinct from mine.conversation_id and r.period is not distinct from mine.period
      and r.shared_at is not null and r.shared_with @> array_remove(there, r.author_id));
  if cardinality(shared) < cardinality(there) then return false; end if;
  update reflections r set opened_at = coalesce(r.opened_at, at)
    where r.organisation_id = mine.organisation_id and r.reflection_id = any (shared);
  return true;
end $$;
revoke all on function mirror_seats, app_mirror_seat, app_reads_reflection, app_reflection_reaches, app_share_reflection
  from public;
grant execute on function mirror_of_two, app_mirror_seat, app_reads_reflection, app_reflection_reaches, app_share_reflection
  to wisselwerk_app;

create policy own_or_open on reflections for select to wisselwerk_app
  using (author_id = app_person() or (opened_at is not null and app_reads_reflection(reflection_id)));
create policy write_own on reflections for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_mirror_seat(relation_id, mirror, conversation_id, topic_id));
create policy rewrite_own on reflections for update to wisselwerk_app
  using (author_id = app_person() and shared_at is null
    and side = app_mirror_seat(relation_id, mirror, conversation_id, topic_id));
create policy remove_own on reflections for delete to wisselwerk_app
  using (author_id = app_person() and opened_at is null);
grant select, delete, insert (organisation_id, reflection_id, relation_id, mirror, conversation_id, topic_id, round, period,
  side, author_id, counts, written_at), update (counts, version, written_at) on reflections to wisselwerk_app;

create policy with_reflection on reflection_answers for select to wisselwerk_app
  using (exists (select from reflections r where r.organisation_id = reflection_answers.organisation_id
    and r.reflection_id = reflection_answers.reflection_id));
create policy answer_own on reflection_answers for all to wisselwerk_app
  using (exists (select from reflections r where r.organisation_id = reflection_answers.organisation_id
    and r.reflection_id = reflection_answers.reflection_id and r.author_id = app_person() and r.shared_at is null));
grant select, insert, delete on reflection_answers to wisselwerk_app;
create policy own_words on reflection_words for select to wisselwerk_app
  using (exists (select from reflections r where r.organisation_id = reflection_words.organisation_id
    and r.reflection_id = reflection_words.reflection_id and r.author_id = app_person()));
create policy write_own_words on reflection_words for all to wisselwerk_app
  using (exists (select from reflections r where r.organisation_id = reflection_words.organisation_id
    and r.reflection_id = reflection_words.reflection_id and r.author_id = app_person() and r.shared_at is null));
grant select, insert, delete on reflection_words to wisselwerk_app;
