-- On the day a round opens whoever it asks hears so, once.
alter table campaigns add column told_at timestamptz;

-- Whom a round asks on a day: whoever works in its teams, and who sits on the other side of those tables.
create function people_asked(organisation uuid, campaign uuid, on_day date) returns table (person_id uuid)
  language sql stable set search_path = public
begin atomic
  with asked as (
    select r.relation_id, r.person_id from campaigns c join relations r on r.organisation_id = c.organisation_id
    where c.organisation_id = organisation and c.campaign_id = campaign and r.valid_from <= on_day
      and (r.valid_until is null or r.valid_until > on_day)
      and exists (select from placements p join teams_below(c.organisation_id, c.unit_ids) s on s.unit_id = p.unit_id
        where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= on_day
          and (p.valid_until is null or p.valid_until > on_day))
  )
  select a.person_id from asked a
  union
  select m.manager_id from asked a join managements m on m.organisation_id = organisation
    and m.relation_id = a.relation_id and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day);
end;
revoke all on function people_asked from public;
