-- What somebody may read because it is about them or was written by them, also when they no longer sit at the table
-- where it was written. Single acts and own words only: a text that two people wrote stays with the two at that table.
create policy read_about_me on invitations for select to wisselwerk_app using (person_id = app_person());
create policy read_about_me on topics for select to wisselwerk_app using (added_by = app_person());
create policy read_about_me on reactions for select to wisselwerk_app using (author_id = app_person());
create policy read_about_me on acceptances for select to wisselwerk_app using (author_id = app_person());
create policy read_about_me on signatures for select to wisselwerk_app using (signer_id = app_person());
create policy read_about_me on marks for select to wisselwerk_app using (author_id = app_person());
create policy read_about_me on deal_benefits for select to wisselwerk_app using (author_id = app_person());
create policy read_about_me on deal_refusals for select to wisselwerk_app using (author_id = app_person());
create policy read_about_me on campaign_reminders for select to wisselwerk_app using (reminded_by = app_person());
create policy read_about_me on overview_questions for select to wisselwerk_app
  using (asked_by = app_person() or answered_by = app_person());
-- That one was counted. Only the line itself: what a group answered is not in this table.
create policy read_about_me on campaign_participations for select to wisselwerk_app using (person_id = app_person());
grant select on campaign_participations to wisselwerk_app;
-- What others did to somebody: invited them. Process facts, no content.
create policy read_about_me on audit_events for select to wisselwerk_app
  using (subject_kind = 'person' and subject_id = app_person()::text);

-- The account by which the asker signs in, which the sign-in library keeps in tables of its own. Facts, and none of
-- the secrets: no password, key or token.
create function app_sign_in_facts() returns jsonb language plpgsql stable security definer set search_path = public as $$
declare
  account text := (select a.user_id from accounts a where a.organisation_id = app_organisation() and a.person_id = app_person());
begin
  return jsonb_build_object(
    'account', (select jsonb_build_object('email', u.email, 'name', u.name, 'created_at', u."createdAt",
        'second_step', u."twoFactorEnabled") from auth."user" u where u.id = account),
    'ways_in', (select coalesce(jsonb_agg(jsonb_build_object('provider', c."providerId", 'created_at', c."createdAt")),
        '[]') from auth.account c where c."userId" = account),
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('created_at', s."createdAt", 'expires_at', s."expiresAt",
        'ip_address', s."ipAddress", 'browser', s."userAgent")), '[]')
        from auth.session s where s."userId" = account),
    'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'created_at', p."createdAt",
        'device', p."deviceType")), '[]') from auth.passkey p where p."userId" = account));
end $$;
revoke all on function app_sign_in_facts from public;
grant execute on function app_sign_in_facts to wisselwerk_app;
