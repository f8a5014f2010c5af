-- Decided from the means themselves when a round is closed; what was closed before is read from what was published then.
alter table campaign_groups add column extra_role_mismatch boolean;
update campaign_groups set extra_role_mismatch =
  (organisation #>> '{rooms,extra-role,importance}')::numeric >= (organisation #>> '{rooms,in-role,importance}')::numeric
  and (employees #>> '{rooms,extra-role,importance}')::numeric < (employees #>> '{rooms,in-role,importance}')::numeric
where jsonb_typeof(organisation #> '{rooms,extra-role,importance}') = 'number'
  and jsonb_typeof(organisation #> '{rooms,in-role,importance}') = 'number'
  and jsonb_typeof(employees #> '{rooms,extra-role,importance}') = 'number'
  and jsonb_typeof(employees #> '{rooms,in-role,importance}') = 'number';
