-- An agency worker has two counterparts: whoever manages them, and the contact of the agency that employs them. The contact sits
-- at a part of their own, 'counterpart', that the worker alone shares; at no other part, so that neither counterpart reads
-- what the other talks about.
alter table seats drop constraint seats_parts_check;
alter table seats add constraint seats_parts_check check (cardinality(parts) > 0
  and parts <@ array['expectations', 'talk', 'agreement', 'counterpart']
  and (not 'counterpart' = any (parts) or (seat = 'agency' and parts = array['counterpart'])));

alter table guests drop constraint guests_purpose_check;
alter table guests add constraint guests_purpose_check
  check (purpose in ('supporter', 'consultant', 'committee_member', 'alumnus', 'job_seeker', 'agency_contact'));

-- Whether a table has a second counterpart today, for whoever talks there: what goes to the other is not asked of these two.
-- Who that is the two read among the chairs; nobody reads here what is talked about.
create function app_has_counterpart(relation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_seat(relation, 'talk') is not null
    and exists (select from seats_at(app_organisation(), relation, 'counterpart', app_today()) s where s.seat = 'agency');
revoke all on function app_has_counterpart from public;
grant execute on function app_has_counterpart to wisselwerk_app;
