-- What each of the two finds it worth, and says yes to. Both lie there only between the second one and the end of the
-- transaction that brings it: nobody else ever sees two.
create table search_weighings (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  weighing jsonb not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);
call protect('search_weighings');

create function app_both_weighed(search uuid) returns boolean language sql stable security definer set search_path = public
  return app_search_side(search) is not null and 2 = (select count(*) from search_weighings w
    where w.organisation_id = app_organisation() and w.search_id = search);
grant execute on function app_both_weighed to wisselwerk_app;

create policy seal_own on search_weighings for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_search_side(search_id));
create policy read_both on search_weighings for select to wisselwerk_app using (app_both_weighed(search_id));
grant select, insert on search_weighings to wisselwerk_app;

-- The packages in the terms of one side: what it gets and gives by its own weighing.
create table search_offers (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  offers jsonb not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);
call protect('search_offers');
create policy read_own on search_offers for select to wisselwerk_app using (author_id = app_person());
create policy write_at_run on search_offers for insert to wisselwerk_app with check (app_both_weighed(search_id));
grant select, insert on search_offers to wisselwerk_app;

create table search_choices (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  yes int[] not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);
call protect('search_choices');

create function app_both_chose(search uuid) returns boolean language sql stable security definer set search_path = public
  return app_search_side(search) is not null and 2 = (select count(*) from search_choices c
    where c.organisation_id = app_organisation() and c.search_id = search);
grant execute on function app_both_chose to wisselwerk_app;

create policy seal_own on search_choices for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_search_side(search_id));
create policy read_both on search_choices for select to wisselwerk_app using (app_both_chose(search_id));
grant select, insert on search_choices to wisselwerk_app;

create function app_forget_sealed(search uuid) returns void language sql security definer set search_path = public as $$
  delete from search_weighings w where w.organisation_id = app_organisation() and w.search_id = search
    and app_search_side(search) is not null;
  delete from search_choices c where c.organisation_id = app_organisation() and c.search_id = search
    and app_search_side(search) is not null;
$$;
grant execute on function app_forget_sealed to wisselwerk_app;
