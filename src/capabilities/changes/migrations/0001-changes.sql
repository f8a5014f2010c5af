-- What changed, for whom it concerns (I11). Nothing is written beside the change: what is told is a line of the audit chain, which
-- each service adds in the transaction of the change itself, so that neither is there without the other. The closed list of what
-- is told, and to whom: everybody here, whoever leads others, whoever looks at what the organisation offers, or whoever leads that
-- unit.
create function change_concerns(event text) returns text language sql immutable
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
    when 'span.rule-set' then 'leads' when 'span.hours-said' then 'unit' end;
create index audit_events_changes on audit_events (organisation_id, sequence) where change_concerns(event) is not null;

-- Who did it stays in the chain.
create function app_changes() returns table (sequence bigint, event text, subject_id text, version int, at timestamptz)
  language sql stable security definer rows 50 set search_path = public as $$
  select e.sequence, e.event, e.subject_id, (e.details ->> 'number')::int, e.at
  from audit_events e
  where e.organisation_id = app_organisation() and app_person() is not null and change_concerns(e.event) is not null
    and case change_concerns(e.event)
      when 'everyone' then true
      when 'leads' then (select app_manages() or app_has_role('hr'))
      when 'looks' then (select app_manages() or app_has_role('hr') or app_has_role('council'))
      when 'unit' then (select app_has_role('hr')) or app_leads_unit(e.subject_id::uuid)
      else false end
  order by 5 desc, 1 desc limit 200
$$;
revoke all on function app_changes from public;
grant execute on function app_changes to wisselwerk_app;
