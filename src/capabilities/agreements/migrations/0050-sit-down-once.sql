-- The two know their seat without looking at what was signed when; only who sits beside them needs it.
create function app_agreement_chair(relation uuid, agreement uuid, began timestamptz, mine text) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select mine where not exists (select from versions v where v.organisation_id = app_organisation()
      and v.agreement_id = agreement and is_signed(v.organisation_id, v.agreement_id, v.number))
    or exists (select from seats x where x.organisation_id = app_organisation() and x.relation_id = relation
      and x.person_id = app_person() and x.seat = mine and x.valid_from <= began::date
      and (x.valid_until is null or x.valid_until > app_today())));
end $$;

create or replace function app_seat_at(relation uuid, agreement uuid, began timestamptz) returns text
  language plpgsql stable as $$
declare mine text := public.app_seat(relation, 'agreement');
begin
  if mine is null or mine in ('employee', 'organisation') then return mine; end if;
  return public.app_agreement_chair(relation, agreement, began, mine);
end $$;

create or replace function app_agreement_side(agreement uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_seat_at(a.relation_id, a.agreement_id, a.started_at) from agreements a
    where a.organisation_id = app_organisation() and a.agreement_id = agreement);
end $$;

create or replace function app_deal_side(deal uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_agreement_side(d.agreement_id) from deals d
    where d.organisation_id = app_organisation() and d.deal_id = deal);
end $$;

revoke all on function app_agreement_chair from public;
grant execute on function app_agreement_chair to wisselwerk_app;

-- Few, not the thousand that is taken where nothing is said.
alter function app_agreement_seats rows 3;
alter function app_rendering_states rows 3;
alter function app_mark_states rows 8;
alter function app_agreements_due rows 12;
alter function app_signed_texts rows 12;
