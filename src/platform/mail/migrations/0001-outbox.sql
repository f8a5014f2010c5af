-- Mail leaves from here after commit: a refused request sends nothing, a crash loses nothing.
create table outbox (
  organisation_id uuid not null references organisations,
  mail_id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  -- What a calendar reads of a mail: which appointment, when and where, and that it moved or is off.
  appointment jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, mail_id)
);
call protect('outbox');
create policy post on outbox for insert to wisselwerk_app with check (true);
grant insert on outbox to wisselwerk_app;
create trigger private_act before insert on outbox for each row execute function refuse_private_act();

-- Every mail is a piece of work of its own: one that cannot leave holds up no other, and none is given up.
create function outbox_wants_chore() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform want_chore(new.organisation_id, 'mail', new.mail_id::text);
  return new;
end $$;
create trigger leave after insert on outbox for each row execute function outbox_wants_chore();

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
