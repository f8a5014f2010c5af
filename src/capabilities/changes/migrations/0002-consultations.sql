-- What is put before people, and what came of it, is told to whoever was asked (I09).
create or replace function change_concerns(event text) returns text language sql immutable
  return case event
    when 'house-rule.written' then 'everyone' when 'house-rule.ended' then 'everyone'
    when 'cooling.chosen' then 'everyone' when 'drafting.chosen' then 'everyone'
    when 'request-terms.set' then 'everyone'
    when 'rules.in-force' then 'everyone' when 'rules.in-force-by-operator' then 'everyone'
    when 'consent.consented' then 'everyone' when 'consent.refused' then 'everyone'
    when 'consent.withdrawn' then 'everyone' when 'consent.without-council' then 'everyone'
    when 'item.added' then 'everyone' when 'item.retired' then 'everyone'
    when 'activity.added' then 'looks' when 'activity.changed' then 'looks' when 'activity.removed' then 'looks'
    when 'package.published' then 'looks'
    when 'talk-training.offered' then 'everyone' when 'talk-training.called-off' then 'everyone'
    when 'budget.opened' then 'everyone' when 'budget.ending' then 'everyone'
    when 'budget-item.added' then 'everyone' when 'budget-item.changed' then 'everyone'
    when 'budget-item.taken-off' then 'everyone'
    when 'span.rule-set' then 'leads' when 'span.hours-said' then 'unit'
    when 'consultation.put' then 'asked' when 'consultation.decided' then 'asked'
    when 'consultation.withdrawn' then 'asked' end;
drop index audit_events_changes;
create index audit_events_changes on audit_events (organisation_id, sequence) where change_concerns(event) is not null;

create or replace function app_changes() returns table (sequence bigint, event text, subject_id text, version int, at timestamptz)
  language sql stable security definer rows 50 set search_path = public as $$
  select e.sequence, e.event, e.subject_id, (e.details ->> 'number')::int, e.at
  from audit_events e
  where e.organisation_id = app_organisation() and app_person() is not null and change_concerns(e.event) is not null
    and case change_concerns(e.event)
      when 'everyone' then true
      when 'leads' then (select app_manages() or app_has_role('hr'))
      when 'looks' then (select app_manages() or app_has_role('hr') or app_has_role('council'))
      when 'unit' then (select app_has_role('hr')) or app_leads_unit(e.subject_id::uuid)
      when 'asked' then app_is_asked(e.subject_id::uuid)
      else false end
  order by 5 desc, 1 desc limit 200
$$;
