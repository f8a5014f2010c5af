-- Mutual need (seed 001, lines 259-280): what one version of a deal does with the needs of each side, which both mark on their own.
-- Only which needs stand here, never a word of a card: those stay with their owners.
create table deal_needs (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  deal_version int not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  met text[] not null,
  costs text[] not null,
  untouched text[] not null,
  -- What this side gives where its flexibility costs the other.
  in_return text not null default '' check (length(in_return) <= 300),
  said_on date not null,
  primary key (organisation_id, deal_id, deal_version, side),
  foreign key (organisation_id, deal_id) references deals,
  foreign key (organisation_id, author_id) references people,
  check (met || costs || untouched <@ case side
    when 'employee' then array['private_life', 'work', 'development', 'income', 'job', 'employment', 'combination']
    else array['flexibility', 'stability'] end),
  check (not (met && costs) and not (met && untouched) and not (costs && untouched)),
  check (cardinality(met || costs || untouched) > 0)
);
call protect('deal_needs');

-- Both said of this version: from then on both read both, and neither takes theirs back.
create function app_deal_needs_open(deal uuid, of_version int) returns boolean
  language sql stable security definer set search_path = public
  return app_deal_side(deal) in ('employee', 'organisation')
    and 2 = (select count(*) from deal_needs n where n.organisation_id = app_organisation() and n.deal_id = deal
      and n.deal_version = of_version);
-- Whether the other side said something of this version; not what.
create function app_other_said_needs(deal uuid, of_version int) returns boolean
  language sql stable security definer set search_path = public
  return app_deal_side(deal) in ('employee', 'organisation')
    and exists (select from deal_needs n where n.organisation_id = app_organisation() and n.deal_id = deal
      and n.deal_version = of_version and n.side <> app_deal_side(deal));
-- Takes away what one's own side said of the version that stands, while the other has not read it: also what somebody wrote who
-- led before, which is not read by who leads now.
create function app_clear_deal_needs(deal uuid) returns void
  language sql security definer set search_path = public as $$
  delete from deal_needs n where n.organisation_id = app_organisation() and n.deal_id = deal
    and n.side = app_deal_side(deal) and n.deal_version = app_deal_version(deal)
    and not app_deal_needs_open(deal, n.deal_version)
$$;
revoke all on function app_deal_needs_open, app_other_said_needs, app_clear_deal_needs from public;
grant execute on function app_deal_needs_open, app_other_said_needs, app_clear_deal_needs to wisselwerk_app;

-- Only with the deal itself, which whoever begins to lead does not read when it is of before.
create policy own_or_both_said on deal_needs for select to wisselwerk_app
  using ((author_id = app_person() or app_deal_needs_open(deal_id, deal_version))
    and exists (select from deals d where d.organisation_id = deal_needs.organisation_id and d.deal_id = deal_needs.deal_id));
create policy say_own on deal_needs for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id)
    and said_on = app_today());
create policy name_return on deal_needs for update to wisselwerk_app
  using (side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id) and app_deal_needs_open(deal_id, deal_version))
  with check (side = app_deal_side(deal_id));
grant select, insert, update (in_return) on deal_needs to wisselwerk_app;
