-- An agreement of a table, from the first words to what is kept of it, and who sits at it.
create table agreements (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  relation_id uuid not null,
  conversation_id uuid,
  number int not null check (number > 0),
  -- Who writes the first joint text this time; it changes sides every time.
  turn text not null check (turn in ('employee', 'organisation')),
  -- Who writes down what was agreed (C05). Until an organisation decides after how many years they take turns, both write.
  drafter text not null default 'both' check (drafter in ('both', 'employee', 'organisation')),
  started_by uuid not null,
  started_at timestamptz not null,
  closed_at timestamptz,
  -- Clauses in force of which everybody who signed heard that the rules ask more than they say.
  below_told uuid[] not null default '{}',
  -- Whether a signed text is about pay, which keeps it longer, and until when its last clause holds. Noted when the
  -- relation is over, as long as the topics and deals that tell it are still there.
  carries_pay boolean not null default false,
  holds_until date,
  primary key (organisation_id, agreement_id),
  unique (organisation_id, relation_id, number),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, conversation_id) references conversations
);
create index agreements_conversation on agreements (organisation_id, conversation_id);
call protect('agreements');

-- Everybody whom the part 'agreement' of a table seats writes, reacts, says yes and signs: two, or more.
create function is_seat(name text) returns boolean language sql immutable
  return name in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee');
grant execute on function is_seat to wisselwerk_app;

-- What two people signed before somebody got a chair beside them stays theirs: from an extra seat an agreement is
-- there when it began since, or is not signed yet. The two know their seat without looking at what was signed when.
create function app_agreement_chair(relation uuid, agreement uuid, began timestamptz, mine text) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select mine where not exists (select from versions v where v.organisation_id = app_organisation()
      and v.agreement_id = agreement and is_signed(v.organisation_id, v.agreement_id, v.number))
    or exists (select from seats x where x.organisation_id = app_organisation() and x.relation_id = relation
      and x.person_id = app_person() and x.seat = mine and x.valid_from <= began::date
      and (x.valid_until is null or x.valid_until > app_today())));
end $$;
revoke all on function app_agreement_chair from public;
grant execute on function app_agreement_chair to wisselwerk_app;

create function app_seat_at(relation uuid, agreement uuid, began timestamptz) returns text
  language plpgsql stable as $$
declare mine text := public.app_seat(relation, 'agreement');
begin
  if mine is null or mine in ('employee', 'organisation') then return mine; end if;
  return public.app_agreement_chair(relation, agreement, began, mine);
end $$;
revoke all on function app_seat_at from public;
grant execute on function app_seat_at to wisselwerk_app;

create function app_agreement_side(agreement uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_seat_at(a.relation_id, a.agreement_id, a.started_at) from agreements a
    where a.organisation_id = app_organisation() and a.agreement_id = agreement);
end $$;
grant execute on function app_agreement_side to wisselwerk_app;

create policy at_table on agreements for all to wisselwerk_app
  using (app_seat_at(relation_id, agreement_id, started_at) is not null)
  with check (app_seat_at(relation_id, agreement_id, started_at) is not null);
grant select, insert, update (closed_at) on agreements to wisselwerk_app;

-- Whether a seat writes an account of its own; whoever does not reacts to every clause of the one who does.
create function seat_writes(drafter text, seat text) returns boolean language sql immutable
  return drafter = 'both' or drafter = seat;
grant execute on function seat_writes to wisselwerk_app;

create function app_writes(agreement uuid, seat text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from agreements a where a.organisation_id = app_organisation() and a.agreement_id = agreement
    and app_agreement_side(agreement) is not null and seat_writes(a.drafter, seat));
revoke all on function app_writes from public;
grant execute on function app_writes to wisselwerk_app;
