-- The board of employees (seed 002, lines 723-728 and 823-826): questions that they ask each other, and answers. What somebody
-- wrote stands locked, with a key outside the database (0060): `words`, `why` and `removed_why` are read in no copy of it.

-- As what somebody speaks for the organisation today, or null.
create function board_office(person uuid) returns text
  language sql stable security definer set search_path = public
  return case
    when exists (select from role_holdings h where h.organisation_id = app_organisation() and h.person_id = person
      and h.role = 'hr' and h.valid_from <= app_today() and (h.valid_until is null or h.valid_until > app_today())) then 'hr'
    when exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = app_organisation() and m.manager_id = person
        and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
        and (r.valid_until is null or r.valid_until > app_today())) then 'manager'
  end;
-- Whose board it is, on a day: whoever works here, leads nobody and is not of HR. A manager and HR speak for the organisation
-- here, whatever contract they have themselves.
create function is_on_board(person uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.person_id = person
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
    and board_office(person) is null;
create function app_on_board() returns boolean language sql stable security definer set search_path = public
  return is_on_board(app_person());
create function app_board_office() returns text language sql stable security definer set search_path = public
  return board_office(app_person());

create table board_questions (
  organisation_id uuid not null references organisations,
  question_id uuid not null,
  author_id uuid not null,
  -- Whether colleagues read who asks. HR and managers never do.
  named boolean not null,
  -- Null once it was withdrawn and somebody had answered.
  words text,
  asked_at timestamptz not null,
  -- Taken off by a moderator, who says why.
  removed_at timestamptz,
  removed_why text,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, author_id) references people,
  check ((removed_at is null) = (removed_why is null))
);
create index board_questions_newest on board_questions (organisation_id, asked_at desc);
create index board_questions_author on board_questions (organisation_id, author_id);
call protect('board_questions');

create table board_invitations (
  organisation_id uuid not null references organisations,
  question_id uuid not null,
  person_id uuid not null,
  office text not null check (office in ('manager', 'hr')),
  primary key (organisation_id, question_id, person_id),
  foreign key (organisation_id, question_id) references board_questions on delete cascade,
  foreign key (organisation_id, person_id) references people
);
create index board_invitations_person on board_invitations (organisation_id, person_id);
call protect('board_invitations');

create table board_answers (
  organisation_id uuid not null references organisations,
  answer_id uuid not null,
  -- Null once the question is gone: then only who wrote it reads it, among their own data.
  question_id uuid,
  author_id uuid not null,
  speaks_as text not null check (speaks_as in ('employee', 'manager', 'hr')),
  named boolean not null,
  words text not null,
  answered_at timestamptz not null,
  -- Of an employee's answer: who was invited while it was written, as its writer could see. Nobody else who is invited
  -- reads it.
  shown_to uuid[] not null,
  removed_at timestamptz,
  removed_why text,
  primary key (organisation_id, answer_id),
  foreign key (organisation_id, question_id) references board_questions on delete set null (question_id),
  foreign key (organisation_id, author_id) references people,
  check (speaks_as = 'employee' or named),
  check ((removed_at is null) = (removed_why is null))
);
create index board_answers_question on board_answers (organisation_id, question_id);
create index board_answers_author on board_answers (organisation_id, author_id);
call protect('board_answers');

-- What a colleague brings before the moderator. Goes with the decision.
create table board_reports (
  organisation_id uuid not null references organisations,
  report_id uuid not null,
  question_id uuid,
  answer_id uuid,
  person_id uuid not null,
  why text not null,
  reported_at timestamptz not null,
  primary key (organisation_id, report_id),
  unique (organisation_id, question_id, person_id),
  unique (organisation_id, answer_id, person_id),
  foreign key (organisation_id, question_id) references board_questions on delete cascade,
  foreign key (organisation_id, answer_id) references board_answers on delete cascade,
  foreign key (organisation_id, person_id) references people,
  check (num_nonnulls(question_id, answer_id) = 1)
);
call protect('board_reports');

-- Who stands for moderator, and who is one since when.
create table board_moderators (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  stood_at timestamptz not null,
  valid_from date,
  -- The first day on which they no longer are.
  valid_until date,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people,
  check ((valid_from is null) = (valid_until is null))
);
call protect('board_moderators');
-- Who agrees that somebody becomes moderator; goes once five do.
create table board_backings (
  organisation_id uuid not null references organisations,
  candidate_id uuid not null,
  person_id uuid not null,
  backed_at timestamptz not null,
  primary key (organisation_id, candidate_id, person_id),
  foreign key (organisation_id, candidate_id) references board_moderators (organisation_id, person_id) on delete cascade,
  foreign key (organisation_id, person_id) references people,
  check (candidate_id <> person_id)
);
call protect('board_backings');

create function moderates_board(person uuid) returns boolean
  language sql stable security definer set search_path = public
  return is_on_board(person) and exists (select from board_moderators m where m.organisation_id = app_organisation()
    and m.person_id = person and m.valid_from <= app_today() and m.valid_until > app_today());
