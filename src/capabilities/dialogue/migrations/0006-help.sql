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

create policy read_own_help on help_requests for select to wisselwerk_app
  using (asked_by = app_person() or app_has_role('hr'));
create policy ask on help_requests for insert to wisselwerk_app
  with check (asked_by = app_person() and app_side(relation_id) is not null and answered_by is null);
create policy take on help_requests for update to wisselwerk_app
  using (app_has_role('hr') and answered_by is null) with check (answered_by = app_person());
create policy withdraw on help_requests for delete to wisselwerk_app
  using (asked_by = app_person() and answered_by is null);
grant select, insert, delete, update (answered_by, answered_on) on help_requests to wisselwerk_app;
