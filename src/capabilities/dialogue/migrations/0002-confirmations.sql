-- Whether it was a talk, said by each seat for itself; and the page that everybody who sits at it writes together until then.
create table confirmations (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  side text not null check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  author_id uuid not null,
  held boolean not null,
  confirmed_at timestamptz not null,
  primary key (organisation_id, conversation_id, side),
  foreign key (organisation_id, conversation_id) references conversations
);
call protect('confirmations');

-- What somebody said at this side of the table stands for the side when a manager is succeeded: the outcome of a talk
-- stays what it was, and nobody has to answer for it again.
create function app_has_confirmed(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from confirmations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation and c.side = app_conversation_side(conversation));
grant execute on function app_has_confirmed to wisselwerk_app;

-- What the other answered comes into sight after one's own answer: nobody confirms after the other.
create policy confirmations_after_own on confirmations for select to wisselwerk_app
  using (author_id = app_person() or (app_conversation_side(conversation_id) is not null and app_has_confirmed(conversation_id)));
create policy own_confirmation on confirmations for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_conversation_side(conversation_id));
grant select, insert on confirmations to wisselwerk_app;

-- Whether one of them said whether it was a talk, whatever they said: from then on it is not moved, called off or
-- given another agenda.
create function app_talk_answered(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_conversation_side(conversation) is not null and exists (select from confirmations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
revoke all on function app_talk_answered from public;
grant execute on function app_talk_answered to wisselwerk_app;
create policy unanswered on conversations as restrictive for update to wisselwerk_app
  using (not app_talk_answered(conversation_id));

-- Who has to say whether it was a talk: the two, and who sat beside them on its day and still does, or has said it.
create function talk_is_answered(conversation conversations) returns boolean
  language sql stable security definer set search_path = public
  return not exists (
    select from (values ('employee'), ('organisation')) as two (seat) where not exists (select from confirmations f
      where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id
        and f.side = two.seat)
    union all
    select from seats_at(conversation.organisation_id, conversation.relation_id, 'talk', conversation.planned_on) s
      join seats_at(conversation.organisation_id, conversation.relation_id, 'talk', app_today()) n using (seat, person_id)
    where s.seat not in ('employee', 'organisation') and not exists (select from confirmations f
      where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id
        and f.side = s.seat));

create function talk_is_held(conversation conversations) returns boolean
  language sql stable security definer set search_path = public
  return talk_is_answered(conversation) and not exists (select from confirmations f
    where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id and not f.held);

-- Of these talks of a table: whether anybody who has to say it has yet to.
create function app_talk_waits(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return (select not talk_is_answered(c) from conversations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation and app_talk_seat(c.relation_id, c.planned_on) is not null);
revoke all on function talk_is_answered, talk_is_held, app_talk_waits from public;
grant execute on function app_talk_waits to wisselwerk_app;

-- Whether the asker sat at that talk, or will: what was noted before their time stays with the two who noted it.
create function app_was_at(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return (select app_sat_on(c.relation_id, c.planned_on) from conversations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
revoke all on function app_was_at from public;
grant execute on function app_was_at to wisselwerk_app;

-- One page for each talk that everybody who sits at it reads and writes. It closes with the talk: once somebody said whether
-- it was one, or it was called off, it stays as it is.
create table talk_notes (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  body text not null check (length(body) <= 10000),
  version int not null default 1,
  written_by uuid not null,
  written_side text not null
    check (written_side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  written_at timestamptz not null,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, written_by) references people
);
call protect('talk_notes');
create policy at_talk on talk_notes for select to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null and app_was_at(conversation_id));
create policy write_at_talk on talk_notes for insert to wisselwerk_app
  with check (written_by = app_person() and written_side = app_conversation_side(conversation_id));
create policy rewrite_at_talk on talk_notes for update to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null)
  with check (written_by = app_person() and written_side = app_conversation_side(conversation_id));
create policy open_to_begin on talk_notes as restrictive for insert to wisselwerk_app
  with check (not app_talk_answered(conversation_id));
create policy open_to_change on talk_notes as restrictive for update to wisselwerk_app
  using (not app_talk_answered(conversation_id));
grant select, insert, update (body, version, written_by, written_side, written_at) on talk_notes to wisselwerk_app;
