-- Being the one whose data are kept goes before being of HR: nobody changes or lifts a hold on themselves.
alter policy place on retention_holds
  with check (app_has_role('hr') and placed_by = app_person() and person_id <> app_person() and lifted_on is null);
alter policy lead_on on retention_holds using (app_has_role('hr') and person_id <> app_person())
  with check (app_has_role('hr') and person_id <> app_person());
