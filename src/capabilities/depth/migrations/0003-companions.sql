-- Whom the employee takes along to one talk: a confidant, a colleague, or a consultant from outside. They have no chair and no
-- voice, so nothing that is hidden until all have spoken waits for them; they read what the employee shares, as long as the
-- talk is to come.
create table companions (
  organisation_id uuid not null references organisations,
  companion_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('confidant', 'colleague', 'consultant')),
  -- Beside when and with whom the talk is.
  reads text[] not null check (reads <@ array['agenda', 'page', 'notes']),
  -- The link by which somebody from outside comes in first.
  invitation_id uuid,
  invited_by uuid not null,
  invited_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, companion_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, invited_by) references people
);
create unique index companions_one on companions (organisation_id, conversation_id) where withdrawn_at is null;
create index companions_person on companions (organisation_id, person_id);
create index companions_talk on companions (organisation_id, conversation_id);
call protect('companions');
create policy at_talk on companions for select to wisselwerk_app
  using (person_id = app_person() or app_conversation_side(conversation_id) is not null);
create policy ask_along on companions for insert to wisselwerk_app
  with check (invited_by = app_person() and person_id <> app_person() and not app_talk_answered(conversation_id)
    and app_conversation_side(conversation_id) = 'employee');
create policy withdraw on companions for update to wisselwerk_app
  using (withdrawn_at is null and app_conversation_side(conversation_id) = 'employee') with check (invited_by = app_person());
grant select, insert (organisation_id, companion_id, conversation_id, person_id, kind, reads, invitation_id, invited_by, invited_at),
  update (withdrawn_at) on companions to wisselwerk_app;

-- How it stands: 'open', 'withdrawn', or 'over' once the talk has been, was called off or somebody said whether it was one, or
-- once who came along from here works here no more.
create function companion_state(companion companions) returns text
  language sql stable security definer set search_path = public
  return (select case
      when companion.withdrawn_at is not null then 'withdrawn'
      when t.cancelled_at is not null or t.planned_on < app_today() or r.valid_until <= app_today()
        or exists (select from confirmations f where f.organisation_id = t.organisation_id
          and f.conversation_id = t.conversation_id)
        or (companion.kind <> 'consultant' and not belongs_here(t.organisation_id, companion.person_id, app_today()))
        then 'over'
      else 'open' end
    from conversations t join relations r using (organisation_id, relation_id)
    where t.organisation_id = companion.organisation_id and t.conversation_id = companion.conversation_id);
revoke all on function companion_state from public;

-- Of whom the asker comes along with, or who comes along to a talk of theirs: how it stands.
create function app_companion_states() returns table (companion_id uuid, state text)
  language sql stable security definer rows 3 set search_path = public as $$
  select c.companion_id, companion_state(c) from companions c
  where c.organisation_id = app_organisation() and c.person_id = app_person()
$$;
create function app_companion_state(companion uuid) returns text
  language sql stable security definer set search_path = public
  return (select companion_state(c) from companions c where c.organisation_id = app_organisation()
    and c.companion_id = companion
    and (c.person_id = app_person() or app_conversation_side(c.conversation_id) is not null));
revoke all on function app_companion_states, app_companion_state from public;
grant execute on function app_companion_states, app_companion_state to wisselwerk_app;

-- What a companion reads, line by line; the two whose talk it is see the same lines from the same place.
create function app_shared_along(companion uuid)
  returns table (what text, line_number bigint, id uuid, title text, item_id text, mandatory text, quality text, words text, by_id uuid)
  language sql stable security definer rows 20 set search_path = public as $$
  with shared as (
    select c.* from companions c where c.organisation_id = app_organisation() and c.companion_id = companion
      and case when c.person_id = app_person() then companion_state(c) = 'open'
        else app_conversation_side(c.conversation_id) is not null end
  )
  select 'agenda', row_number() over (order by t.added_at, t.topic_id), t.topic_id, t.title, t.item_id, t.mandatory, t.quality,
    null, t.added_by
  from shared s join topic_talks l using (organisation_id, conversation_id) join topics t using (organisation_id, topic_id)
  where 'agenda' = any (s.reads)
  union all
  select 'page', 1, n.conversation_id, null, null, null, null, n.body, n.written_by
  from shared s join talk_notes n using (organisation_id, conversation_id)
  where 'page' = any (s.reads) and n.body <> ''
  union all
  select 'notes', row_number() over (order by n.written_at, n.note_id), n.note_id, null, null, null, null, n.words, n.author_id
  from shared s join level_notes n using (organisation_id, conversation_id)
  where 'notes' = any (s.reads) and n.shared_at is not null
$$;
revoke all on function app_shared_along from public;
grant execute on function app_shared_along to wisselwerk_app;

-- When and with whom the talk is, for the same who may read the lines.
create function app_talk_along(companion uuid)
  returns table (kind text, planned_on date, start_time time, place text, employee_id uuid, employee text, manager_id uuid,
    manager text)
  language sql stable security definer rows 1 set search_path = public as $$
  select t.kind, t.planned_on, t.start_time, t.place, e.person_id, e.given_name || ' ' || e.family_name,
    b.person_id, b.given_name || ' ' || b.family_name
  from companions c join conversations t using (organisation_id, conversation_id)
    join relations r using (organisation_id, relation_id)
    join people e on e.organisation_id = r.organisation_id and e.person_id = r.person_id
    left join managements m on m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
    left join people b on b.organisation_id = m.organisation_id and b.person_id = m.manager_id
  where c.organisation_id = app_organisation() and c.companion_id = companion
    and case when c.person_id = app_person() then companion_state(c) = 'open'
      else app_conversation_side(c.conversation_id) is not null end
$$;
revoke all on function app_talk_along from public;
grant execute on function app_talk_along to wisselwerk_app;

-- Whatever ends a talk, or is withdrawn, closes a link that nobody used; a talk that moves to a later day takes the stay of who
-- comes along from outside with it. Here and not in a service: nobody who changes a talk has to think of it.
create function close_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform take_back_link(c.organisation_id, c.invitation_id) from companions c
    where c.organisation_id = new.organisation_id and c.conversation_id = new.conversation_id and c.invitation_id is not null
      and companion_state(c) <> 'open';
  return null;
end $$;
revoke all on function close_link from public;
create trigger close_link after update of withdrawn_at on companions for each row execute function close_link();
create trigger close_link after insert on confirmations for each row execute function close_link();
create trigger close_link after update of cancelled_at on conversations for each row execute function close_link();

create function stretch_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform stretch_stay(c.organisation_id, c.person_id, new.planned_on + 31) from companions c
    where c.organisation_id = new.organisation_id and c.conversation_id = new.conversation_id and c.kind = 'consultant'
      and companion_state(c) = 'open';
  return null;
end $$;
revoke all on function stretch_stays from public;
create trigger stretch_stays after update of planned_on on conversations for each row
  when (new.planned_on > old.planned_on) execute function stretch_stays();
