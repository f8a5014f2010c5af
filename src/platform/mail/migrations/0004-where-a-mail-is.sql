-- Where a mail is that somebody of this organisation had sent: gone when it was handed over, or the state of its piece of work.
create function app_mail_state(mail uuid) returns table (state text, fault text) language sql stable
  security definer set search_path = public
begin atomic
  select case when o.mail_id is null then 'gone' else coalesce(c.state, 'waiting') end, c.fault
  from (select app_organisation() as here) me
    left join outbox o on o.organisation_id = me.here and o.mail_id = mail
    left join chores c on c.organisation_id = me.here and c.lane = 'mail' and c.subject = mail::text;
end;
revoke all on function app_mail_state from public;
grant execute on function app_mail_state to wisselwerk_app;
