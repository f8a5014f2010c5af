-- A deal says what kind it is, what of that kind is otherwise, on what ground and what stands against it: the four by which
-- it may be told to others, in closed lists and without a name, an amount or anything from home.
create table deals (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  agreement_id uuid not null,
  kind text not null
    check (kind in ('development', 'task', 'hours', 'place', 'pay_terms', 'career', 'workload')),
  dimension text not null constraint deals_dimension_check check (case kind
    when 'development' then dimension in ('time-to-learn', 'cost-of-learning', 'guidance')
    when 'task' then dimension in ('other-tasks', 'fewer-tasks', 'extra-task')
    when 'hours' then dimension in ('other-times', 'fewer-hours', 'more-hours', 'part-of-year')
    when 'place' then dimension in ('at-home', 'other-location')
    when 'pay_terms' then dimension in ('allowance', 'leave', 'other-terms')
    when 'career' then dimension in ('step-ahead', 'step-aside', 'step-back', 'time-elsewhere')
    when 'workload' then dimension in ('lighter', 'steadier', 'heavier') end),
  reason text not null check (reason in ('work-allows', 'team-carries', 'work-asks', 'to-learn', 'to-stay', 'good-at-it',
    'made-good')),
  compensation text not null check (compensation in ('none', 'hard-hours', 'standing-in', 'task-taken-on',
    'knowledge-shared', 'longer-stay', 'own-money')),
  description text not null check (length(description) between 1 and 1000),
  differs text not null default '' check (length(differs) <= 1000),
  item_id text check (length(item_id) <= 60),
  topic_id uuid,
  added_by uuid not null,
  added_at timestamptz not null,
  version int not null default 1,
  primary key (organisation_id, deal_id),
  foreign key (organisation_id, agreement_id) references agreements
);
call protect('deals');
create policy read_at_table on deals for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy write_deal on deals for insert to wisselwerk_app
  with check (added_by = app_person() and app_agreement_side(agreement_id) is not null);
create policy change_deal on deals for update to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
grant select, insert, update (kind, dimension, reason, compensation, description, differs, item_id, topic_id, version)
  on deals to wisselwerk_app;

create function app_deal_side(deal uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_agreement_side(d.agreement_id) from deals d
    where d.organisation_id = app_organisation() and d.deal_id = deal);
end $$;
grant execute on function app_deal_side to wisselwerk_app;

create function app_deal_version(deal uuid) returns int language sql stable security definer set search_path = public
  return (select d.version from deals d where d.organisation_id = app_organisation() and d.deal_id = deal
    and app_agreement_side(d.agreement_id) is not null);
revoke all on function app_deal_version from public;
grant execute on function app_deal_version to wisselwerk_app;

-- Each side's own words with the ground: between the two, not for who sits beside them, and told to nobody.
create table deal_words (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  primary key (organisation_id, deal_id, side),
  foreign key (organisation_id, deal_id) references deals,
  foreign key (organisation_id, author_id) references people
);
call protect('deal_words');
create policy read_of_the_two on deal_words for select to wisselwerk_app
  using (app_deal_side(deal_id) in ('employee', 'organisation'));
create policy say_own on deal_words for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id));
create policy say_anew on deal_words for update to wisselwerk_app
  using (side = app_deal_side(deal_id)) with check (author_id = app_person() and side = app_deal_side(deal_id));
create policy take_back on deal_words for delete to wisselwerk_app using (side = app_deal_side(deal_id));
grant select, insert, delete, update (words, author_id) on deal_words to wisselwerk_app;

-- What a side gains, in its own words: nobody fills in the other's. Said of one version, like a no: of a changed deal both
-- say it anew.
create table deal_benefits (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  deal_version int not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  benefit text not null check (length(benefit) between 1 and 1000),
  primary key (organisation_id, deal_id, deal_version, side),
  foreign key (organisation_id, deal_id) references deals
);
call protect('deal_benefits');
create policy read_benefit on deal_benefits for select to wisselwerk_app using (app_deal_side(deal_id) is not null);
create policy state_own on deal_benefits for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id));
create policy restate_own on deal_benefits for update to wisselwerk_app
  using (side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id))
  with check (author_id = app_person() and side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id));
grant select, insert, update (benefit, author_id) on deal_benefits to wisselwerk_app;

-- A deal that the other side says no to, with a reason that is about the work: "everybody would want it"
-- does not count. It stays with the version of the deal it was given for; a changed deal can be said yes to.
create table deal_refusals (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  deal_version int not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  reason text not null
    check (reason in ('work-stops', 'colleagues-carry', 'law-or-cao', 'costs', 'safety', 'another-way', 'other')),
  explanation text not null default '' check (length(explanation) <= 1000),
  refused_on date not null,
  primary key (organisation_id, deal_id, deal_version, side),
  foreign key (organisation_id, deal_id) references deals,
  foreign key (organisation_id, author_id) references people
);
call protect('deal_refusals');
create policy read_at_table on deal_refusals for select to wisselwerk_app using (app_deal_side(deal_id) is not null);
create policy refuse_own on deal_refusals for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id));
grant select, insert on deal_refusals to wisselwerk_app;