create function app_moderates_board() returns boolean language sql stable security definer set search_path = public
  return moderates_board(app_person());
create function app_asked_question(question uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from board_questions q where q.organisation_id = app_organisation() and q.question_id = question
    and q.author_id = app_person() and q.words is not null and q.removed_at is null);
-- Whether there is something to answer, for whomever.
create function app_open_question(question uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from board_questions q where q.organisation_id = app_organisation() and q.question_id = question
    and q.words is not null and q.removed_at is null);
-- Whether anybody answered, as the one who asked may know when it is withdrawn.
create function app_answered_question(question uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from board_questions q join board_answers a using (organisation_id, question_id)
    where q.organisation_id = app_organisation() and q.question_id = question and q.author_id = app_person());
-- Whom the asker may invite: HR, and whoever leads them today.
create function app_board_offices() returns table (person_id uuid, name text, office text)
  language sql stable security definer set search_path = public as $$
  select p.person_id, p.given_name || ' ' || p.family_name, board_office(p.person_id)
  from people p
  where p.organisation_id = app_organisation() and p.erased_on is null and p.person_id <> app_person()
    and p.person_id in (
      select h.person_id from role_holdings h where h.organisation_id = app_organisation() and h.role = 'hr'
        and h.valid_from <= app_today() and (h.valid_until is null or h.valid_until > app_today())
      union
      select m.manager_id from managements m join relations r using (organisation_id, relation_id)
        where m.organisation_id = app_organisation() and r.person_id = app_person()
          and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
          and (r.valid_until is null or r.valid_until > app_today()))
  order by p.sort_name, p.person_id
$$;
-- Who stands, how many agree, whether the asker is one of them, and who is moderator: for who is on the board.
create function app_board_candidates()
  returns table (person_id uuid, name text, mine boolean, backed boolean, backings integer, valid_until date)
  language sql stable security definer set search_path = public as $$
  select m.person_id, p.given_name || ' ' || p.family_name, m.person_id = app_person(),
    exists (select from board_backings b where b.organisation_id = m.organisation_id and b.candidate_id = m.person_id
      and b.person_id = app_person()),
    (select count(*)::int from board_backings b where b.organisation_id = m.organisation_id and b.candidate_id = m.person_id),
    m.valid_until
  from board_moderators m join people p using (organisation_id, person_id)
  where m.organisation_id = app_organisation() and (select app_on_board()) and is_on_board(m.person_id)
    and (m.valid_until is null or m.valid_until > app_today())
  order by p.sort_name, p.person_id
$$;
-- Makes somebody moderator for a year once five colleagues agree. Who they were is not kept.
create function app_elect_moderator(candidate uuid) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not app_on_board() or not is_on_board(candidate) then return false; end if;
  update board_moderators m set valid_from = app_today(), valid_until = (app_today() + interval '1 year')::date
    where m.organisation_id = app_organisation() and m.person_id = candidate and m.valid_from is null
      and (select count(*) from board_backings b where b.organisation_id = m.organisation_id
        and b.candidate_id = m.person_id and is_on_board(b.person_id)) >= 5;
  if not found then return false; end if;
  delete from board_backings b where b.organisation_id = app_organisation() and b.candidate_id = candidate;
  return true;
end $$;
-- What waits for a moderator: never their own words, and not who reported it.
create function app_board_reports()
  returns table (kind text, post_id uuid, question_id uuid, words text, speaks_as text, whys jsonb)
  language sql stable security definer set search_path = public as $$
  select 'question', q.question_id, q.question_id, q.words, 'employee',
    jsonb_agg(jsonb_build_object('reportId', r.report_id, 'locked', r.why) order by r.reported_at)
  from board_reports r join board_questions q using (organisation_id, question_id)
  where r.organisation_id = app_organisation() and (select app_moderates_board()) and q.author_id <> app_person()
    and q.words is not null
  group by q.organisation_id, q.question_id
  union all
  select 'answer', a.answer_id, a.question_id, a.words, a.speaks_as,
    jsonb_agg(jsonb_build_object('reportId', r.report_id, 'locked', r.why) order by r.reported_at)
  from board_reports r join board_answers a using (organisation_id, answer_id)
  where r.organisation_id = app_organisation() and (select app_moderates_board()) and a.author_id <> app_person()
    and a.question_id is not null
  group by a.organisation_id, a.answer_id
$$;
-- A moderator lets what was reported stand (why is null) or takes it off. False when there is nothing to decide.
create function app_decide_report(kind text, post uuid, why text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from app_board_reports() r where r.kind = app_decide_report.kind and r.post_id = post) then
    return false;
  end if;
  delete from board_reports r where r.organisation_id = app_organisation()
    and case when kind = 'question' then r.question_id = post else r.answer_id = post end;
  if why is null then return true; end if;
  if kind = 'question' then
    update board_questions q set removed_at = at, removed_why = why
      where q.organisation_id = app_organisation() and q.question_id = post;
    delete from board_invitations i where i.organisation_id = app_organisation() and i.question_id = post;
  else
    update board_answers a set removed_at = at, removed_why = why
      where a.organisation_id = app_organisation() and a.answer_id = post;
  end if;
  return true;
