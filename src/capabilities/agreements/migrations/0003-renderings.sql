-- Each writes down what was agreed, alone. The clauses of a draft are one document.
create table renderings (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  side text not null check (is_seat(side)),
  author_id uuid not null,
  version int not null default 0,
  clauses jsonb not null default '[]',
  submitted_at timestamptz,
  primary key (organisation_id, agreement_id, side),
  foreign key (organisation_id, agreement_id) references agreements,
  foreign key (organisation_id, author_id) references people
);
call protect('renderings');

-- Mine is in, or I write none: then I may read what the other handed in.
create function app_has_rendered(agreement uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
      and r.side = app_agreement_side(agreement) and r.submitted_at is not null)
    or (app_agreement_side(agreement) is not null and not app_writes(agreement, app_agreement_side(agreement)));
grant execute on function app_has_rendered to wisselwerk_app;

create policy read_after_own on renderings for select to wisselwerk_app
  using (author_id = app_person()
    or (submitted_at is not null and app_agreement_side(agreement_id) is not null and app_has_rendered(agreement_id)));
create policy begin_own on renderings for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agreement_side(agreement_id));
create policy only_who_drafts on renderings as restrictive for insert to wisselwerk_app
  with check (app_writes(agreement_id, side));
create policy write_own on renderings for update to wisselwerk_app
  using (author_id = app_person() and submitted_at is null) with check (author_id = app_person());
grant select, insert, update (version, clauses, submitted_at) on renderings to wisselwerk_app;

-- That somebody has begun to write is theirs to tell; that it is in, everybody at the table knows.
create function app_rendering_states(agreement uuid) returns table (side text, submitted boolean)
  language sql stable security definer rows 3 set search_path = public as $$
  select r.side, r.submitted_at is not null from renderings r
  where r.organisation_id = app_organisation() and r.agreement_id = agreement and app_agreement_side(agreement) is not null
    and (r.submitted_at is not null or r.side = app_agreement_side(agreement))
$$;
grant execute on function app_rendering_states to wisselwerk_app;

-- When a manager is succeeded, the side goes on: an account that was not handed in was its writer's alone and makes room.
create function app_succeed_rendering(agreement uuid) returns void language sql security definer set search_path = public as $$
  delete from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
    and r.side = app_agreement_side(agreement) and r.author_id <> app_person() and r.submitted_at is null;
$$;
grant execute on function app_succeed_rendering to wisselwerk_app;

create table reactions (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  clause_id uuid not null,
  side text not null check (is_seat(side)),
  author_id uuid not null,
  kind text not null check (kind in ('agree', 'remember-differently', 'missing')),
  remark text not null default '' check (length(remark) <= 1000),
  -- The clause of one's own that means the same.
  same_as uuid,
  primary key (organisation_id, agreement_id, clause_id, side),
  foreign key (organisation_id, agreement_id) references agreements
);
call protect('reactions');
create policy read_at_table on reactions for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy write_own on reactions for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agreement_side(agreement_id));
-- Who succeeds a manager can give the reaction of that side again.
create policy change_own on reactions for update to wisselwerk_app
  using (side = app_agreement_side(agreement_id)) with check (author_id = app_person());
grant select, insert, update (kind, remark, same_as, author_id) on reactions to wisselwerk_app;
