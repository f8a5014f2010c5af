-- Collective agreements and house rules as dated data; law comes with the product. Written by settle_rules alone.
create table rule_sets (
  organisation_id uuid not null references organisations,
  rule_set_id text not null check (rule_set_id ~ '^[a-z0-9-]{1,60}$'),
  library jsonb not null,
  primary key (organisation_id, rule_set_id)
);
call protect('rule_sets');
create policy read_rules on rule_sets for select to wisselwerk_app using (true);
grant select on rule_sets to wisselwerk_app;

-- New rules are laid down as a draft and come in force by two people of HR; where there is one, by HR and the operator.
create table rule_drafts (
  organisation_id uuid not null references organisations,
  draft_id uuid not null,
  rule_set_id text not null check (rule_set_id ~ '^[a-z0-9-]{1,60}$'),
  library jsonb not null,
  -- Null where the operator laid it down.
  laid_by uuid,
  laid_at timestamptz not null,
  -- The operator's yes, which counts only where fewer than two people hold the role HR.
  operator_at timestamptz,
  in_force_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, draft_id),
  foreign key (organisation_id, laid_by) references people,
  check (in_force_at is null or withdrawn_at is null)
);
call protect('rule_drafts');
create policy read_drafts on rule_drafts for select to wisselwerk_app using (app_has_role('hr'));
create policy lay_drafts on rule_drafts for insert to wisselwerk_app
  with check (app_has_role('hr') and laid_by = app_person() and operator_at is null and in_force_at is null);
create policy withdraw_drafts on rule_drafts for update to wisselwerk_app
  using (app_has_role('hr') and in_force_at is null) with check (app_has_role('hr') and in_force_at is null);
grant select, insert, update (withdrawn_at) on rule_drafts to wisselwerk_app;

create table rule_approvals (
  organisation_id uuid not null references organisations,
  draft_id uuid not null,
  person_id uuid not null,
  approved_at timestamptz not null,
  primary key (organisation_id, draft_id, person_id),
  foreign key (organisation_id, draft_id) references rule_drafts,
  foreign key (organisation_id, person_id) references people
);
call protect('rule_approvals');
create policy read_approvals on rule_approvals for select to wisselwerk_app using (app_has_role('hr'));
create policy approve on rule_approvals for insert to wisselwerk_app
  with check (app_has_role('hr') and person_id = app_person());
grant select, insert on rule_approvals to wisselwerk_app;

-- How many people hold the role HR on a day, and how many of them said yes to a draft.
create function rule_voices(organisation uuid, draft uuid, day date) returns table (hr int, yes int)
  language sql stable security definer set search_path = public as $$
  select count(distinct r.person_id)::int,
    count(distinct r.person_id) filter (where exists (select from rule_approvals a
      where a.organisation_id = organisation and a.draft_id = draft and a.person_id = r.person_id))::int
  from role_holdings r where r.organisation_id = organisation and r.role = 'hr' and r.scope_kind = 'organisation'
    and r.valid_from <= day and (r.valid_until is null or r.valid_until > day)
$$;
revoke execute on function rule_voices from public;

-- Puts a draft in force once enough voices are there; nothing else writes what is in force.
create function settle_rules(organisation uuid, draft uuid, day date, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  laid rule_drafts;
  voices record;
begin
  select * into laid from rule_drafts d where d.organisation_id = organisation and d.draft_id = draft for update;
  if laid.draft_id is null or laid.in_force_at is not null or laid.withdrawn_at is not null then return false; end if;
  select * into voices from rule_voices(organisation, draft, day);
  if not (voices.yes >= 2 or (voices.hr < 2 and voices.yes >= 1 and laid.operator_at is not null)) then return false; end if;
  insert into rule_sets (organisation_id, rule_set_id, library) values (organisation, laid.rule_set_id, laid.library)
    on conflict (organisation_id, rule_set_id) do update set library = excluded.library;
  update rule_drafts d set in_force_at = at where d.organisation_id = organisation and d.draft_id = draft;
  return true;
end $$;
revoke execute on function settle_rules from public;

-- For HR, in a request.
create function app_settle_rules(draft uuid, at timestamptz) returns boolean
  language sql security definer set search_path = public
  return app_has_role('hr') and settle_rules(app_organisation(), draft, app_today(), at);

create function app_rule_voices(draft uuid) returns table (hr int, yes int)
  language sql stable security definer set search_path = public as $$
  select v.hr, v.yes from rule_voices(app_organisation(), draft, app_today()) v where app_has_role('hr')
$$;
grant execute on function app_settle_rules, app_rule_voices to wisselwerk_app;