end $$;
revoke all on function is_on_board, board_office, moderates_board, app_on_board, app_board_office, app_moderates_board,
  app_asked_question, app_open_question, app_answered_question, app_board_offices, app_board_candidates,
  app_elect_moderator, app_board_reports, app_decide_report from public;
grant execute on function app_on_board, app_board_office, app_moderates_board, app_asked_question, app_open_question,
  app_answered_question, app_board_offices, app_board_candidates, app_elect_moderator, app_board_reports, app_decide_report
  to wisselwerk_app;

-- What somebody reads of the board. Who wrote it stands there for colleagues where the writer said so, and of those who speak
-- for the organisation for everybody; an invited one reads no name of an employee. As its owner, since the tables are closed
-- but for one's own lines; hence the organisation stands here once more.
create view readable_questions with (security_barrier) as
  select q.organisation_id, q.question_id, q.author_id = app_person() as mine, q.words, q.asked_at, q.removed_why,
    case when q.author_id = app_person() or (q.named and q.words is not null and (select app_on_board()))
      then q.author_id end as author_id
  from board_questions q
  where q.organisation_id = app_organisation() and (q.author_id = app_person() or (q.removed_at is null and (
    (select app_on_board())
    or ((select app_board_office()) is not null and exists (select from board_invitations i
      where i.organisation_id = q.organisation_id and i.question_id = q.question_id and i.person_id = app_person())))));
create view readable_board_answers with (security_barrier) as
  select a.organisation_id, a.answer_id, a.question_id, a.author_id = app_person() as mine, a.speaks_as, a.words,
    a.answered_at, a.removed_why,
    case when a.author_id = app_person() or a.speaks_as <> 'employee' or (a.named and (select app_on_board()))
      then a.author_id end as author_id
  from board_answers a join board_questions q using (organisation_id, question_id)
  where a.organisation_id = app_organisation() and (
    (a.author_id = app_person() and ((select app_on_board()) or exists (select from board_invitations i
      where i.organisation_id = a.organisation_id and i.question_id = a.question_id and i.person_id = app_person())))
    or (a.removed_at is null and q.removed_at is null and ((select app_on_board())
      or ((select app_board_office()) is not null and (a.speaks_as <> 'employee' or app_person() = any (a.shown_to))
        and exists (select from board_invitations i where i.organisation_id = a.organisation_id and i.question_id = a.question_id
          and i.person_id = app_person())))));
grant select on readable_questions, readable_board_answers to wisselwerk_app;

create policy own_question on board_questions for select to wisselwerk_app using (author_id = app_person());
create policy ask_question on board_questions for insert to wisselwerk_app
  with check (author_id = app_person() and (select app_on_board()) and removed_at is null);
create policy withdraw_question on board_questions for update to wisselwerk_app
  using (author_id = app_person()) with check (author_id = app_person() and words is null);
create policy remove_question on board_questions for delete to wisselwerk_app using (author_id = app_person());
grant select, insert, delete, update (words) on board_questions to wisselwerk_app;

create policy read_invitation on board_invitations for select to wisselwerk_app
  using (person_id = app_person() or (select app_on_board()));
create policy invite on board_invitations for insert to wisselwerk_app
  with check (app_asked_question(question_id) and (select app_on_board())
    and exists (select from app_board_offices() o where o.person_id = board_invitations.person_id
      and o.office = board_invitations.office));
create policy end_invitation on board_invitations for delete to wisselwerk_app using (app_asked_question(question_id));
grant select, insert, delete on board_invitations to wisselwerk_app;

create policy own_answer on board_answers for select to wisselwerk_app using (author_id = app_person());
create policy answer on board_answers for insert to wisselwerk_app
  with check (author_id = app_person() and removed_at is null and app_open_question(question_id) and case speaks_as
    when 'employee' then (select app_on_board())
    else speaks_as = (select app_board_office()) and exists (select from board_invitations i
      where i.organisation_id = board_answers.organisation_id and i.question_id = board_answers.question_id
        and i.person_id = app_person()) end);
create policy remove_answer on board_answers for delete to wisselwerk_app using (author_id = app_person());
grant select, insert, delete on board_answers to wisselwerk_app;

create policy own_report on board_reports for select to wisselwerk_app using (person_id = app_person());
create policy report on board_reports for insert to wisselwerk_app
  with check (person_id = app_person() and (select app_on_board()));
grant select, insert on board_reports to wisselwerk_app;

create policy own_standing on board_moderators for select to wisselwerk_app using (person_id = app_person());
create policy stand on board_moderators for insert to wisselwerk_app
  with check (person_id = app_person() and valid_from is null and (select app_on_board()));
create policy step_down on board_moderators for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on board_moderators to wisselwerk_app;
create policy own_backing on board_backings for select to wisselwerk_app using (person_id = app_person());
create policy back on board_backings for insert to wisselwerk_app
  with check (person_id = app_person() and (select app_on_board()));
create policy take_back on board_backings for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on board_backings to wisselwerk_app;
