export const whoKeepsMost = `
  select person_id, avg(kept) as kept from answers join views using (organisation_id, view_id)
  group by person_id order by kept desc`
