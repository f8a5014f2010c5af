-- What somebody asks of HR about a working relationship: information, training or a mediator (seed 002, lines 718-751).
-- No words with it, and not a trace for the other at the table.
create table help_requests (
  organisation_id uuid not null references organisations,
  request_id uuid not null,
  relation_id uuid not null,
  asked_by uuid not null,
  kind text not null check (kind in ('information', 'training', 'mediator')),
  asked_on date not null,
  answered_by uuid,
  answered_on date,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, asked_by) references people,
  foreign key (organisation_id, answered_by) references people,
  check ((answered_by is null) = (answered_on is null))
);
create unique index help_requests_open on help_requests (organisation_id, relation_id, asked_by, kind)
  where answered_by is null;
call protect('help_requests');

-- Being a party goes before being of HR: who sits or sat at a table does not read what is asked of HR about it, and does
-- not take it up.
create function app_ever_sat(relation uuid, person uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
      and r.person_id = person)
    or exists (select from managements m where m.organisation_id = app_organisation() and m.relation_id = relation
      and m.manager_id = person);

-- Whether there is somebody of HR who can be asked about this table.
create function app_hr_for(relation uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from role_holdings h where h.organisation_id = app_organisation() and h.role = 'hr'
    and h.valid_from <= app_today() and (h.valid_until is null or h.valid_until > app_today())
    and not app_ever_sat(relation, h.person_id));
revoke all on function app_ever_sat, app_hr_for from public;
grant execute on function app_ever_sat, app_hr_for to wisselwerk_app;

create policy read_own_help on help_requests for select to wisselwerk_app
  using (asked_by = app_person() or answered_by = app_person()
    or (app_has_role('hr') and not app_ever_sat(relation_id, app_person())));
create policy ask on help_requests for insert to wisselwerk_app
  with check (asked_by = app_person() and app_side(relation_id) is not null and answered_by is null);
create policy take on help_requests for update to wisselwerk_app
  using (app_has_role('hr') and answered_by is null and not app_ever_sat(relation_id, app_person()))
  with check (answered_by = app_person());
create policy withdraw on help_requests for delete to wisselwerk_app
  using (asked_by = app_person() and answered_by is null);
grant select, insert, delete, update (answered_by, answered_on) on help_requests to wisselwerk_app;
