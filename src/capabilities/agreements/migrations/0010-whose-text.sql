-- Who sits at one agreement today: at what two people signed before somebody got a chair beside them sit those two. Whoever
-- cannot read it is not waited for and does not stand in its text.
create function app_agreement_seats(agreement uuid) returns table (seat text, person_id uuid)
  language sql stable security definer set search_path = public as $$
  select s.seat, s.person_id
  from agreements a cross join seats_at(a.organisation_id, a.relation_id, 'agreement', app_today()) s
  where a.organisation_id = app_organisation() and a.agreement_id = agreement and app_agreement_side(agreement) is not null
    and (s.seat in ('employee', 'organisation')
      or not exists (select from versions v where v.organisation_id = a.organisation_id and v.agreement_id = agreement
        and is_signed(v.organisation_id, v.agreement_id, v.number))
      or exists (select from seats x where x.organisation_id = a.organisation_id and x.relation_id = a.relation_id
        and x.person_id = s.person_id and x.seat = s.seat and x.valid_from <= a.started_at::date
        and (x.valid_until is null or x.valid_until > app_today())))
$$;
revoke all on function app_agreement_seats from public;
grant execute on function app_agreement_seats to wisselwerk_app;
