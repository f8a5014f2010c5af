-- A deal says what kind it is, what of that kind is otherwise, on what ground and what stands against it: the four by which
-- it may be told to others, in closed lists and without a name, an amount or anything from home.
alter table deals drop constraint deals_type_check;
alter table deals rename column type to kind;
update deals set kind = case kind when 'time' then 'hours' when 'tasks' then 'task' when 'pay' then 'pay_terms'
  when 'other' then 'career' else kind end;
alter table deals add constraint deals_kind_check
  check (kind in ('development', 'task', 'hours', 'place', 'pay_terms', 'career', 'workload'));
alter table deals add column dimension text, add column reason text, add column compensation text not null default 'none';
update deals set reason = 'work-allows', dimension = case kind when 'development' then 'time-to-learn' when 'task' then 'other-tasks'
  when 'hours' then 'other-times' when 'place' then 'at-home' when 'pay_terms' then 'allowance' when 'career' then 'step-aside'
  else 'steadier' end;
alter table deals alter column dimension set not null, alter column reason set not null,
  alter column compensation drop default,
  add constraint deals_dimension_check check (case kind
    when 'development' then dimension in ('time-to-learn', 'cost-of-learning', 'guidance')
    when 'task' then dimension in ('other-tasks', 'fewer-tasks', 'extra-task')
    when 'hours' then dimension in ('other-times', 'fewer-hours', 'more-hours', 'part-of-year')
    when 'place' then dimension in ('at-home', 'other-location')
    when 'pay_terms' then dimension in ('allowance', 'leave', 'other-terms')
    when 'career' then dimension in ('step-ahead', 'step-aside', 'step-back', 'time-elsewhere')
    when 'workload' then dimension in ('lighter', 'steadier', 'heavier') end),
  add constraint deals_reason_check check (reason in ('work-allows', 'team-carries', 'work-asks', 'to-learn', 'to-stay', 'good-at-it', 'made-good')),
  add constraint deals_compensation_check check (compensation in ('none', 'hard-hours', 'standing-in', 'task-taken-on', 'knowledge-shared', 'longer-stay', 'own-money'));
revoke update on deals from wisselwerk_app;
grant update (kind, dimension, reason, compensation, description, differs, item_id, topic_id, version) on deals to wisselwerk_app;

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

-- What somebody gains is said of one version, like a no: of a changed deal both say it anew.
alter table deal_benefits add column deal_version int not null default 1;
update deal_benefits b set deal_version = d.version from deals d
  where d.organisation_id = b.organisation_id and d.deal_id = b.deal_id;
alter table deal_benefits alter column deal_version drop default, drop constraint deal_benefits_pkey,
  add primary key (organisation_id, deal_id, deal_version, side);
create function app_deal_version(deal uuid) returns int language sql stable security definer set search_path = public
  return (select d.version from deals d where d.organisation_id = app_organisation() and d.deal_id = deal
    and app_agreement_side(d.agreement_id) is not null);
revoke all on function app_deal_version from public;
grant execute on function app_deal_version to wisselwerk_app;
alter policy state_own on deal_benefits
  with check (author_id = app_person() and side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id));
alter policy restate_own on deal_benefits
  using (side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id))
  with check (author_id = app_person() and side = app_deal_side(deal_id) and deal_version = app_deal_version(deal_id));
