-- For a provider too the door is closed to whoever was a guest and is not any more.
create or replace function find_sign_in_person(organisation uuid, provider text, who text, mail text, account text)
  returns table (person_id uuid, given_name text, family_name text, user_id text, closed boolean)
  language sql security definer set search_path = public as $$
  select p.person_id, p.given_name, p.family_name, a.user_id,
    not may_come_in(p.organisation_id, p.person_id, app_today())
  from people p
    left join accounts a using (organisation_id, person_id)
    left join sign_in_identities i on i.organisation_id = p.organisation_id and i.person_id = p.person_id
      and i.issuer = provider
  where p.organisation_id = organisation and p.erased_on is null and (
    i.work_account = who
    or i.work_account is null
      and not exists (select from sign_in_identities o where o.organisation_id = organisation and o.issuer = provider
        and o.work_account = who)
      and case when a.user_id is null then lower(p.email) = lower(mail) else a.user_id = account end)
  for no key update of p
$$;
