-- What two people signed before somebody got a chair beside them stays theirs: from an extra seat an agreement is
-- there when it began since, or is not signed yet.
create function app_seat_at(relation uuid, agreement uuid, began timestamptz) returns text
  language sql stable security definer set search_path = public
  return (select case when s.seat in ('employee', 'organisation')
      or not exists (select from versions v where v.organisation_id = app_organisation() and v.agreement_id = agreement
        and is_signed(v.organisation_id, v.agreement_id, v.number))
      or exists (select from seats x where x.organisation_id = app_organisation() and x.relation_id = relation
        and x.person_id = app_person() and x.seat = s.seat and x.valid_from <= began::date
        and (x.valid_until is null or x.valid_until > app_today()))
    then s.seat end
  from (select app_seat(relation, 'agreement') as seat) s);
revoke all on function app_seat_at from public;
grant execute on function app_seat_at to wisselwerk_app;
create or replace function app_agreement_side(agreement uuid) returns text language sql stable security definer set search_path = public
  return (select app_seat_at(a.relation_id, a.agreement_id, a.started_at) from agreements a
    where a.organisation_id = app_organisation() and a.agreement_id = agreement);
alter policy at_table on agreements using (app_seat_at(relation_id, agreement_id, started_at) is not null)
  with check (app_seat_at(relation_id, agreement_id, started_at) is not null);
