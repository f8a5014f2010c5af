-- What is offered to everybody: to keep well in work (D13), and to learn, by what somebody knows already or needs (D18). Whoever wants it
-- signs up with whoever gives it, at their own address; nobody here keeps who did.
create table open_offers (
  organisation_id uuid not null references organisations,
  offer_id uuid not null,
  kind text not null check (kind in ('vitality', 'learning')),
  title text not null check (length(title) between 1 and 120),
  what text not null check (length(what) between 1 and 1000),
  possibilities text check (possibilities ~ '\S' and length(possibilities) <= 500),
  needs text check (needs ~ '\S' and length(needs) <= 500),
  provider text not null check (length(provider) between 1 and 120),
  -- Where one signs up: a page or a mailbox of the one who gives it.
  address text not null check (length(address) <= 300 and (address ~ '^https://[^\s/]+\.\S+$' or address ~ '^[^\s@/]+@[^\s@/]+\.[^\s@/]+$')),
  offered_on date not null,
  taken_off_on date check (taken_off_on >= offered_on),
  offered_by uuid not null,
  primary key (organisation_id, offer_id),
  foreign key (organisation_id, offered_by) references people,
  -- Learning goes by what somebody knows already or needs, never by age; what keeps people well is for everybody.
  constraint open_offers_go_by_people check ((kind = 'learning') = (num_nonnulls(possibilities, needs) > 0))
);
call protect('open_offers');
create policy read_open_offers on open_offers for select to wisselwerk_app using (true);
create policy make_open_offer on open_offers for insert to wisselwerk_app
  with check (offered_by = app_person() and taken_off_on is null and (select app_has_role('hr')));
create policy take_off_open_offer on open_offers for update to wisselwerk_app
  using (taken_off_on is null and (select app_has_role('hr'))) with check ((select app_has_role('hr')));
grant select, insert, update (taken_off_on) on open_offers to wisselwerk_app;

-- How often it was said in a half-year, by whom nobody knows: one number, no line of anybody, no time. Nobody who signs in reads it.
create table open_offer_ticks (
  organisation_id uuid not null references organisations,
  offer_id uuid not null,
  half text not null,
  ticks int not null check (ticks > 0),
  primary key (organisation_id, offer_id, half),
  foreign key (organisation_id, offer_id) references open_offers
);
call protect('open_offer_ticks');

create function app_tick_open_offer(offer uuid) returns void
  language sql security definer set search_path = public
begin atomic
  insert into open_offer_ticks (organisation_id, offer_id, half, ticks)
    select o.organisation_id, o.offer_id,
      extract(year from app_today()) || '-' || case when extract(month from app_today()) < 7 then 1 else 2 end, 1
    from open_offers o where o.organisation_id = app_organisation() and o.offer_id = offer and o.taken_off_on is null
      and app_person() is not null
  on conflict (organisation_id, offer_id, half) do update set ticks = open_offer_ticks.ticks + 1;
end;
revoke all on function app_tick_open_offer from public;
grant execute on function app_tick_open_offer to wisselwerk_app;

-- Of half-years that are over: between which numbers, where there is enough for a group; else there is no line.
create table open_offer_counts (
  organisation_id uuid not null references organisations,
  offer_id uuid not null,
  half text not null,
  from_count int not null,
  to_count int,
  primary key (organisation_id, offer_id, half),
  foreign key (organisation_id, offer_id) references open_offers
);
call protect('open_offer_counts');
create policy read_offer_counts on open_offer_counts for select to wisselwerk_app
  using ((select app_has_role('hr')) or (select app_has_role('council')));
grant select on open_offer_counts to wisselwerk_app;
