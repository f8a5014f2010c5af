create table acceptances (
  organisation_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  side text not null,
  author_id uuid not null,
  hash text not null,
  accepted_at timestamp with time zone not null,
  constraint acceptances_side_check CHECK (is_seat(side)),
  constraint acceptances_organisation_id_agreement_id_number_hash_fkey FOREIGN KEY (organisation_id, agreement_id, number, hash) REFERENCES versions(organisation_id, agreement_id, number, hash),
  constraint acceptances_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint acceptances_pkey PRIMARY KEY (organisation_id, agreement_id, number, side)
);
alter table acceptances enable row level security;
create policy own_organisation on acceptances as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on acceptances as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy read_at_table on acceptances as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy write_own on acceptances as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agreement_side(agreement_id))));
grant insert, select on acceptances to wisselwerk_app;

create table accounts (
  organisation_id uuid not null,
  person_id uuid not null,
  user_id text not null,
  constraint accounts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint accounts_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint accounts_pkey PRIMARY KEY (organisation_id, person_id),
  constraint accounts_user_id_organisation_id_key UNIQUE (user_id, organisation_id)
);
alter table accounts enable row level security;
create policy own_account on accounts as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_has_role('hr'::text)));
create policy own_organisation on accounts as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy provision_reads on accounts as permissive for select to wisselwerk_app using ((app_provisioning() IS NOT NULL));
grant select on accounts to wisselwerk_app;

create table activities (
  organisation_id uuid not null,
  activity_id text not null,
  cluster text not null,
  name text,
  reaches text[] not null,
  since date not null,
  version integer not null default 1,
  constraint activities_activity_id_check CHECK ((activity_id ~ '^(own\.)?[a-z0-9-]{1,60}$'::text)),
  constraint activities_check CHECK (((name IS NOT NULL) = (activity_id ~~ 'own.%'::text))),
  constraint activities_cluster_check CHECK ((cluster = ANY (ARRAY['internal-mobility'::text, 'external-mobility'::text, 'terms'::text, 'sustainable-employability'::text, 'training'::text, 'work-life'::text, 'csr'::text]))),
  constraint activities_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint activities_reaches_check CHECK ((((cardinality(reaches) >= 1) AND (cardinality(reaches) <= 6)) AND (reaches <@ ARRAY['permanent'::text, 'fixed_term'::text, 'on_call'::text, 'agency'::text, 'payroll'::text, 'freelance'::text]))),
  constraint activities_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint activities_pkey PRIMARY KEY (organisation_id, activity_id)
);
alter table activities enable row level security;
create policy keep_activities on activities as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on activities as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_activities on activities as permissive for select to wisselwerk_app using (app_reads_packages());
grant delete, insert, select on activities to wisselwerk_app;

create table agency_answers (
  organisation_id uuid not null,
  talk_id uuid not null,
  side text not null,
  author_id uuid not null,
  held boolean not null,
  answered_at timestamp with time zone not null,
  constraint agency_answers_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'agency'::text]))),
  constraint agency_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agency_answers_organisation_id_talk_id_fkey FOREIGN KEY (organisation_id, talk_id) REFERENCES agency_talks(organisation_id, talk_id),
  constraint agency_answers_pkey PRIMARY KEY (organisation_id, talk_id, side)
);
alter table agency_answers enable row level security;
create policy answers_after_own on agency_answers as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((app_agency_talk_side(talk_id) IS NOT NULL) AND app_has_answered_agency(talk_id))));
create policy own_answer on agency_answers as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agency_talk_side(talk_id))));
create policy own_organisation on agency_answers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on agency_answers to wisselwerk_app;

create table agency_lines (
  organisation_id uuid not null,
  line_id uuid not null,
  topic_id uuid not null,
  side text not null,
  author_id uuid not null,
  words text not null,
  written_at timestamp with time zone not null,
  constraint agency_lines_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'agency'::text]))),
  constraint agency_lines_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint agency_lines_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agency_lines_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES agency_topics(organisation_id, topic_id),
  constraint agency_lines_pkey PRIMARY KEY (organisation_id, line_id)
);
CREATE INDEX agency_lines_topic ON public.agency_lines USING btree (organisation_id, topic_id);
alter table agency_lines enable row level security;
create policy at_thread on agency_lines as permissive for select to wisselwerk_app using ((app_agency_topic_side(topic_id) IS NOT NULL));
create policy own_organisation on agency_lines as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy write on agency_lines as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agency_topic_side(topic_id))));
grant insert, select on agency_lines to wisselwerk_app;

create table agency_talks (
  organisation_id uuid not null,
  talk_id uuid not null,
  relation_id uuid not null,
  planned_on date not null,
  start_time time without time zone,
  place text not null default ''::text,
  planned_by uuid not null,
  cancelled_at timestamp with time zone,
  version integer not null default 1,
  constraint agency_talks_place_check CHECK ((length(place) <= 120)),
  constraint agency_talks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agency_talks_organisation_id_planned_by_fkey FOREIGN KEY (organisation_id, planned_by) REFERENCES people(organisation_id, person_id),
  constraint agency_talks_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint agency_talks_pkey PRIMARY KEY (organisation_id, talk_id)
);
CREATE INDEX agency_talks_relation ON public.agency_talks USING btree (organisation_id, relation_id, planned_on);
alter table agency_talks enable row level security;
create policy at_thread on agency_talks as permissive for select to wisselwerk_app using ((app_agency_side(relation_id, planned_on) IS NOT NULL));
create policy own_organisation on agency_talks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy plan on agency_talks as permissive for insert to wisselwerk_app with check (((planned_by = app_person()) AND (app_agency_side(relation_id, planned_on) IS NOT NULL)));
create policy replan on agency_talks as permissive for update to wisselwerk_app using ((app_agency_side(relation_id, planned_on) IS NOT NULL)) with check ((app_agency_side(relation_id, planned_on) IS NOT NULL));
create policy unanswered on agency_talks as restrictive for update to wisselwerk_app using ((NOT app_agency_talk_answered(talk_id)));
grant insert, select on agency_talks to wisselwerk_app;

create table agency_topics (
  organisation_id uuid not null,
  topic_id uuid not null,
  relation_id uuid not null,
  about text not null,
  words text not null,
  laid_by uuid not null,
  laid_side text not null,
  laid_on date not null,
  laid_at timestamp with time zone not null,
  constraint agency_topics_about_check CHECK ((about = ANY (ARRAY['pay'::text, 'expectations'::text, 'perspective'::text]))),
  constraint agency_topics_laid_side_check CHECK ((laid_side = ANY (ARRAY['employee'::text, 'agency'::text]))),
  constraint agency_topics_words_check CHECK (((length(words) >= 1) AND (length(words) <= 160))),
  constraint agency_topics_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agency_topics_organisation_id_laid_by_fkey FOREIGN KEY (organisation_id, laid_by) REFERENCES people(organisation_id, person_id),
  constraint agency_topics_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint agency_topics_pkey PRIMARY KEY (organisation_id, topic_id)
);
CREATE INDEX agency_topics_relation ON public.agency_topics USING btree (organisation_id, relation_id);
alter table agency_topics enable row level security;
create policy at_thread on agency_topics as permissive for select to wisselwerk_app using ((app_agency_side(relation_id, laid_on) IS NOT NULL));
create policy lay on agency_topics as permissive for insert to wisselwerk_app with check (((laid_by = app_person()) AND (laid_on = app_today()) AND (laid_side = app_agency_side(relation_id, laid_on))));
create policy own_organisation on agency_topics as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy take_away on agency_topics as permissive for delete to wisselwerk_app using (((laid_by = app_person()) AND (app_agency_side(relation_id, laid_on) IS NOT NULL)));
grant delete, insert, select on agency_topics to wisselwerk_app;

create table agenda_notes (
  organisation_id uuid not null,
  note_id uuid not null,
  owner_id uuid not null,
  relation_id uuid not null,
  subject text not null,
  need text not null,
  noted_at timestamp with time zone not null,
  constraint agenda_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agenda_notes_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint agenda_notes_pkey PRIMARY KEY (organisation_id, note_id),
  constraint agenda_notes_organisation_id_owner_id_subject_key UNIQUE (organisation_id, owner_id, subject)
);
alter table agenda_notes enable row level security;
create policy own_notes on agenda_notes as permissive for all to wisselwerk_app using ((owner_id = app_person())) with check ((owner_id = app_person()));
create policy own_organisation on agenda_notes as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant delete, insert, select, update on agenda_notes to wisselwerk_app;

create table agreements (
  organisation_id uuid not null,
  agreement_id uuid not null,
  relation_id uuid not null,
  conversation_id uuid,
  number integer not null,
  turn text not null,
  drafter text not null default 'both'::text,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  below_told uuid[] not null default '{}'::uuid[],
  carries_pay boolean not null default false,
  holds_until date,
  drafts_after integer,
  constraint agreements_drafter_check CHECK ((drafter = ANY (ARRAY['both'::text, 'employee'::text, 'organisation'::text]))),
  constraint agreements_drafts_after_check CHECK (((drafts_after >= 0) AND (drafts_after <= 9))),
  constraint agreements_number_check CHECK ((number > 0)),
  constraint agreements_turn_check CHECK ((turn = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint agreements_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint agreements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint agreements_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint agreements_pkey PRIMARY KEY (organisation_id, agreement_id),
  constraint agreements_organisation_id_relation_id_number_key UNIQUE (organisation_id, relation_id, number)
);
CREATE INDEX agreements_conversation ON public.agreements USING btree (organisation_id, conversation_id);
alter table agreements enable row level security;
create policy at_table on agreements as permissive for all to wisselwerk_app using ((app_seat_at(relation_id, agreement_id, started_at) IS NOT NULL)) with check ((app_seat_at(relation_id, agreement_id, started_at) IS NOT NULL));
create policy own_organisation on agreements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on agreements to wisselwerk_app;

create table amo_cards (
  organisation_id uuid not null,
  half text not null,
  number integer not null,
  voice text not null,
  unit_id uuid,
  people jsonb not null,
  figures jsonb not null,
  constraint amo_cards_voice_check CHECK ((voice = ANY (ARRAY['leads'::text, 'led'::text]))),
  constraint amo_cards_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint amo_cards_organisation_id_half_fkey FOREIGN KEY (organisation_id, half) REFERENCES amo_halves(organisation_id, half),
  constraint amo_cards_pkey PRIMARY KEY (organisation_id, half, number),
  constraint amo_cards_organisation_id_half_voice_unit_id_key UNIQUE NULLS NOT DISTINCT (organisation_id, half, voice, unit_id)
);
alter table amo_cards enable row level security;
create policy own_organisation on amo_cards as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_cards on amo_cards as permissive for select to wisselwerk_app using ((( SELECT app_has_role('hr'::text) AS app_has_role) OR ( SELECT app_has_role('council'::text) AS app_has_role) OR (( SELECT app_manages() AS app_manages) AND ((unit_id IS NULL) OR app_leads_unit(unit_id))) OR app_works_in(unit_id)));
grant select on amo_cards to wisselwerk_app;

create table amo_halves (
  organisation_id uuid not null,
  half text not null,
  closed_at timestamp with time zone not null,
  constraint amo_halves_half_check CHECK ((half ~ '^\d{4}-[12]$'::text)),
  constraint amo_halves_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint amo_halves_pkey PRIMARY KEY (organisation_id, half)
);
alter table amo_halves enable row level security;
create policy own_organisation on amo_halves as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_halves on amo_halves as permissive for select to wisselwerk_app using (true);
grant select on amo_halves to wisselwerk_app;

create table amo_sheets (
  organisation_id uuid not null,
  sheet_id uuid not null,
  person_id uuid not null,
  voice text not null,
  half text not null,
  locked text not null,
  written_at timestamp with time zone not null,
  constraint amo_sheets_half_check CHECK ((half ~ '^\d{4}-[12]$'::text)),
  constraint amo_sheets_voice_check CHECK ((voice = ANY (ARRAY['leads'::text, 'led'::text]))),
  constraint amo_sheets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint amo_sheets_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint amo_sheets_pkey PRIMARY KEY (organisation_id, sheet_id),
  constraint amo_sheets_organisation_id_person_id_voice_half_key UNIQUE (organisation_id, person_id, voice, half)
);
alter table amo_sheets enable row level security;
create policy own_organisation on amo_sheets as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_sheet on amo_sheets as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy remove_sheet on amo_sheets as permissive for delete to wisselwerk_app using ((person_id = app_person()));
create policy rewrite_sheet on amo_sheets as permissive for update to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy write_sheet on amo_sheets as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND app_amo_voice(voice)));
grant delete, insert, select on amo_sheets to wisselwerk_app;

create table answers (
  organisation_id uuid not null,
  view_id uuid not null,
  item_id text not null,
  importance smallint,
  owed smallint,
  kept smallint,
  constraint answers_importance_check CHECK (((importance >= 0) AND (importance <= 5))),
  constraint answers_item_id_check CHECK ((length(item_id) <= 60)),
  constraint answers_kept_check CHECK (((kept >= 0) AND (kept <= 5))),
  constraint answers_owed_check CHECK (((owed >= 0) AND (owed <= 5))),
  constraint answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint answers_organisation_id_view_id_fkey FOREIGN KEY (organisation_id, view_id) REFERENCES views(organisation_id, view_id) ON DELETE CASCADE,
  constraint answers_pkey PRIMARY KEY (organisation_id, view_id, item_id)
);
alter table answers enable row level security;
create policy own_organisation on answers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy write_own on answers as permissive for all to wisselwerk_app using ((EXISTS ( SELECT
   FROM views v
  WHERE ((v.organisation_id = answers.organisation_id) AND (v.view_id = answers.view_id) AND (v.author_id = app_person()))))) with check ((EXISTS ( SELECT
   FROM views v
  WHERE ((v.organisation_id = answers.organisation_id) AND (v.view_id = answers.view_id) AND (v.author_id = app_person()) AND (v.submitted_at IS NULL)))));
grant delete, insert, select, update on answers to wisselwerk_app;

create table audit_events (
  organisation_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  actor_id uuid not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}'::jsonb,
  previous_hash bytea not null,
  hash bytea not null,
  constraint human_actor CHECK (((actor_id <> '00000000-0000-0000-0000-000000000000'::uuid) OR happens_without_a_person(event))),
  constraint audit_events_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint audit_events_pkey PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX audit_events_changes ON public.audit_events USING btree (organisation_id, sequence) WHERE (change_concerns(event) IS NOT NULL);
CREATE INDEX audit_events_subject ON public.audit_events USING btree (organisation_id, subject_kind, subject_id);
alter table audit_events enable row level security;
create policy own_organisation on audit_events as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on audit_events as permissive for select to wisselwerk_app using (((subject_kind = 'person'::text) AND (subject_id = (app_person())::text)));
create policy read_own_acts on audit_events as permissive for select to wisselwerk_app using ((actor_id = app_person()));
grant select on audit_events to wisselwerk_app;

create table audit_heads (
  organisation_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  constraint audit_heads_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint audit_heads_pkey PRIMARY KEY (organisation_id)
);
alter table audit_heads enable row level security;
create policy own_organisation on audit_heads as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table audit_links_left (
  organisation_id uuid not null,
  day date not null,
  sequence bigint not null,
  constraint audit_links_left_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint audit_links_left_pkey PRIMARY KEY (organisation_id, day)
);
alter table audit_links_left enable row level security;
create policy own_organisation on audit_links_left as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table bank_counts (
  organisation_id uuid not null,
  edition text not null,
  figures jsonb not null,
  made_on date not null,
  constraint bank_counts_edition_check CHECK ((edition ~ '^\d{4}-[12]$'::text)),
  constraint bank_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint bank_counts_pkey PRIMARY KEY (organisation_id, edition)
);
alter table bank_counts enable row level security;
create policy own_organisation on bank_counts as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_counts on bank_counts as permissive for select to wisselwerk_app using (true);
grant select on bank_counts to wisselwerk_app;

create table bank_looks (
  organisation_id uuid not null,
  look_id uuid not null,
  looker_id uuid not null,
  looked_at timestamp with time zone not null,
  looked_on date not null,
  subject text not null,
  code text,
  words text,
  constraint bank_looks_check CHECK ((num_nonnulls(code, words) = 1)),
  constraint bank_looks_code_check CHECK ((code ~ '^\S{1,200}$'::text)),
  constraint bank_looks_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 400))),
  constraint bank_looks_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
  constraint bank_looks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint bank_looks_organisation_id_looker_id_fkey FOREIGN KEY (organisation_id, looker_id) REFERENCES people(organisation_id, person_id),
  constraint bank_looks_pkey PRIMARY KEY (organisation_id, look_id)
);
CREATE INDEX bank_looks_of ON public.bank_looks USING btree (organisation_id, looker_id, looked_on);
alter table bank_looks enable row level security;
create policy keep_look on bank_looks as permissive for insert to wisselwerk_app with check ((looker_id = app_person()));
create policy own_organisation on bank_looks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_look on bank_looks as permissive for select to wisselwerk_app using (((looker_id = app_person()) OR app_was_shown(look_id)));
grant insert, select on bank_looks to wisselwerk_app;

create table bank_looks_shown (
  organisation_id uuid not null,
  look_id uuid not null,
  person_id uuid not null,
  looked_at timestamp with time zone not null,
  constraint bank_looks_shown_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint bank_looks_shown_organisation_id_look_id_fkey FOREIGN KEY (organisation_id, look_id) REFERENCES bank_looks(organisation_id, look_id) ON DELETE CASCADE,
  constraint bank_looks_shown_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint bank_looks_shown_pkey PRIMARY KEY (organisation_id, look_id, person_id)
);
CREATE INDEX bank_looks_shown_to ON public.bank_looks_shown USING btree (organisation_id, person_id);
alter table bank_looks_shown enable row level security;
create policy keep_shown on bank_looks_shown as permissive for insert to wisselwerk_app with check (app_looked(look_id));
create policy own_organisation on bank_looks_shown as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_shown on bank_looks_shown as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_looked(look_id)));
grant insert, select on bank_looks_shown to wisselwerk_app;

create table bell_choices (
  organisation_id uuid not null,
  person_id uuid not null,
  pace text not null,
  language text not null,
  chosen_at timestamp with time zone not null,
  constraint bell_choices_pace_check CHECK ((pace = ANY (ARRAY['at-once'::text, 'daily'::text, 'never'::text]))),
  constraint bell_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint bell_choices_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint bell_choices_pkey PRIMARY KEY (organisation_id, person_id)
);
alter table bell_choices enable row level security;
create policy own_choice on bell_choices as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on bell_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select, update on bell_choices to wisselwerk_app;

create table bell_rings (
  organisation_id uuid not null,
  ring_id uuid not null,
  person_id uuid not null,
  from_id uuid,
  kind text not null,
  at text not null,
  rung_at timestamp with time zone not null,
  appointment jsonb,
  told_at timestamp with time zone,
  constraint bell_rings_at_check CHECK ((at ~ '^/[a-z0-9/-]*$'::text)),
  constraint bell_rings_from_check CHECK (((from_id IS NOT NULL) OR (kind = ANY (ARRAY['rules'::text, 'term'::text, 'year'::text])))),
  constraint bell_rings_kind_check CHECK ((kind = ANY (ARRAY['table'::text, 'answer'::text, 'talk'::text, 'office'::text, 'round'::text, 'rules'::text, 'term'::text, 'year'::text]))),
  constraint bell_rings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint bell_rings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint bell_rings_pkey PRIMARY KEY (organisation_id, ring_id)
);
CREATE INDEX newest_ring ON public.bell_rings USING btree (organisation_id, person_id, rung_at DESC);
CREATE INDEX untold_rings ON public.bell_rings USING btree (organisation_id, person_id) WHERE (told_at IS NULL);
alter table bell_rings enable row level security;
create policy own_organisation on bell_rings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on bell_rings as permissive for select to wisselwerk_app using (((person_id = app_person()) OR (from_id = app_person())));
create policy ring_others on bell_rings as permissive for insert to wisselwerk_app with check (((from_id = app_person()) AND (person_id <> app_person()) AND (told_at IS NULL)));
grant insert, select on bell_rings to wisselwerk_app;

create table board_answers (
  organisation_id uuid not null,
  answer_id uuid not null,
  question_id uuid,
  author_id uuid not null,
  speaks_as text not null,
  named boolean not null,
  words text not null,
  answered_at timestamp with time zone not null,
  shown_to uuid[] not null,
  removed_at timestamp with time zone,
  removed_why text,
  constraint board_answers_check CHECK (((speaks_as = 'employee'::text) OR named)),
  constraint board_answers_check1 CHECK (((removed_at IS NULL) = (removed_why IS NULL))),
  constraint board_answers_speaks_as_check CHECK ((speaks_as = ANY (ARRAY['employee'::text, 'manager'::text, 'hr'::text]))),
  constraint board_answers_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint board_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_answers_organisation_id_question_id_fkey FOREIGN KEY (organisation_id, question_id) REFERENCES board_questions(organisation_id, question_id) ON DELETE SET NULL (question_id),
  constraint board_answers_pkey PRIMARY KEY (organisation_id, answer_id)
);
CREATE INDEX board_answers_author ON public.board_answers USING btree (organisation_id, author_id);
CREATE INDEX board_answers_question ON public.board_answers USING btree (organisation_id, question_id);
alter table board_answers enable row level security;
create policy answer on board_answers as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (removed_at IS NULL) AND app_open_question(question_id) AND
CASE speaks_as
    WHEN 'employee'::text THEN ( SELECT app_on_board() AS app_on_board)
    ELSE ((speaks_as = ( SELECT app_board_office() AS app_board_office)) AND (EXISTS ( SELECT
       FROM board_invitations i
      WHERE ((i.organisation_id = board_answers.organisation_id) AND (i.question_id = board_answers.question_id) AND (i.person_id = app_person())))))
END));
create policy own_answer on board_answers as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy own_organisation on board_answers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy remove_answer on board_answers as permissive for delete to wisselwerk_app using ((author_id = app_person()));
grant delete, insert, select on board_answers to wisselwerk_app;

create table board_backings (
  organisation_id uuid not null,
  candidate_id uuid not null,
  person_id uuid not null,
  backed_at timestamp with time zone not null,
  constraint board_backings_check CHECK ((candidate_id <> person_id)),
  constraint board_backings_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES board_moderators(organisation_id, person_id) ON DELETE CASCADE,
  constraint board_backings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_backings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint board_backings_pkey PRIMARY KEY (organisation_id, candidate_id, person_id)
);
alter table board_backings enable row level security;
create policy back on board_backings as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND ( SELECT app_on_board() AS app_on_board)));
create policy own_backing on board_backings as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on board_backings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy take_back on board_backings as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on board_backings to wisselwerk_app;

create table board_invitations (
  organisation_id uuid not null,
  question_id uuid not null,
  person_id uuid not null,
  office text not null,
  constraint board_invitations_office_check CHECK ((office = ANY (ARRAY['manager'::text, 'hr'::text]))),
  constraint board_invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_invitations_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint board_invitations_organisation_id_question_id_fkey FOREIGN KEY (organisation_id, question_id) REFERENCES board_questions(organisation_id, question_id) ON DELETE CASCADE,
  constraint board_invitations_pkey PRIMARY KEY (organisation_id, question_id, person_id)
);
CREATE INDEX board_invitations_person ON public.board_invitations USING btree (organisation_id, person_id);
alter table board_invitations enable row level security;
create policy end_invitation on board_invitations as permissive for delete to wisselwerk_app using (app_asked_question(question_id));
create policy invite on board_invitations as permissive for insert to wisselwerk_app with check ((app_asked_question(question_id) AND ( SELECT app_on_board() AS app_on_board) AND (EXISTS ( SELECT
   FROM app_board_offices() o(person_id, name, office)
  WHERE ((o.person_id = board_invitations.person_id) AND (o.office = board_invitations.office))))));
create policy own_organisation on board_invitations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_invitation on board_invitations as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ( SELECT app_on_board() AS app_on_board)));
grant delete, insert, select on board_invitations to wisselwerk_app;

create table board_moderators (
  organisation_id uuid not null,
  person_id uuid not null,
  stood_at timestamp with time zone not null,
  valid_from date,
  valid_until date,
  constraint board_moderators_check CHECK (((valid_from IS NULL) = (valid_until IS NULL))),
  constraint board_moderators_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_moderators_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint board_moderators_pkey PRIMARY KEY (organisation_id, person_id)
);
alter table board_moderators enable row level security;
create policy own_organisation on board_moderators as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_standing on board_moderators as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy stand on board_moderators as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (valid_from IS NULL) AND ( SELECT app_on_board() AS app_on_board)));
create policy step_down on board_moderators as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on board_moderators to wisselwerk_app;

create table board_questions (
  organisation_id uuid not null,
  question_id uuid not null,
  author_id uuid not null,
  named boolean not null,
  words text,
  asked_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  removed_why text,
  constraint board_questions_check CHECK (((removed_at IS NULL) = (removed_why IS NULL))),
  constraint board_questions_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint board_questions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_questions_pkey PRIMARY KEY (organisation_id, question_id)
);
CREATE INDEX board_questions_author ON public.board_questions USING btree (organisation_id, author_id);
CREATE INDEX board_questions_newest ON public.board_questions USING btree (organisation_id, asked_at DESC);
alter table board_questions enable row level security;
create policy ask_question on board_questions as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND ( SELECT app_on_board() AS app_on_board) AND (removed_at IS NULL)));
create policy own_organisation on board_questions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_question on board_questions as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy remove_question on board_questions as permissive for delete to wisselwerk_app using ((author_id = app_person()));
create policy withdraw_question on board_questions as permissive for update to wisselwerk_app using ((author_id = app_person())) with check (((author_id = app_person()) AND (words IS NULL)));
grant delete, insert, select on board_questions to wisselwerk_app;

create table board_reports (
  organisation_id uuid not null,
  report_id uuid not null,
  question_id uuid,
  answer_id uuid,
  person_id uuid not null,
  why text not null,
  reported_at timestamp with time zone not null,
  constraint board_reports_check CHECK ((num_nonnulls(question_id, answer_id) = 1)),
  constraint board_reports_organisation_id_answer_id_fkey FOREIGN KEY (organisation_id, answer_id) REFERENCES board_answers(organisation_id, answer_id) ON DELETE CASCADE,
  constraint board_reports_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint board_reports_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint board_reports_organisation_id_question_id_fkey FOREIGN KEY (organisation_id, question_id) REFERENCES board_questions(organisation_id, question_id) ON DELETE CASCADE,
  constraint board_reports_pkey PRIMARY KEY (organisation_id, report_id),
  constraint board_reports_organisation_id_answer_id_person_id_key UNIQUE (organisation_id, answer_id, person_id),
  constraint board_reports_organisation_id_question_id_person_id_key UNIQUE (organisation_id, question_id, person_id)
);
alter table board_reports enable row level security;
create policy own_organisation on board_reports as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_report on board_reports as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy report on board_reports as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND ( SELECT app_on_board() AS app_on_board)));
grant insert, select on board_reports to wisselwerk_app;

create table breaches (
  organisation_id uuid not null,
  breach_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  locked text not null,
  constraint breaches_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint breaches_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint breaches_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint breaches_pkey PRIMARY KEY (organisation_id, breach_id)
);
CREATE INDEX breaches_own ON public.breaches USING btree (organisation_id, person_id, relation_id);
alter table breaches enable row level security;
create policy at_own_table on breaches as restrictive for insert to wisselwerk_app with check ((app_side(relation_id) IS NOT NULL));
create policy own on breaches as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on breaches as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant delete, insert, select on breaches to wisselwerk_app;

create table budget_bookings (
  organisation_id uuid not null,
  booking_id uuid not null,
  budget_id uuid not null,
  person_id uuid not null,
  item_id uuid,
  locked text,
  price integer not null,
  reference text not null,
  booked_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint budget_bookings_check CHECK (((undone_at >= booked_at) AND (undone_at <= (booked_at + '24:00:00'::interval)))),
  constraint budget_bookings_check1 CHECK (((item_id IS NULL) <> (locked IS NULL))),
  constraint budget_bookings_price_check CHECK ((price >= 0)),
  constraint budget_bookings_reference_check CHECK ((reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'::text)),
  constraint budget_bookings_organisation_id_budget_id_fkey FOREIGN KEY (organisation_id, budget_id) REFERENCES budgets(organisation_id, budget_id),
  constraint budget_bookings_organisation_id_budget_id_person_id_fkey FOREIGN KEY (organisation_id, budget_id, person_id) REFERENCES budget_grants(organisation_id, budget_id, person_id),
  constraint budget_bookings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budget_bookings_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES budget_items(organisation_id, item_id),
  constraint budget_bookings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint budget_bookings_pkey PRIMARY KEY (organisation_id, booking_id),
  constraint budget_bookings_organisation_id_reference_key UNIQUE (organisation_id, reference)
);
CREATE INDEX budget_bookings_grant ON public.budget_bookings USING btree (organisation_id, budget_id, person_id);
CREATE INDEX budget_bookings_item ON public.budget_bookings USING btree (organisation_id, item_id) WHERE (undone_at IS NULL);
alter table budget_bookings enable row level security;
create policy book on budget_bookings as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND app_works_here() AND (undone_at IS NULL) AND (EXISTS ( SELECT
   FROM budgets u
  WHERE ((u.organisation_id = budget_bookings.organisation_id) AND (u.budget_id = budget_bookings.budget_id) AND
        CASE u.spends
            WHEN 'own-choice'::text THEN ((budget_bookings.item_id IS NULL) AND (budget_bookings.price <= u.most_at_once))
            ELSE ((EXISTS ( SELECT
               FROM budget_items i
              WHERE ((i.organisation_id = u.organisation_id) AND (i.item_id = budget_bookings.item_id) AND (i.unit = u.unit) AND (i.price = budget_bookings.price) AND (i.retired_on IS NULL)))) AND (NOT app_item_full(budget_bookings.item_id)))
        END)))));
create policy own_bookings on budget_bookings as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on budget_bookings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy undo on budget_bookings as permissive for update to wisselwerk_app using (((person_id = app_person()) AND (undone_at IS NULL))) with check ((person_id = app_person()));
grant insert, select on budget_bookings to wisselwerk_app;

create table budget_grants (
  organisation_id uuid not null,
  budget_id uuid not null,
  person_id uuid not null,
  form text not null,
  amount integer not null,
  years integer,
  counted_on date,
  granted_at timestamp with time zone not null,
  constraint budget_grants_amount_check CHECK (((amount >= 0) AND (amount <= 1000000000))),
  constraint budget_grants_form_check CHECK ((form = ANY (ARRAY['purse'::text, 'wage'::text]))),
  constraint budget_grants_organisation_id_budget_id_fkey FOREIGN KEY (organisation_id, budget_id) REFERENCES budgets(organisation_id, budget_id),
  constraint budget_grants_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budget_grants_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint budget_grants_pkey PRIMARY KEY (organisation_id, budget_id, person_id)
);
CREATE INDEX budget_grants_person ON public.budget_grants USING btree (organisation_id, person_id);
alter table budget_grants enable row level security;
create policy own_grant on budget_grants as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on budget_grants as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy wage_for_hr on budget_grants as permissive for select to wisselwerk_app using (((form = 'wage'::text) AND app_has_role('hr'::text)));
grant select on budget_grants to wisselwerk_app;

create table budget_items (
  organisation_id uuid not null,
  item_id uuid not null,
  title text not null,
  words text not null,
  takes text not null,
  provider text not null,
  unit text not null,
  price integer not null,
  places integer,
  version integer not null,
  added_at timestamp with time zone not null,
  retired_on date,
  level integer,
  recognised boolean not null default false,
  constraint budget_items_level_check CHECK (((level >= 1) AND (level <= 8))),
  constraint budget_items_places_check CHECK (((places >= 1) AND (places <= 10000))),
  constraint budget_items_price_check CHECK (((price >= 0) AND (price <= 1000000000))),
  constraint budget_items_provider_check CHECK (((length(provider) >= 1) AND (length(provider) <= 300))),
  constraint budget_items_takes_check CHECK (((length(takes) >= 1) AND (length(takes) <= 120))),
  constraint budget_items_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint budget_items_unit_check CHECK ((unit = ANY (ARRAY['units'::text, 'cents'::text]))),
  constraint budget_items_version_check CHECK ((version > 0)),
  constraint budget_items_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500))),
  constraint budget_items_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budget_items_pkey PRIMARY KEY (organisation_id, item_id)
);
alter table budget_items enable row level security;
create policy add_item on budget_items as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
create policy change_item on budget_items as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (retired_on IS NULL))) with check (app_has_role('hr'::text));
create policy own_organisation on budget_items as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_items on budget_items as permissive for select to wisselwerk_app using (true);
grant insert, select on budget_items to wisselwerk_app;

create table budget_movements (
  organisation_id uuid not null,
  budget_id uuid not null,
  person_id uuid not null,
  number integer not null,
  kind text not null,
  amount integer not null,
  balance integer not null,
  booking_id uuid,
  at timestamp with time zone not null,
  constraint budget_movements_balance_check CHECK ((balance >= 0)),
  constraint budget_movements_check CHECK (
CASE
    WHEN (kind = ANY (ARRAY['allot'::text, 'undo'::text])) THEN (amount >= 0)
    ELSE (amount <= 0)
END),
  constraint budget_movements_check1 CHECK (((booking_id IS NOT NULL) = (kind = ANY (ARRAY['book'::text, 'undo'::text])))),
  constraint budget_movements_check2 CHECK (((number = 1) = (kind = 'allot'::text))),
  constraint budget_movements_kind_check CHECK ((kind = ANY (ARRAY['allot'::text, 'book'::text, 'undo'::text, 'lapse'::text]))),
  constraint budget_movements_number_check CHECK ((number > 0)),
  constraint budget_movements_organisation_id_booking_id_fkey FOREIGN KEY (organisation_id, booking_id) REFERENCES budget_bookings(organisation_id, booking_id),
  constraint budget_movements_organisation_id_budget_id_fkey FOREIGN KEY (organisation_id, budget_id) REFERENCES budgets(organisation_id, budget_id),
  constraint budget_movements_organisation_id_budget_id_person_id_fkey FOREIGN KEY (organisation_id, budget_id, person_id) REFERENCES budget_grants(organisation_id, budget_id, person_id),
  constraint budget_movements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budget_movements_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint budget_movements_pkey PRIMARY KEY (organisation_id, budget_id, person_id, number),
  constraint budget_movements_organisation_id_booking_id_kind_key UNIQUE (organisation_id, booking_id, kind)
);
alter table budget_movements enable row level security;
create policy own_movements on budget_movements as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on budget_movements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy write_movement on budget_movements as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (kind <> 'allot'::text) AND (EXISTS ( SELECT
   FROM app_purse_top(budget_movements.budget_id) top(number, balance)
  WHERE ((budget_movements.number = (top.number + 1)) AND (budget_movements.balance = (top.balance + budget_movements.amount))))) AND ((kind = 'lapse'::text) OR (EXISTS ( SELECT
   FROM budget_bookings b
  WHERE ((b.organisation_id = budget_movements.organisation_id) AND (b.booking_id = budget_movements.booking_id) AND (b.budget_id = budget_movements.budget_id) AND (b.price = abs(budget_movements.amount)) AND ((budget_movements.kind = 'book'::text) = (b.undone_at IS NULL))))))));
grant insert, select on budget_movements to wisselwerk_app;

create table budget_steps (
  organisation_id uuid not null,
  budget_id uuid not null,
  years integer not null,
  amount integer not null,
  constraint budget_steps_amount_check CHECK (((amount >= 0) AND (amount <= 1000000000))),
  constraint budget_steps_years_check CHECK (((years >= 0) AND (years <= 60))),
  constraint budget_steps_organisation_id_budget_id_fkey FOREIGN KEY (organisation_id, budget_id) REFERENCES budgets(organisation_id, budget_id),
  constraint budget_steps_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budget_steps_pkey PRIMARY KEY (organisation_id, budget_id, years)
);
alter table budget_steps enable row level security;
create policy own_organisation on budget_steps as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_steps on budget_steps as permissive for select to wisselwerk_app using (true);
create policy write_steps on budget_steps as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
grant insert, select on budget_steps to wisselwerk_app;

create table budgets (
  organisation_id uuid not null,
  budget_id uuid not null,
  title text not null,
  unit text not null,
  spends text not null,
  most_at_once integer,
  amount integer,
  reason text not null,
  why text not null,
  notice_days integer not null,
  opens_on date not null,
  closes_on date not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  told_on date,
  ends_on date,
  end_why text,
  constraint budgets_amount_check CHECK (((amount >= 0) AND (amount <= 1000000000))),
  constraint budgets_check CHECK (((closes_on >= opens_on) AND (closes_on < (opens_on + 1096)))),
  constraint budgets_check1 CHECK (((spends = 'own-choice'::text) = (most_at_once IS NOT NULL))),
  constraint budgets_check2 CHECK ((((told_on IS NULL) = (ends_on IS NULL)) AND ((told_on IS NULL) = (end_why IS NULL)))),
  constraint budgets_check3 CHECK (((ends_on IS NULL) OR (ends_on = closes_on) OR (ends_on >= (told_on + notice_days)))),
  constraint budgets_end_why_check CHECK (((length(end_why) >= 1) AND (length(end_why) <= 500))),
  constraint budgets_most_at_once_check CHECK (((most_at_once >= 1) AND (most_at_once <= 1000000000))),
  constraint budgets_notice_days_check CHECK (((notice_days >= 30) AND (notice_days <= 730))),
  constraint budgets_reason_check CHECK ((reason = ANY (ARRAY['long-tenures'::text, 'restructuring'::text, 'other'::text]))),
  constraint budgets_spends_check CHECK ((spends = ANY (ARRAY['list'::text, 'own-choice'::text]))),
  constraint budgets_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint budgets_unit_check CHECK ((unit = ANY (ARRAY['units'::text, 'cents'::text]))),
  constraint budgets_why_check CHECK (((length(why) >= 1) AND (length(why) <= 500))),
  constraint budgets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint budgets_organisation_id_opened_by_fkey FOREIGN KEY (organisation_id, opened_by) REFERENCES people(organisation_id, person_id),
  constraint budgets_pkey PRIMARY KEY (organisation_id, budget_id)
);
alter table budgets enable row level security;
create policy end_budget on budgets as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (told_on IS NULL))) with check ((app_has_role('hr'::text) AND (told_on = app_today())));
create policy open_budget on budgets as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (opened_by = app_person()) AND (told_on IS NULL)));
create policy own_organisation on budgets as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_budgets on budgets as permissive for select to wisselwerk_app using (true);
grant insert, select on budgets to wisselwerk_app;

create table campaign_groups (
  organisation_id uuid not null,
  campaign_id uuid not null,
  group_id integer not null,
  unit_id uuid,
  kind text,
  employees jsonb,
  organisation jsonb,
  extra_role_mismatch boolean,
  constraint campaign_groups_organisation_id_campaign_id_fkey FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns(organisation_id, campaign_id),
  constraint campaign_groups_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint campaign_groups_pkey PRIMARY KEY (organisation_id, campaign_id, group_id)
);
CREATE UNIQUE INDEX campaign_groups_place ON public.campaign_groups USING btree (organisation_id, campaign_id, unit_id, kind) NULLS NOT DISTINCT;
alter table campaign_groups enable row level security;
create policy own_organisation on campaign_groups as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_groups on campaign_groups as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text) OR (app_manages() AND ((unit_id IS NULL) OR app_leads_unit(unit_id)))));
grant select on campaign_groups to wisselwerk_app;

create table campaign_participations (
  organisation_id uuid not null,
  campaign_id uuid not null,
  side text not null,
  person_id uuid not null,
  constraint campaign_participations_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint campaign_participations_organisation_id_campaign_id_fkey FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns(organisation_id, campaign_id),
  constraint campaign_participations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint campaign_participations_pkey PRIMARY KEY (organisation_id, campaign_id, side, person_id)
);
alter table campaign_participations enable row level security;
create policy own_organisation on campaign_participations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on campaign_participations as permissive for select to wisselwerk_app using ((person_id = app_person()));
grant select on campaign_participations to wisselwerk_app;

create table campaign_reminders (
  organisation_id uuid not null,
  campaign_id uuid not null,
  reminded_at timestamp with time zone not null,
  reminded_by uuid not null,
  constraint campaign_reminders_organisation_id_campaign_id_fkey FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns(organisation_id, campaign_id),
  constraint campaign_reminders_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint campaign_reminders_pkey PRIMARY KEY (organisation_id, campaign_id, reminded_at)
);
alter table campaign_reminders enable row level security;
create policy own_organisation on campaign_reminders as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on campaign_reminders as permissive for select to wisselwerk_app using ((reminded_by = app_person()));
create policy read_reminders on campaign_reminders as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy remind on campaign_reminders as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (reminded_by = app_person())));
grant insert, select on campaign_reminders to wisselwerk_app;

create table campaign_statistics (
  organisation_id uuid not null,
  campaign_id uuid not null,
  statistics jsonb not null,
  constraint campaign_statistics_organisation_id_campaign_id_fkey FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns(organisation_id, campaign_id),
  constraint campaign_statistics_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint campaign_statistics_pkey PRIMARY KEY (organisation_id, campaign_id)
);
alter table campaign_statistics enable row level security;
create policy own_organisation on campaign_statistics as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_statistics on campaign_statistics as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text) OR app_manages()));
grant select on campaign_statistics to wisselwerk_app;

create table campaigns (
  organisation_id uuid not null,
  campaign_id uuid not null,
  number integer not null,
  name text not null,
  opens_on date not null,
  closes_on date not null,
  unit_ids uuid[] not null default '{}'::uuid[],
  state text not null default 'planned'::text,
  progress integer not null default 0,
  failed boolean not null default false,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  told_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint campaigns_check CHECK ((closes_on >= opens_on)),
  constraint campaigns_check1 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint campaigns_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint campaigns_number_check CHECK ((number > 0)),
  constraint campaigns_progress_check CHECK (((progress >= 0) AND (progress <= 1000))),
  constraint campaigns_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'closing'::text, 'closed'::text, 'cancelled'::text]))),
  constraint campaigns_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint campaigns_organisation_id_planned_by_fkey FOREIGN KEY (organisation_id, planned_by) REFERENCES people(organisation_id, person_id),
  constraint campaigns_pkey PRIMARY KEY (organisation_id, campaign_id),
  constraint campaigns_organisation_id_number_key UNIQUE (organisation_id, number)
);
alter table campaigns enable row level security;
create policy lead_on on campaigns as permissive for update to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on campaigns as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy plan on campaigns as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (planned_by = app_person()) AND (state = 'planned'::text)));
create policy read_campaigns on campaigns as permissive for select to wisselwerk_app using (true);
grant insert, select on campaigns to wisselwerk_app;

create table career_items (
  organisation_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  kind text not null,
  slot text,
  version integer not null default 1,
  locked text not null,
  constraint career_items_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'step'::text, 'alternatives'::text, 'ability'::text, 'period'::text, 'route'::text]))),
  constraint career_items_slot CHECK (
CASE
    WHEN (kind = ANY (ARRAY['step'::text, 'period'::text, 'route'::text])) THEN (slot IS NULL)
    WHEN (kind = 'ability'::text) THEN ((slot IS NOT NULL) AND (slot = ANY (ARRAY['ability.perform'::text, 'ability.acquire'::text, 'ability.create'::text])))
    ELSE ((slot IS NOT NULL) AND (slot = kind))
END),
  constraint career_items_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint career_items_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint career_items_pkey PRIMARY KEY (organisation_id, item_id),
  constraint career_items_organisation_id_person_id_slot_key UNIQUE (organisation_id, person_id, slot)
);
alter table career_items enable row level security;
create policy own on career_items as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on career_items as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_open on career_items as permissive for select to wisselwerk_app using ((app_coaches(item_id) AND (kind = ANY (ARRAY['plan'::text, 'step'::text, 'ability'::text]))));
create policy read_shared on career_items as permissive for select to wisselwerk_app using (app_reads_career(item_id));
grant delete, insert, select on career_items to wisselwerk_app;

create table career_shares (
  organisation_id uuid not null,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  shared_at timestamp with time zone not null,
  constraint career_shares_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint career_shares_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES career_items(organisation_id, item_id) ON DELETE CASCADE,
  constraint career_shares_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint career_shares_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint career_shares_organisation_id_with_id_fkey FOREIGN KEY (organisation_id, with_id) REFERENCES people(organisation_id, person_id),
  constraint career_shares_pkey PRIMARY KEY (organisation_id, item_id, relation_id)
);
CREATE INDEX career_shares_with ON public.career_shares USING btree (organisation_id, with_id);
alter table career_shares enable row level security;
create policy of_the_two on career_shares as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ((with_id = app_person()) AND app_reads_career(item_id))));
create policy own_organisation on career_shares as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy share_own on career_shares as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) = 'employee'::text) AND (with_id IN ( SELECT s.person_id
   FROM app_seats(career_shares.relation_id, 'talk'::text) s(seat, person_id)
  WHERE (s.seat = 'organisation'::text))) AND (EXISTS ( SELECT
   FROM career_items i
  WHERE ((i.organisation_id = career_shares.organisation_id) AND (i.item_id = career_shares.item_id) AND (i.person_id = app_person()) AND (i.kind <> 'alternatives'::text))))));
create policy take_back on career_shares as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on career_shares to wisselwerk_app;

create table chores (
  organisation_id uuid not null,
  lane text not null,
  subject text not null,
  state text not null default 'waiting'::text,
  wanted_at timestamp with time zone not null default clock_timestamp(),
  due_at timestamp with time zone not null default clock_timestamp(),
  asks integer not null default 1,
  attempts integer not null default 0,
  failing_since timestamp with time zone,
  fault text,
  constraint chores_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'failing'::text, 'away'::text, 'closed'::text]))),
  constraint chores_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint chores_pkey PRIMARY KEY (organisation_id, lane, subject)
);
CREATE INDEX chores_due ON public.chores USING btree (lane, attempts, due_at);
alter table chores enable row level security;
create policy own_organisation on chores as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table closed_periods (
  organisation_id uuid not null,
  mirror text not null,
  period text not null,
  closed_at timestamp with time zone not null,
  constraint closed_periods_mirror_check CHECK ((mirror = ANY (ARRAY['triad'::text, 'classic-modern'::text]))),
  constraint closed_periods_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint closed_periods_pkey PRIMARY KEY (organisation_id, mirror, period)
);
alter table closed_periods enable row level security;
create policy own_organisation on closed_periods as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_closed on closed_periods as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text) OR app_manages()));
grant select on closed_periods to wisselwerk_app;

create table coach_suggestions (
  organisation_id uuid not null,
  coaching_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  coach_id uuid not null,
  locked text not null,
  constraint coach_suggestions_organisation_id_coach_id_fkey FOREIGN KEY (organisation_id, coach_id) REFERENCES people(organisation_id, person_id),
  constraint coach_suggestions_organisation_id_coaching_id_fkey FOREIGN KEY (organisation_id, coaching_id) REFERENCES coachings(organisation_id, coaching_id) ON DELETE CASCADE,
  constraint coach_suggestions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint coach_suggestions_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES career_items(organisation_id, item_id) ON DELETE CASCADE,
  constraint coach_suggestions_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint coach_suggestions_pkey PRIMARY KEY (organisation_id, coaching_id)
);
alter table coach_suggestions enable row level security;
create policy own_organisation on coach_suggestions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy put_away on coach_suggestions as permissive for delete to wisselwerk_app using ((person_id = app_person()));
create policy read_said on coach_suggestions as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy suggest on coach_suggestions as permissive for all to wisselwerk_app using (((coach_id = app_person()) AND app_coaches(item_id))) with check (((coach_id = app_person()) AND app_coaches(item_id) AND (EXISTS ( SELECT
   FROM coachings c
  WHERE ((c.organisation_id = coach_suggestions.organisation_id) AND (c.coaching_id = coach_suggestions.coaching_id) AND (c.item_id = coach_suggestions.item_id) AND (c.person_id = coach_suggestions.person_id))))));
grant delete, insert, select on coach_suggestions to wisselwerk_app;

create table coachings (
  organisation_id uuid not null,
  coaching_id uuid not null,
  person_id uuid not null,
  coach_id uuid not null,
  asked_on date not null,
  agreed_on date,
  item_id uuid,
  opened_on date,
  constraint coachings_of_two CHECK ((person_id <> coach_id)),
  constraint coachings_open CHECK (((item_id IS NULL) OR ((opened_on IS NOT NULL) AND (agreed_on IS NOT NULL)))),
  constraint coachings_organisation_id_coach_id_fkey FOREIGN KEY (organisation_id, coach_id) REFERENCES people(organisation_id, person_id),
  constraint coachings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint coachings_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES career_items(organisation_id, item_id) ON DELETE SET NULL (item_id),
  constraint coachings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint coachings_pkey PRIMARY KEY (organisation_id, coaching_id),
  constraint coachings_organisation_id_person_id_key UNIQUE (organisation_id, person_id)
);
CREATE INDEX coachings_of_coach ON public.coachings USING btree (organisation_id, coach_id);
alter table coachings enable row level security;
create policy ask on coachings as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (agreed_on IS NULL) AND (item_id IS NULL)));
create policy change_of_the_two on coachings as permissive for update to wisselwerk_app using (((app_person() = person_id) OR (app_person() = coach_id))) with check (((app_person() = person_id) OR (app_person() = coach_id)));
create policy end_of_the_two on coachings as permissive for delete to wisselwerk_app using (((app_person() = person_id) OR (app_person() = coach_id)));
create policy own_organisation on coachings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_of_the_two on coachings as permissive for select to wisselwerk_app using (((app_person() = person_id) OR (app_person() = coach_id)));
grant delete, insert, select on coachings to wisselwerk_app;

create table companions (
  organisation_id uuid not null,
  companion_id uuid not null,
  conversation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  reads text[] not null,
  invitation_id uuid,
  invited_by uuid not null,
  invited_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint companions_kind_check CHECK ((kind = ANY (ARRAY['confidant'::text, 'colleague'::text, 'consultant'::text]))),
  constraint companions_reads_check CHECK ((reads <@ ARRAY['agenda'::text, 'page'::text, 'notes'::text])),
  constraint companions_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint companions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint companions_organisation_id_invited_by_fkey FOREIGN KEY (organisation_id, invited_by) REFERENCES people(organisation_id, person_id),
  constraint companions_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint companions_pkey PRIMARY KEY (organisation_id, companion_id)
);
CREATE INDEX companions_person ON public.companions USING btree (organisation_id, person_id);
CREATE INDEX companions_talk ON public.companions USING btree (organisation_id, conversation_id);
CREATE UNIQUE INDEX companions_one ON public.companions USING btree (organisation_id, conversation_id) WHERE (withdrawn_at IS NULL);
alter table companions enable row level security;
create policy ask_along on companions as permissive for insert to wisselwerk_app with check (((invited_by = app_person()) AND (person_id <> app_person()) AND (NOT app_talk_answered(conversation_id)) AND (app_conversation_side(conversation_id) = 'employee'::text)));
create policy at_talk on companions as permissive for select to wisselwerk_app using (((person_id = app_person()) OR (app_conversation_side(conversation_id) IS NOT NULL)));
create policy own_organisation on companions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy withdraw on companions as permissive for update to wisselwerk_app using (((withdrawn_at IS NULL) AND (app_conversation_side(conversation_id) = 'employee'::text))) with check ((invited_by = app_person()));
grant select on companions to wisselwerk_app;

create table competence_terms (
  organisation_id uuid not null,
  code text not null,
  label_nl text not null default ''::text,
  label_en text not null default ''::text,
  brought_on date not null,
  constraint competence_terms_check CHECK (((label_nl <> ''::text) OR (label_en <> ''::text))),
  constraint competence_terms_code_check CHECK ((code ~ '^\S{1,200}$'::text)),
  constraint competence_terms_label_en_check CHECK ((length(label_en) <= 300)),
  constraint competence_terms_label_nl_check CHECK ((length(label_nl) <= 300)),
  constraint competence_terms_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint competence_terms_pkey PRIMARY KEY (organisation_id, code)
);
alter table competence_terms enable row level security;
create policy bring_terms on competence_terms as permissive for insert to wisselwerk_app with check (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy own_organisation on competence_terms as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_terms on competence_terms as permissive for select to wisselwerk_app using (true);
create policy rename_terms on competence_terms as permissive for update to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role)) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
grant insert, select on competence_terms to wisselwerk_app;

create table competences (
  organisation_id uuid not null,
  competence_id uuid not null,
  person_id uuid not null,
  code text,
  words text,
  competence_key text not null,
  level text,
  level_seen_by text not null default 'nobody'::text,
  evidence text,
  wish text,
  wish_seen_by text not null default 'nobody'::text,
  written_on date not null,
  constraint competences_check CHECK (((code IS NULL) <> (words IS NULL))),
  constraint competences_check1 CHECK (((level IS NOT NULL) OR (wish IS NOT NULL))),
  constraint competences_check2 CHECK (((evidence IS NULL) OR (level IS NOT NULL))),
  constraint competences_code_check CHECK ((code ~ '^\S{1,200}$'::text)),
  constraint competences_competence_key_check CHECK (((length(competence_key) >= 1) AND (length(competence_key) <= 400))),
  constraint competences_evidence_check CHECK (((evidence ~ '\S'::text) AND (length(evidence) <= 500))),
  constraint competences_level_check CHECK ((level = ANY (ARRAY['with-help'::text, 'alone'::text, 'teaches'::text]))),
  constraint competences_level_seen_by_check CHECK ((level_seen_by = ANY (ARRAY['nobody'::text, 'team'::text, 'organisation'::text]))),
  constraint competences_wish_check CHECK ((wish = ANY (ARRAY['yes'::text, 'rather-not'::text]))),
  constraint competences_wish_seen_by_check CHECK ((wish_seen_by = ANY (ARRAY['nobody'::text, 'team'::text, 'organisation'::text]))),
  constraint competences_words_check CHECK (((length(words) >= 2) AND (length(words) <= 80))),
  constraint competences_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint competences_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint competences_pkey PRIMARY KEY (organisation_id, competence_id),
  constraint competences_organisation_id_person_id_competence_key_key UNIQUE (organisation_id, person_id, competence_key)
);
CREATE INDEX competences_by_key ON public.competences USING btree (organisation_id, competence_key);
alter table competences enable row level security;
create policy change_own on competences as permissive for update to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on competences as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on competences as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy remove_own on competences as permissive for delete to wisselwerk_app using ((person_id = app_person()));
create policy write_own on competences as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND ( SELECT app_works_here() AS app_works_here)));
grant delete, insert, select on competences to wisselwerk_app;

create table confirmations (
  organisation_id uuid not null,
  conversation_id uuid not null,
  side text not null,
  author_id uuid not null,
  held boolean not null,
  confirmed_at timestamp with time zone not null,
  constraint confirmations_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint confirmations_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint confirmations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint confirmations_pkey PRIMARY KEY (organisation_id, conversation_id, side)
);
alter table confirmations enable row level security;
create policy confirmations_after_own on confirmations as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((app_conversation_side(conversation_id) IS NOT NULL) AND app_has_confirmed(conversation_id))));
create policy own_confirmation on confirmations as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_conversation_side(conversation_id))));
create policy own_organisation on confirmations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on confirmations to wisselwerk_app;

create table consent_steps (
  organisation_id uuid not null,
  module text not null,
  number integer not null,
  step text not null,
  arrangement text not null,
  impact_assessment text not null default ''::text,
  taken_by uuid not null,
  taken_on date not null,
  taken_at timestamp with time zone not null,
  constraint consent_steps_arrangement_check CHECK (((length(arrangement) >= 1) AND (length(arrangement) <= 4000))),
  constraint consent_steps_impact_assessment_check CHECK ((length(impact_assessment) <= 4000)),
  constraint consent_steps_number_check CHECK ((number > 0)),
  constraint consent_steps_step_check CHECK ((step = ANY (ARRAY['asked'::text, 'consented'::text, 'refused'::text, 'withdrawn'::text, 'without-council'::text]))),
  constraint consent_steps_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consent_steps_organisation_id_taken_by_fkey FOREIGN KEY (organisation_id, taken_by) REFERENCES people(organisation_id, person_id),
  constraint consent_steps_pkey PRIMARY KEY (organisation_id, module, number)
);
alter table consent_steps enable row level security;
create policy ask on consent_steps as permissive for insert to wisselwerk_app with check (((taken_by = app_person()) AND (step = 'asked'::text) AND app_has_role('hr'::text)));
create policy decide on consent_steps as permissive for insert to wisselwerk_app with check (((taken_by = app_person()) AND (step = ANY (ARRAY['consented'::text, 'refused'::text, 'withdrawn'::text])) AND app_has_role('council'::text)));
create policy go_without on consent_steps as permissive for insert to wisselwerk_app with check (((taken_by = app_person()) AND (step = 'without-council'::text) AND app_has_role('hr'::text) AND app_may_go_without(module)));
create policy own_organisation on consent_steps as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_file on consent_steps as permissive for select to wisselwerk_app using (true);
grant insert, select on consent_steps to wisselwerk_app;

create table consultation_answered (
  organisation_id uuid not null,
  consultation_id uuid not null,
  reaction_id uuid not null,
  number integer not null,
  constraint consultation_answered_organisation_id_consultation_id_numb_fkey FOREIGN KEY (organisation_id, consultation_id, number) REFERENCES consultation_points(organisation_id, consultation_id, number),
  constraint consultation_answered_organisation_id_consultation_id_reac_fkey FOREIGN KEY (organisation_id, consultation_id, reaction_id) REFERENCES consultation_reactions(organisation_id, consultation_id, reaction_id) ON DELETE CASCADE,
  constraint consultation_answered_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultation_answered_pkey PRIMARY KEY (organisation_id, reaction_id)
);
CREATE INDEX consultation_answered_point ON public.consultation_answered USING btree (organisation_id, consultation_id, number);
alter table consultation_answered enable row level security;
create policy answer_reaction on consultation_answered as permissive for insert to wisselwerk_app with check ((EXISTS ( SELECT
   FROM consultation_outcomes o
  WHERE ((o.organisation_id = consultation_answered.organisation_id) AND (o.consultation_id = consultation_answered.consultation_id) AND (o.decided_by = app_person()) AND (o.decided_on = app_today())))));
create policy own_answered on consultation_answered as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM consultation_reactions r
  WHERE ((r.organisation_id = consultation_answered.organisation_id) AND (r.reaction_id = consultation_answered.reaction_id)))));
create policy own_organisation on consultation_answered as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on consultation_answered to wisselwerk_app;

create table consultation_asked (
  organisation_id uuid not null,
  consultation_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint consultation_asked_organisation_id_consultation_id_fkey FOREIGN KEY (organisation_id, consultation_id) REFERENCES consultations(organisation_id, consultation_id),
  constraint consultation_asked_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultation_asked_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint consultation_asked_pkey PRIMARY KEY (organisation_id, consultation_id, person_id)
);
CREATE INDEX consultation_asked_person ON public.consultation_asked USING btree (organisation_id, person_id);
alter table consultation_asked enable row level security;
create policy own_asked on consultation_asked as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on consultation_asked as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant select on consultation_asked to wisselwerk_app;

create table consultation_outcomes (
  organisation_id uuid not null,
  consultation_id uuid not null,
  decision text not null,
  reasons text not null,
  decided_by uuid not null,
  decided_on date not null,
  constraint consultation_outcomes_decision_check CHECK (((length(btrim(decision)) >= 1) AND (length(btrim(decision)) <= 4000))),
  constraint consultation_outcomes_reasons_check CHECK (((length(btrim(reasons)) >= 1) AND (length(btrim(reasons)) <= 4000))),
  constraint consultation_outcomes_organisation_id_consultation_id_fkey FOREIGN KEY (organisation_id, consultation_id) REFERENCES consultations(organisation_id, consultation_id),
  constraint consultation_outcomes_organisation_id_decided_by_fkey FOREIGN KEY (organisation_id, decided_by) REFERENCES people(organisation_id, person_id),
  constraint consultation_outcomes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultation_outcomes_pkey PRIMARY KEY (organisation_id, consultation_id),
  constraint every_reaction_is_answered TRIGGER DEFERRABLE INITIALLY DEFERRED
);
alter table consultation_outcomes enable row level security;
create policy decide on consultation_outcomes as permissive for insert to wisselwerk_app with check (((decided_by = app_person()) AND (decided_on = app_today()) AND app_decides(consultation_id) AND (EXISTS ( SELECT
   FROM consultations c
  WHERE ((c.organisation_id = consultation_outcomes.organisation_id) AND (c.consultation_id = consultation_outcomes.consultation_id) AND (c.withdrawn_on IS NULL) AND (app_today() > c.ends_on))))));
create policy own_organisation on consultation_outcomes as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_outcome on consultation_outcomes as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM consultations c
  WHERE ((c.organisation_id = consultation_outcomes.organisation_id) AND (c.consultation_id = consultation_outcomes.consultation_id)))));
grant insert, select on consultation_outcomes to wisselwerk_app;

create table consultation_points (
  organisation_id uuid not null,
  consultation_id uuid not null,
  number integer not null,
  heard text not null,
  verdict text not null,
  because text not null,
  constraint consultation_points_because_check CHECK (((length(btrim(because)) >= 1) AND (length(btrim(because)) <= 2000))),
  constraint consultation_points_heard_check CHECK (((length(btrim(heard)) >= 1) AND (length(btrim(heard)) <= 1000))),
  constraint consultation_points_number_check CHECK ((number > 0)),
  constraint consultation_points_verdict_check CHECK ((verdict = ANY (ARRAY['taken'::text, 'partly'::text, 'not'::text]))),
  constraint consultation_points_organisation_id_consultation_id_fkey FOREIGN KEY (organisation_id, consultation_id) REFERENCES consultation_outcomes(organisation_id, consultation_id),
  constraint consultation_points_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultation_points_pkey PRIMARY KEY (organisation_id, consultation_id, number)
);
alter table consultation_points enable row level security;
create policy answer_point on consultation_points as permissive for insert to wisselwerk_app with check ((EXISTS ( SELECT
   FROM consultation_outcomes o
  WHERE ((o.organisation_id = consultation_points.organisation_id) AND (o.consultation_id = consultation_points.consultation_id) AND (o.decided_by = app_person()) AND (o.decided_on = app_today())))));
create policy own_organisation on consultation_points as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_point on consultation_points as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM consultations c
  WHERE ((c.organisation_id = consultation_points.organisation_id) AND (c.consultation_id = consultation_points.consultation_id)))));
grant insert, select on consultation_points to wisselwerk_app;

create table consultation_reactions (
  organisation_id uuid not null,
  reaction_id uuid not null,
  consultation_id uuid not null,
  person_id uuid not null,
  words text not null,
  named boolean not null,
  written_at timestamp with time zone not null,
  constraint consultation_reactions_organisation_id_consultation_id_fkey FOREIGN KEY (organisation_id, consultation_id) REFERENCES consultations(organisation_id, consultation_id),
  constraint consultation_reactions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultation_reactions_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint consultation_reactions_pkey PRIMARY KEY (organisation_id, reaction_id),
  constraint consultation_reactions_organisation_id_consultation_id_pers_key UNIQUE (organisation_id, consultation_id, person_id),
  constraint consultation_reactions_organisation_id_consultation_id_reac_key UNIQUE (organisation_id, consultation_id, reaction_id)
);
CREATE INDEX consultation_reactions_person ON public.consultation_reactions USING btree (organisation_id, person_id);
alter table consultation_reactions enable row level security;
create policy own_organisation on consultation_reactions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_reaction on consultation_reactions as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy react on consultation_reactions as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND app_may_react(consultation_id)));
create policy rewrite_reaction on consultation_reactions as permissive for update to wisselwerk_app using (((person_id = app_person()) AND app_may_react(consultation_id))) with check ((person_id = app_person()));
create policy take_back_reaction on consultation_reactions as permissive for delete to wisselwerk_app using (((person_id = app_person()) AND app_may_react(consultation_id)));
grant delete, insert, select on consultation_reactions to wisselwerk_app;

create table consultations (
  organisation_id uuid not null,
  consultation_id uuid not null,
  title text not null,
  what text not null,
  why text not null,
  loose text not null,
  fixed text not null,
  unit_id uuid,
  office text not null,
  put_by uuid not null,
  put_at timestamp with time zone not null,
  opened_on date not null,
  ends_on date not null,
  decider_id uuid,
  withdrawn_on date,
  withdrawn_why text,
  rule_id uuid,
  rule_number integer,
  constraint consultations_check CHECK ((ends_on > opened_on)),
  constraint consultations_check1 CHECK (((withdrawn_on IS NULL) = (withdrawn_why IS NULL))),
  constraint consultations_check2 CHECK (((rule_id IS NULL) = (rule_number IS NULL))),
  constraint consultations_fixed_check CHECK (((length(btrim(fixed)) >= 1) AND (length(btrim(fixed)) <= 2000))),
  constraint consultations_loose_check CHECK (((length(btrim(loose)) >= 1) AND (length(btrim(loose)) <= 2000))),
  constraint consultations_office_check CHECK ((office = ANY (ARRAY['hr'::text, 'council'::text]))),
  constraint consultations_title_check CHECK (((length(btrim(title)) >= 1) AND (length(btrim(title)) <= 120))),
  constraint consultations_what_check CHECK (((length(btrim(what)) >= 1) AND (length(btrim(what)) <= 4000))),
  constraint consultations_why_check CHECK (((length(btrim(why)) >= 1) AND (length(btrim(why)) <= 2000))),
  constraint consultations_withdrawn_why_check CHECK (((length(btrim(withdrawn_why)) >= 1) AND (length(btrim(withdrawn_why)) <= 2000))),
  constraint consultations_organisation_id_decider_id_fkey FOREIGN KEY (organisation_id, decider_id) REFERENCES people(organisation_id, person_id),
  constraint consultations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint consultations_organisation_id_put_by_fkey FOREIGN KEY (organisation_id, put_by) REFERENCES people(organisation_id, person_id),
  constraint consultations_organisation_id_rule_id_rule_number_fkey FOREIGN KEY (organisation_id, rule_id, rule_number) REFERENCES house_rules(organisation_id, rule_id, number),
  constraint consultations_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint consultations_pkey PRIMARY KEY (organisation_id, consultation_id)
);
alter table consultations enable row level security;
create policy change_consultation on consultations as permissive for update to wisselwerk_app using ((app_has_role(office) AND (withdrawn_on IS NULL))) with check (((withdrawn_on IS NULL) OR ((withdrawn_on = app_today()) AND (app_today() <= ends_on))));
create policy own_organisation on consultations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy put_proposal on consultations as permissive for insert to wisselwerk_app with check (((put_by = app_person()) AND app_has_role(office) AND (opened_on = app_today()) AND (withdrawn_on IS NULL)));
create policy read_consultation on consultations as permissive for select to wisselwerk_app using ((app_is_asked(consultation_id) OR (decider_id = app_person()) OR ( SELECT app_has_role('hr'::text) AS app_has_role) OR ( SELECT app_has_role('council'::text) AS app_has_role) OR (put_by = app_person())));
grant insert, select on consultations to wisselwerk_app;

create table conversations (
  organisation_id uuid not null,
  conversation_id uuid not null,
  relation_id uuid not null,
  kind text not null,
  series_id uuid,
  recurs_on date,
  planned_on date not null,
  start_time time without time zone,
  place text not null default ''::text,
  planned_by uuid not null,
  ready_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  version integer not null default 1,
  constraint conversations_check CHECK (((series_id IS NULL) = (recurs_on IS NULL))),
  constraint conversations_kind_check CHECK ((kind = ANY (ARRAY['annual'::text, 'performance'::text, 'appraisal'::text, 'development'::text, 'handover'::text, 'ad_hoc'::text]))),
  constraint conversations_place_check CHECK ((length(place) <= 120)),
  constraint conversations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint conversations_organisation_id_planned_by_fkey FOREIGN KEY (organisation_id, planned_by) REFERENCES people(organisation_id, person_id),
  constraint conversations_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint conversations_organisation_id_relation_id_series_id_fkey FOREIGN KEY (organisation_id, relation_id, series_id) REFERENCES talk_series(organisation_id, relation_id, series_id),
  constraint conversations_pkey PRIMARY KEY (organisation_id, conversation_id),
  constraint conversations_turn UNIQUE (organisation_id, series_id, recurs_on) DEFERRABLE
);
CREATE INDEX conversations_relation ON public.conversations USING btree (organisation_id, relation_id, planned_on);
alter table conversations enable row level security;
create policy at_table on conversations as permissive for all to wisselwerk_app using ((app_side(relation_id) IS NOT NULL)) with check ((app_side(relation_id) IS NOT NULL));
create policy beside on conversations as permissive for select to wisselwerk_app using ((app_talk_seat(relation_id, planned_on) IS NOT NULL));
create policy own_organisation on conversations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy unanswered on conversations as restrictive for update to wisselwerk_app using ((NOT app_talk_answered(conversation_id)));
grant insert, select, update on conversations to wisselwerk_app;

create table cooling_choices (
  organisation_id uuid not null,
  number integer not null,
  days integer not null,
  why text not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  constraint cooling_choices_days_check CHECK (((days >= 7) AND (days <= 60))),
  constraint cooling_choices_number_check CHECK ((number > 0)),
  constraint cooling_choices_why_check CHECK (((length(why) >= 1) AND (length(why) <= 300))),
  constraint cooling_choices_organisation_id_chosen_by_fkey FOREIGN KEY (organisation_id, chosen_by) REFERENCES people(organisation_id, person_id),
  constraint cooling_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint cooling_choices_pkey PRIMARY KEY (organisation_id, number)
);
alter table cooling_choices enable row level security;
create policy choose on cooling_choices as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (chosen_by = app_person())));
create policy own_organisation on cooling_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_choices on cooling_choices as permissive for select to wisselwerk_app using (true);
grant insert, select on cooling_choices to wisselwerk_app;

create table deal_benefits (
  organisation_id uuid not null,
  deal_id uuid not null,
  deal_version integer not null,
  side text not null,
  author_id uuid not null,
  benefit text not null,
  constraint deal_benefits_benefit_check CHECK (((length(benefit) >= 1) AND (length(benefit) <= 1000))),
  constraint deal_benefits_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint deal_benefits_organisation_id_deal_id_fkey FOREIGN KEY (organisation_id, deal_id) REFERENCES deals(organisation_id, deal_id),
  constraint deal_benefits_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deal_benefits_pkey PRIMARY KEY (organisation_id, deal_id, deal_version, side)
);
alter table deal_benefits enable row level security;
create policy own_organisation on deal_benefits as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on deal_benefits as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy read_benefit on deal_benefits as permissive for select to wisselwerk_app using ((app_deal_side(deal_id) IS NOT NULL));
create policy restate_own on deal_benefits as permissive for update to wisselwerk_app using (((side = app_deal_side(deal_id)) AND (deal_version = app_deal_version(deal_id)))) with check (((author_id = app_person()) AND (side = app_deal_side(deal_id)) AND (deal_version = app_deal_version(deal_id))));
create policy state_own on deal_benefits as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_deal_side(deal_id)) AND (deal_version = app_deal_version(deal_id))));
grant insert, select on deal_benefits to wisselwerk_app;

create table deal_needs (
  organisation_id uuid not null,
  deal_id uuid not null,
  deal_version integer not null,
  side text not null,
  author_id uuid not null,
  met text[] not null,
  costs text[] not null,
  untouched text[] not null,
  in_return text not null default ''::text,
  said_on date not null,
  constraint deal_needs_check CHECK ((((met || costs) || untouched) <@
CASE side
    WHEN 'employee'::text THEN ARRAY['private_life'::text, 'work'::text, 'development'::text, 'income'::text, 'job'::text, 'employment'::text, 'combination'::text]
    ELSE ARRAY['flexibility'::text, 'stability'::text]
END)),
  constraint deal_needs_check1 CHECK (((NOT (met && costs)) AND (NOT (met && untouched)) AND (NOT (costs && untouched)))),
  constraint deal_needs_check2 CHECK ((cardinality(((met || costs) || untouched)) > 0)),
  constraint deal_needs_in_return_check CHECK ((length(in_return) <= 300)),
  constraint deal_needs_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint deal_needs_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint deal_needs_organisation_id_deal_id_fkey FOREIGN KEY (organisation_id, deal_id) REFERENCES deals(organisation_id, deal_id),
  constraint deal_needs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deal_needs_pkey PRIMARY KEY (organisation_id, deal_id, deal_version, side)
);
alter table deal_needs enable row level security;
create policy name_return on deal_needs as permissive for update to wisselwerk_app using (((side = app_deal_side(deal_id)) AND (deal_version = app_deal_version(deal_id)) AND app_deal_needs_open(deal_id, deal_version))) with check ((side = app_deal_side(deal_id)));
create policy own_or_both_said on deal_needs as permissive for select to wisselwerk_app using ((((author_id = app_person()) OR app_deal_needs_open(deal_id, deal_version)) AND (EXISTS ( SELECT
   FROM deals d
  WHERE ((d.organisation_id = deal_needs.organisation_id) AND (d.deal_id = deal_needs.deal_id))))));
create policy own_organisation on deal_needs as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy say_own on deal_needs as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_deal_side(deal_id)) AND (deal_version = app_deal_version(deal_id)) AND (said_on = app_today())));
grant insert, select on deal_needs to wisselwerk_app;

create table deal_refusals (
  organisation_id uuid not null,
  deal_id uuid not null,
  deal_version integer not null,
  side text not null,
  author_id uuid not null,
  reason text not null,
  explanation text not null default ''::text,
  refused_on date not null,
  constraint deal_refusals_explanation_check CHECK ((length(explanation) <= 1000)),
  constraint deal_refusals_reason_check CHECK ((reason = ANY (ARRAY['work-stops'::text, 'colleagues-carry'::text, 'law-or-cao'::text, 'costs'::text, 'safety'::text, 'another-way'::text, 'other'::text]))),
  constraint deal_refusals_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint deal_refusals_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint deal_refusals_organisation_id_deal_id_fkey FOREIGN KEY (organisation_id, deal_id) REFERENCES deals(organisation_id, deal_id),
  constraint deal_refusals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deal_refusals_pkey PRIMARY KEY (organisation_id, deal_id, deal_version, side)
);
alter table deal_refusals enable row level security;
create policy own_organisation on deal_refusals as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on deal_refusals as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy read_at_table on deal_refusals as permissive for select to wisselwerk_app using ((app_deal_side(deal_id) IS NOT NULL));
create policy refuse_own on deal_refusals as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_deal_side(deal_id))));
grant insert, select on deal_refusals to wisselwerk_app;

create table deal_words (
  organisation_id uuid not null,
  deal_id uuid not null,
  side text not null,
  author_id uuid not null,
  words text not null,
  constraint deal_words_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint deal_words_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint deal_words_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint deal_words_organisation_id_deal_id_fkey FOREIGN KEY (organisation_id, deal_id) REFERENCES deals(organisation_id, deal_id),
  constraint deal_words_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deal_words_pkey PRIMARY KEY (organisation_id, deal_id, side)
);
alter table deal_words enable row level security;
create policy own_organisation on deal_words as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_of_the_two on deal_words as permissive for select to wisselwerk_app using ((app_deal_side(deal_id) = ANY (ARRAY['employee'::text, 'organisation'::text])));
create policy say_anew on deal_words as permissive for update to wisselwerk_app using ((side = app_deal_side(deal_id))) with check (((author_id = app_person()) AND (side = app_deal_side(deal_id))));
create policy say_own on deal_words as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_deal_side(deal_id))));
create policy take_back on deal_words as permissive for delete to wisselwerk_app using ((side = app_deal_side(deal_id)));
grant delete, insert, select on deal_words to wisselwerk_app;

create table deals (
  organisation_id uuid not null,
  deal_id uuid not null,
  agreement_id uuid not null,
  kind text not null,
  dimension text not null,
  reason text not null,
  compensation text not null,
  description text not null,
  differs text not null default ''::text,
  item_id text,
  topic_id uuid,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  version integer not null default 1,
  constraint deals_compensation_check CHECK ((compensation = ANY (ARRAY['none'::text, 'hard-hours'::text, 'standing-in'::text, 'task-taken-on'::text, 'knowledge-shared'::text, 'longer-stay'::text, 'own-money'::text]))),
  constraint deals_description_check CHECK (((length(description) >= 1) AND (length(description) <= 1000))),
  constraint deals_differs_check CHECK ((length(differs) <= 1000)),
  constraint deals_dimension_check CHECK (
CASE kind
    WHEN 'development'::text THEN (dimension = ANY (ARRAY['time-to-learn'::text, 'cost-of-learning'::text, 'guidance'::text]))
    WHEN 'task'::text THEN (dimension = ANY (ARRAY['other-tasks'::text, 'fewer-tasks'::text, 'extra-task'::text]))
    WHEN 'hours'::text THEN (dimension = ANY (ARRAY['other-times'::text, 'fewer-hours'::text, 'more-hours'::text, 'part-of-year'::text]))
    WHEN 'place'::text THEN (dimension = ANY (ARRAY['at-home'::text, 'other-location'::text]))
    WHEN 'pay_terms'::text THEN (dimension = ANY (ARRAY['allowance'::text, 'leave'::text, 'other-terms'::text]))
    WHEN 'career'::text THEN (dimension = ANY (ARRAY['step-ahead'::text, 'step-aside'::text, 'step-back'::text, 'time-elsewhere'::text]))
    WHEN 'workload'::text THEN (dimension = ANY (ARRAY['lighter'::text, 'steadier'::text, 'heavier'::text]))
    ELSE NULL::boolean
END),
  constraint deals_item_id_check CHECK ((length(item_id) <= 60)),
  constraint deals_kind_check CHECK ((kind = ANY (ARRAY['development'::text, 'task'::text, 'hours'::text, 'place'::text, 'pay_terms'::text, 'career'::text, 'workload'::text]))),
  constraint deals_reason_check CHECK ((reason = ANY (ARRAY['work-allows'::text, 'team-carries'::text, 'work-asks'::text, 'to-learn'::text, 'to-stay'::text, 'good-at-it'::text, 'made-good'::text]))),
  constraint deals_organisation_id_agreement_id_fkey FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreements(organisation_id, agreement_id),
  constraint deals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deals_pkey PRIMARY KEY (organisation_id, deal_id)
);
alter table deals enable row level security;
create policy change_deal on deals as permissive for update to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy of_who_wrote on deals as restrictive for select to wisselwerk_app using (((added_by = app_person()) OR app_wrote_along(agreement_id)));
create policy own_organisation on deals as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_at_table on deals as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy write_deal on deals as permissive for insert to wisselwerk_app with check (((added_by = app_person()) AND (app_agreement_side(agreement_id) IS NOT NULL)));
grant insert, select on deals to wisselwerk_app;

create table declared_rooms (
  organisation_id uuid not null,
  declared_id uuid not null,
  conversation_id uuid not null,
  topic_id uuid,
  demand text,
  room text not null,
  late boolean not null,
  version integer not null default 1,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint declared_rooms_about_one CHECK ((num_nonnulls(topic_id, demand) = 1)),
  constraint declared_rooms_demand_check CHECK (((length(demand) >= 1) AND (length(demand) <= 160))),
  constraint declared_rooms_room_check CHECK ((room = ANY (ARRAY['fixed'::text, 'negotiable'::text, 'open'::text]))),
  constraint declared_rooms_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint declared_rooms_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint declared_rooms_organisation_id_said_by_fkey FOREIGN KEY (organisation_id, said_by) REFERENCES people(organisation_id, person_id),
  constraint declared_rooms_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint declared_rooms_pkey PRIMARY KEY (organisation_id, declared_id)
);
CREATE INDEX declared_rooms_talk ON public.declared_rooms USING btree (organisation_id, conversation_id);
CREATE INDEX declared_rooms_topic ON public.declared_rooms USING btree (organisation_id, topic_id) WHERE (topic_id IS NOT NULL);
CREATE UNIQUE INDEX declared_rooms_once ON public.declared_rooms USING btree (organisation_id, conversation_id, topic_id) WHERE (NOT late);
alter table declared_rooms enable row level security;
create policy at_talk on declared_rooms as permissive for select to wisselwerk_app using ((app_conversation_side(conversation_id) IS NOT NULL));
create policy own_organisation on declared_rooms as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy say on declared_rooms as permissive for insert to wisselwerk_app with check (((said_by = app_person()) AND (app_conversation_side(conversation_id) = 'organisation'::text)));
create policy say_anew on declared_rooms as permissive for update to wisselwerk_app using (((NOT late) AND (app_conversation_side(conversation_id) = 'organisation'::text))) with check ((said_by = app_person()));
create policy take_back on declared_rooms as permissive for delete to wisselwerk_app using (((NOT late) AND (app_conversation_side(conversation_id) = 'organisation'::text)));
grant delete, select on declared_rooms to wisselwerk_app;

create table deletions (
  organisation_id uuid not null,
  day date not null,
  record_type text not null,
  people integer not null,
  lines integer not null,
  constraint deletions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint deletions_pkey PRIMARY KEY (organisation_id, day, record_type)
);
alter table deletions enable row level security;
create policy own_organisation on deletions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_deletions on deletions as permissive for select to wisselwerk_app using (app_has_role('hr'::text));

create table desk_years (
  organisation_id uuid not null,
  person_id uuid not null,
  year integer not null,
  contacts integer,
  said_on date not null,
  constraint desk_years_contacts_check CHECK (((contacts >= 5) AND (contacts <= 10000))),
  constraint desk_years_year_check CHECK (((year >= 2000) AND (year <= 2199))),
  constraint desk_years_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint desk_years_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint desk_years_pkey PRIMARY KEY (organisation_id, person_id, year)
);
alter table desk_years enable row level security;
create policy own_organisation on desk_years as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_years on desk_years as permissive for select to wisselwerk_app using (true);
create policy say_year on desk_years as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND ( SELECT app_has_role('confidant'::text) AS app_has_role) AND ((year)::numeric < EXTRACT(year FROM app_today()))));
grant insert, select on desk_years to wisselwerk_app;

create table diplomas (
  organisation_id uuid not null,
  diploma_id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  locked text not null,
  added_at timestamp with time zone not null,
  shown_at timestamp with time zone,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint diplomas_answer_check CHECK ((answer = ANY (ARRAY['seen'::text, 'returned'::text]))),
  constraint diplomas_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint diplomas_check1 CHECK (((answer IS NOT NULL) OR (answered_by IS NULL))),
  constraint diplomas_check2 CHECK (((answer IS NULL) OR (shown_at IS NOT NULL))),
  constraint diplomas_check3 CHECK ((answered_by <> person_id)),
  constraint diplomas_organisation_id_answered_by_fkey FOREIGN KEY (organisation_id, answered_by) REFERENCES people(organisation_id, person_id),
  constraint diplomas_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint diplomas_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint diplomas_pkey PRIMARY KEY (organisation_id, diploma_id)
);
CREATE INDEX diplomas_of ON public.diplomas USING btree (organisation_id, person_id);
CREATE INDEX diplomas_shown ON public.diplomas USING btree (organisation_id, shown_at) WHERE ((shown_at IS NOT NULL) AND (answer IS NULL));
alter table diplomas enable row level security;
create policy add_own on diplomas as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (shown_at IS NULL) AND (answer IS NULL)));
create policy answer_shown on diplomas as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (person_id <> app_person()) AND (shown_at IS NOT NULL) AND (answer IS NULL))) with check ((app_has_role('hr'::text) AND (answered_by = app_person())));
create policy change_own on diplomas as permissive for update to wisselwerk_app using (((person_id = app_person()) AND (answer IS DISTINCT FROM 'seen'::text))) with check (((person_id = app_person()) AND (answer IS NULL)));
create policy own on diplomas as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on diplomas as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_shown on diplomas as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) AND (person_id <> app_person()) AND (shown_at IS NOT NULL) AND ((answer IS NULL) OR (answered_by = app_person()))));
create policy take_away_own on diplomas as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on diplomas to wisselwerk_app;

create table documents (
  organisation_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  signatures integer not null,
  pdf bytea not null,
  constraint documents_signatures_check CHECK ((signatures > 0)),
  constraint documents_organisation_id_agreement_id_number_fkey FOREIGN KEY (organisation_id, agreement_id, number) REFERENCES versions(organisation_id, agreement_id, number),
  constraint documents_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint documents_pkey PRIMARY KEY (organisation_id, agreement_id, number)
);
alter table documents enable row level security;
create policy keep_document on documents as permissive for all to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL)) with check ((app_agreement_side(agreement_id) IS NOT NULL));
create policy own_organisation on documents as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_at_table on documents as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
grant delete, insert, select, update on documents to wisselwerk_app;

create table drafting_choices (
  organisation_id uuid not null,
  number integer not null,
  start_years integer not null,
  why text not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  constraint drafting_choices_number_check CHECK ((number > 0)),
  constraint drafting_choices_start_years_check CHECK (((start_years >= 0) AND (start_years <= 9))),
  constraint drafting_choices_why_check CHECK (((length(why) >= 1) AND (length(why) <= 300))),
  constraint drafting_choices_organisation_id_chosen_by_fkey FOREIGN KEY (organisation_id, chosen_by) REFERENCES people(organisation_id, person_id),
  constraint drafting_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint drafting_choices_pkey PRIMARY KEY (organisation_id, number)
);
alter table drafting_choices enable row level security;
create policy choose on drafting_choices as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (chosen_by = app_person())));
create policy own_organisation on drafting_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_choices on drafting_choices as permissive for select to wisselwerk_app using (true);
grant insert, select on drafting_choices to wisselwerk_app;

create table drawer_sheets (
  organisation_id uuid not null,
  sheet_id uuid not null,
  drawer_id uuid not null,
  counts_from date not null,
  sealed text not null,
  constraint drawer_sheets_counts_from_check CHECK ((EXTRACT(day FROM counts_from) = (1)::numeric)),
  constraint drawer_sheets_sealed_check CHECK (((length(sealed) >= 1490) AND (length(sealed) <= 32000))),
  constraint drawer_sheets_organisation_id_drawer_id_fkey FOREIGN KEY (organisation_id, drawer_id) REFERENCES drawers(organisation_id, drawer_id) ON DELETE CASCADE,
  constraint drawer_sheets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint drawer_sheets_pkey PRIMARY KEY (organisation_id, sheet_id)
);
CREATE INDEX drawer_sheets_drawer ON public.drawer_sheets USING btree (organisation_id, drawer_id);
alter table drawer_sheets enable row level security;
create policy lay_in on drawer_sheets as permissive for insert to wisselwerk_desk with check (((organisation_id = app_organisation()) AND (app_drawer_state(drawer_id) = 'open'::text) AND (counts_from <= (date_trunc('month'::text, (app_today())::timestamp with time zone) + '1 mon'::interval))));
create policy own_drawer on drawer_sheets as permissive for select to wisselwerk_desk using (((organisation_id = app_organisation()) AND (EXISTS ( SELECT
   FROM drawers d
  WHERE ((d.organisation_id = drawer_sheets.organisation_id) AND (d.drawer_id = drawer_sheets.drawer_id))))));
create policy own_organisation on drawer_sheets as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy put_away on drawer_sheets as permissive for delete to wisselwerk_desk using (((organisation_id = app_organisation()) AND (EXISTS ( SELECT
   FROM drawers d
  WHERE ((d.organisation_id = drawer_sheets.organisation_id) AND (d.drawer_id = drawer_sheets.drawer_id))))));

create table drawers (
  organisation_id uuid not null,
  drawer_id uuid not null,
  person_id uuid not null,
  version integer not null default 1,
  public_key text not null,
  by_passphrase jsonb not null,
  by_recovery jsonb not null,
  opened_on date not null,
  constraint drawers_public_key_check CHECK ((length(public_key) = 87)),
  constraint drawers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint drawers_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint drawers_pkey PRIMARY KEY (organisation_id, drawer_id),
  constraint drawers_organisation_id_person_id_key UNIQUE (organisation_id, person_id)
);
alter table drawers enable row level security;
create policy appointed on drawers as restrictive for insert to wisselwerk_desk with check (( SELECT app_has_role('confidant'::text) AS app_has_role));
create policy own on drawers as permissive for all to wisselwerk_desk using (((organisation_id = app_organisation()) AND (person_id = app_person()))) with check (((organisation_id = app_organisation()) AND (person_id = app_person())));
create policy own_organisation on drawers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_lock on drawers as permissive for select to wisselwerk_app using (true);

create table dual_actions (
  organisation_id uuid not null,
  action_id uuid not null,
  relation_id uuid not null,
  employee_half text,
  organisation_half text,
  asked_of text,
  side text not null,
  author_id uuid not null,
  begun_at timestamp with time zone not null,
  written_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  version integer not null default 1,
  constraint dual_actions_asked_of_check CHECK ((asked_of = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint dual_actions_check CHECK (((agreed_at IS NULL) OR (asked_of IS NULL))),
  constraint dual_actions_check1 CHECK (((asked_of IS NULL) OR (asked_of <> side))),
  constraint dual_actions_employee_half_check CHECK (((length(employee_half) >= 1) AND (length(employee_half) <= 400))),
  constraint dual_actions_organisation_half_check CHECK (((length(organisation_half) >= 1) AND (length(organisation_half) <= 400))),
  constraint dual_actions_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint two_halves CHECK ((((employee_half IS NULL) = (NOT (asked_of IS DISTINCT FROM 'employee'::text))) AND ((organisation_half IS NULL) = (NOT (asked_of IS DISTINCT FROM 'organisation'::text))))),
  constraint dual_actions_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint dual_actions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint dual_actions_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint dual_actions_pkey PRIMARY KEY (organisation_id, action_id)
);
CREATE INDEX dual_actions_relation ON public.dual_actions USING btree (organisation_id, relation_id);
alter table dual_actions enable row level security;
create policy of_the_two on dual_actions as permissive for all to wisselwerk_app using ((app_side(relation_id) IS NOT NULL)) with check ((app_side(relation_id) IS NOT NULL));
create policy own_organisation on dual_actions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy write_or_agree on dual_actions as restrictive for update to wisselwerk_app using ((agreed_at IS NULL)) with check (
CASE
    WHEN (agreed_at IS NULL) THEN ((author_id = app_person()) AND (side = app_side(relation_id)))
    ELSE (side <> app_side(relation_id))
END);
create policy write_own on dual_actions as restrictive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_side(relation_id)) AND (agreed_at IS NULL)));
grant delete, insert, select on dual_actions to wisselwerk_app;

create table employability_items (
  organisation_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  kind text not null,
  slot text,
  version integer not null default 1,
  locked text not null,
  constraint employability_items_kind CHECK ((kind = ANY (ARRAY['bead'::text, 'age'::text, 'exercise'::text]))),
  constraint employability_items_slot CHECK (((slot IS NOT NULL) AND
CASE kind
    WHEN 'bead'::text THEN (slot = ANY (ARRAY['bead.craft'::text, 'bead.ahead'::text, 'bead.flexible'::text, 'bead.sense'::text, 'bead.balance'::text]))
    WHEN 'age'::text THEN (slot = ANY (ARRAY['age.calendar'::text, 'age.profession'::text, 'age.home'::text, 'age.felt'::text]))
    ELSE (slot = ANY (ARRAY['exercise.elsewhere'::text, 'exercise.otherwise'::text, 'exercise.outside'::text, 'exercise.half'::text, 'exercise.words'::text, 'exercise.where'::text, 'exercise.whom'::text, 'exercise.fit'::text]))
END)),
  constraint employability_items_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint employability_items_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint employability_items_pkey PRIMARY KEY (organisation_id, item_id),
  constraint employability_items_organisation_id_person_id_slot_key UNIQUE (organisation_id, person_id, slot)
);
alter table employability_items enable row level security;
create policy own on employability_items as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on employability_items as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_shared on employability_items as permissive for select to wisselwerk_app using (app_reads_own_age(item_id));
grant delete, insert, select on employability_items to wisselwerk_app;

create table employability_shares (
  organisation_id uuid not null,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  shared_at timestamp with time zone not null,
  constraint employability_shares_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint employability_shares_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES employability_items(organisation_id, item_id) ON DELETE CASCADE,
  constraint employability_shares_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint employability_shares_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint employability_shares_organisation_id_with_id_fkey FOREIGN KEY (organisation_id, with_id) REFERENCES people(organisation_id, person_id),
  constraint employability_shares_pkey PRIMARY KEY (organisation_id, item_id, relation_id)
);
CREATE INDEX employability_shares_with ON public.employability_shares USING btree (organisation_id, with_id);
alter table employability_shares enable row level security;
create policy of_the_two on employability_shares as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ((with_id = app_person()) AND app_leads_running(relation_id))));
create policy own_organisation on employability_shares as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy share_own on employability_shares as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) = 'employee'::text) AND (with_id IN ( SELECT s.person_id
   FROM app_seats(employability_shares.relation_id, 'talk'::text) s(seat, person_id)
  WHERE (s.seat = 'organisation'::text))) AND (EXISTS ( SELECT
   FROM employability_items i
  WHERE ((i.organisation_id = employability_shares.organisation_id) AND (i.item_id = employability_shares.item_id) AND (i.person_id = app_person()) AND (i.kind = 'age'::text))))));
create policy take_back on employability_shares as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on employability_shares to wisselwerk_app;

create table employability_views (
  organisation_id uuid not null,
  view_id uuid not null,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  dimension text not null,
  asked_on date not null,
  version integer not null default 1,
  locked text,
  constraint employability_views_dimension_check CHECK ((dimension = ANY (ARRAY['craft'::text, 'ahead'::text, 'flexible'::text, 'sense'::text, 'balance'::text]))),
  constraint employability_views_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint employability_views_organisation_id_item_id_fkey FOREIGN KEY (organisation_id, item_id) REFERENCES employability_items(organisation_id, item_id) ON DELETE CASCADE,
  constraint employability_views_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint employability_views_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint employability_views_organisation_id_with_id_fkey FOREIGN KEY (organisation_id, with_id) REFERENCES people(organisation_id, person_id),
  constraint employability_views_pkey PRIMARY KEY (organisation_id, view_id),
  constraint employability_views_organisation_id_item_id_relation_id_wit_key UNIQUE (organisation_id, item_id, relation_id, with_id)
);
CREATE INDEX employability_views_with ON public.employability_views USING btree (organisation_id, with_id);
alter table employability_views enable row level security;
create policy answer on employability_views as permissive for update to wisselwerk_app using (((with_id = app_person()) AND app_leads_running(relation_id))) with check (((with_id = app_person()) AND app_leads_running(relation_id)));
create policy ask on employability_views as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) = 'employee'::text) AND (locked IS NULL) AND (with_id IN ( SELECT s.person_id
   FROM app_seats(employability_views.relation_id, 'talk'::text) s(seat, person_id)
  WHERE (s.seat = 'organisation'::text))) AND (EXISTS ( SELECT
   FROM employability_items i
  WHERE ((i.organisation_id = employability_views.organisation_id) AND (i.item_id = employability_views.item_id) AND (i.person_id = app_person()) AND (i.slot = ('bead.'::text || employability_views.dimension)))))));
create policy of_its_owner on employability_views as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy of_who_is_asked on employability_views as permissive for select to wisselwerk_app using (((with_id = app_person()) AND app_leads_running(relation_id)));
create policy own_organisation on employability_views as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy take_back on employability_views as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on employability_views to wisselwerk_app;

create table entry_views (
  organisation_id uuid not null,
  relation_id uuid not null,
  author_id uuid not null,
  side text not null,
  version integer not null default 0,
  begun_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  ready_for uuid,
  aside boolean not null default false,
  talked_at timestamp with time zone,
  constraint entry_views_check CHECK (((ready_for IS NULL) = (ready_at IS NULL))),
  constraint entry_views_check1 CHECK (((talked_at IS NULL) OR (ready_at IS NOT NULL))),
  constraint entry_views_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint entry_views_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint entry_views_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint entry_views_organisation_id_ready_for_fkey FOREIGN KEY (organisation_id, ready_for) REFERENCES people(organisation_id, person_id),
  constraint entry_views_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint entry_views_pkey PRIMARY KEY (organisation_id, relation_id, author_id)
);
alter table entry_views enable row level security;
create policy begin_entry on entry_views as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_side(relation_id)) AND (ready_at IS NULL)));
create policy change_entry on entry_views as permissive for update to wisselwerk_app using ((author_id = app_person()));
create policy own_organisation on entry_views as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_entry on entry_views as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((ready_for = app_person()) AND app_entry_is_open(relation_id))));
create policy remove_entry on entry_views as permissive for delete to wisselwerk_app using (((author_id = app_person()) AND (NOT app_entry_is_open(relation_id))));
grant delete, insert, select on entry_views to wisselwerk_app;

create table feelings (
  organisation_id uuid not null,
  breach_id uuid not null,
  person_id uuid not null,
  locked text not null,
  constraint feelings_organisation_id_breach_id_fkey FOREIGN KEY (organisation_id, breach_id) REFERENCES breaches(organisation_id, breach_id) ON DELETE CASCADE,
  constraint feelings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint feelings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint feelings_pkey PRIMARY KEY (organisation_id, breach_id)
);
alter table feelings enable row level security;
create policy own on feelings as permissive for all to wisselwerk_app using ((person_id = app_person())) with check (((person_id = app_person()) AND (EXISTS ( SELECT
   FROM breaches b
  WHERE ((b.organisation_id = feelings.organisation_id) AND (b.breach_id = feelings.breach_id))))));
create policy own_organisation on feelings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant delete, insert, select on feelings to wisselwerk_app;

create table first_contract_terms (
  organisation_id uuid not null,
  relation_id uuid not null,
  number integer not null,
  state text not null,
  seat text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  probation_until date,
  hours_per_week numeric(4,2) not null,
  job_title text not null,
  workplace text not null default ''::text,
  pay_scale text not null default ''::text,
  collective_agreement text not null default ''::text,
  notice text not null default ''::text,
  why text not null default ''::text,
  constraint first_contract_terms_check CHECK ((ends_on >= starts_on)),
  constraint first_contract_terms_check1 CHECK ((probation_until >= starts_on)),
  constraint first_contract_terms_check2 CHECK (((seat = 'hr'::text) = (state = 'kept'::text))),
  constraint first_contract_terms_collective_agreement_check CHECK ((length(collective_agreement) <= 200)),
  constraint first_contract_terms_hours_per_week_check CHECK (((hours_per_week >= (0)::numeric) AND (hours_per_week <= (60)::numeric))),
  constraint first_contract_terms_job_title_check CHECK (((length(job_title) >= 1) AND (length(job_title) <= 120))),
  constraint first_contract_terms_kind_check CHECK ((kind = ANY (ARRAY['permanent'::text, 'fixed_term'::text, 'on_call'::text, 'agency'::text, 'payroll'::text, 'freelance'::text]))),
  constraint first_contract_terms_notice_check CHECK ((length(notice) <= 200)),
  constraint first_contract_terms_number_check CHECK ((number > 0)),
  constraint first_contract_terms_pay_scale_check CHECK ((length(pay_scale) <= 120)),
  constraint first_contract_terms_seat_check CHECK ((seat = ANY (ARRAY['hr'::text, 'employee'::text, 'organisation'::text]))),
  constraint first_contract_terms_state_check CHECK ((state = ANY (ARRAY['kept'::text, 'proposed'::text, 'declined'::text]))),
  constraint first_contract_terms_why_check CHECK ((length(why) <= 500)),
  constraint first_contract_terms_workplace_check CHECK ((length(workplace) <= 120)),
  constraint first_contract_terms_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint first_contract_terms_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint first_contract_terms_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint first_contract_terms_pkey PRIMARY KEY (organisation_id, relation_id, number)
);
alter table first_contract_terms enable row level security;
create policy answer_terms on first_contract_terms as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (app_side(relation_id) IS NULL) AND (state = 'proposed'::text))) with check ((state = 'declined'::text));
create policy keep_terms on first_contract_terms as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND
CASE seat
    WHEN 'hr'::text THEN (app_has_role('hr'::text) AND (app_side(relation_id) IS NULL))
    ELSE (seat = app_side(relation_id))
END));
create policy own_organisation on first_contract_terms as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_terms on first_contract_terms as permissive for select to wisselwerk_app using (((app_seat(relation_id, 'agreement'::text) IS NOT NULL) OR app_has_role('hr'::text)));
grant insert, select on first_contract_terms to wisselwerk_app;

create table gender_columns (
  organisation_id uuid not null,
  kept_by uuid not null,
  kept_on date not null,
  constraint gender_columns_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint gender_columns_organisation_id_kept_by_fkey FOREIGN KEY (organisation_id, kept_by) REFERENCES people(organisation_id, person_id),
  constraint gender_columns_pkey PRIMARY KEY (organisation_id)
);
alter table gender_columns enable row level security;
create policy choose on gender_columns as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (kept_by = app_person()) AND (kept_on = app_today())));
create policy own_organisation on gender_columns as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_choice on gender_columns as permissive for select to wisselwerk_app using (true);
grant insert, select on gender_columns to wisselwerk_app;

create table genders (
  organisation_id uuid not null,
  person_id uuid not null,
  gender text not null,
  constraint genders_gender_check CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text]))),
  constraint genders_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES gender_columns(organisation_id),
  constraint genders_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint genders_pkey PRIMARY KEY (organisation_id, person_id)
);
alter table genders enable row level security;
create policy keep on genders as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on genders as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own_or_hr on genders as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_has_role('hr'::text)));
grant delete, insert, select, update on genders to wisselwerk_app;

create table grant_rates (
  organisation_id uuid not null,
  edition text not null,
  figures jsonb not null,
  made_on date not null,
  constraint grant_rates_edition_check CHECK ((edition ~ '^\d{4}-[12]$'::text)),
  constraint grant_rates_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint grant_rates_pkey PRIMARY KEY (organisation_id, edition)
);
alter table grant_rates enable row level security;
create policy own_organisation on grant_rates as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_rates on grant_rates as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text)));
grant select on grant_rates to wisselwerk_app;

create table guests (
  organisation_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  valid_from date not null,
  valid_until date not null,
  invited_by uuid not null,
  brought boolean not null default false,
  constraint guests_check CHECK ((valid_until >= valid_from)),
  constraint guests_check1 CHECK (((NOT brought) OR (purpose = 'supporter'::text))),
  constraint guests_purpose_check CHECK ((purpose = ANY (ARRAY['supporter'::text, 'consultant'::text, 'committee_member'::text, 'alumnus'::text, 'job_seeker'::text, 'agency_contact'::text]))),
  constraint guests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint guests_organisation_id_invited_by_fkey FOREIGN KEY (organisation_id, invited_by) REFERENCES people(organisation_id, person_id),
  constraint guests_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint guests_pkey PRIMARY KEY (organisation_id, person_id, valid_from, brought)
);
alter table guests enable row level security;
create policy keep_guests on guests as permissive for all to wisselwerk_app using (((NOT brought) AND app_has_role('hr'::text))) with check (((NOT brought) AND app_has_role('hr'::text)));
create policy own_organisation on guests as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_guests on guests as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ((NOT brought) AND app_has_role('hr'::text))));
grant insert, select on guests to wisselwerk_app;

create table heavy_functions (
  organisation_id uuid not null,
  flag_id uuid not null,
  job_title text not null,
  why text not null,
  after_years integer not null,
  heavy_from date not null,
  ended_on date,
  written_by uuid not null,
  constraint heavy_functions_after_years_check CHECK (((after_years >= 1) AND (after_years <= 45))),
  constraint heavy_functions_job_title_check CHECK (((length(job_title) >= 1) AND (length(job_title) <= 120))),
  constraint heavy_functions_why_check CHECK (((why ~ '\S'::text) AND (length(why) <= 500))),
  constraint heavy_functions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint heavy_functions_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint heavy_functions_pkey PRIMARY KEY (organisation_id, flag_id)
);
CREATE UNIQUE INDEX heavy_once ON public.heavy_functions USING btree (organisation_id, job_title) WHERE (ended_on IS NULL);
alter table heavy_functions enable row level security;
create policy end_heavy_function on heavy_functions as permissive for update to wisselwerk_app using (((ended_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role))) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy flag_heavy_function on heavy_functions as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND (ended_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy own_organisation on heavy_functions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_heavy_functions on heavy_functions as permissive for select to wisselwerk_app using (true);
grant insert, select on heavy_functions to wisselwerk_app;

create table help_requests (
  organisation_id uuid not null,
  request_id uuid not null,
  relation_id uuid not null,
  asked_by uuid not null,
  kind text not null,
  asked_on date not null,
  answered_by uuid,
  answered_on date,
  constraint help_requests_check CHECK (((answered_by IS NULL) = (answered_on IS NULL))),
  constraint help_requests_kind_check CHECK ((kind = ANY (ARRAY['information'::text, 'training'::text]))),
  constraint help_requests_organisation_id_answered_by_fkey FOREIGN KEY (organisation_id, answered_by) REFERENCES people(organisation_id, person_id),
  constraint help_requests_organisation_id_asked_by_fkey FOREIGN KEY (organisation_id, asked_by) REFERENCES people(organisation_id, person_id),
  constraint help_requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint help_requests_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint help_requests_pkey PRIMARY KEY (organisation_id, request_id)
);
CREATE UNIQUE INDEX help_requests_open ON public.help_requests USING btree (organisation_id, relation_id, asked_by, kind) WHERE (answered_by IS NULL);
alter table help_requests enable row level security;
create policy ask on help_requests as permissive for insert to wisselwerk_app with check (((asked_by = app_person()) AND (app_side(relation_id) IS NOT NULL) AND (answered_by IS NULL)));
create policy own_organisation on help_requests as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own_help on help_requests as permissive for select to wisselwerk_app using (((asked_by = app_person()) OR (answered_by = app_person()) OR (app_has_role('hr'::text) AND (NOT app_ever_sat(relation_id, app_person())))));
create policy take on help_requests as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (answered_by IS NULL) AND (NOT app_ever_sat(relation_id, app_person())))) with check ((answered_by = app_person()));
create policy withdraw on help_requests as permissive for delete to wisselwerk_app using (((asked_by = app_person()) AND (answered_by IS NULL)));
grant delete, insert, select on help_requests to wisselwerk_app;

create table house_rules (
  organisation_id uuid not null,
  rule_id uuid not null,
  number integer not null,
  title text not null,
  what text not null,
  why text not null,
  decides text not null,
  source text not null,
  valid_from date not null,
  ends_on date,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint house_rules_check CHECK ((ends_on >= valid_from)),
  constraint house_rules_decides_check CHECK (((length(decides) >= 1) AND (length(decides) <= 300))),
  constraint house_rules_number_check CHECK ((number > 0)),
  constraint house_rules_source_check CHECK (((length(source) >= 1) AND (length(source) <= 300))),
  constraint house_rules_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint house_rules_what_check CHECK (((length(what) >= 1) AND (length(what) <= 2000))),
  constraint house_rules_why_check CHECK (((length(why) >= 1) AND (length(why) <= 1000))),
  constraint house_rules_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint house_rules_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint house_rules_pkey PRIMARY KEY (organisation_id, rule_id, number),
  constraint house_rules_organisation_id_rule_id_valid_from_key UNIQUE (organisation_id, rule_id, valid_from)
);
alter table house_rules enable row level security;
create policy end_house_rule on house_rules as permissive for update to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy own_organisation on house_rules as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_house_rules on house_rules as permissive for select to wisselwerk_app using (true);
create policy write_house_rule on house_rules as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
grant insert, select on house_rules to wisselwerk_app;

create table import_choices (
  organisation_id uuid not null,
  choices jsonb not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  constraint import_choices_organisation_id_chosen_by_fkey FOREIGN KEY (organisation_id, chosen_by) REFERENCES people(organisation_id, person_id),
  constraint import_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint import_choices_pkey PRIMARY KEY (organisation_id)
);
alter table import_choices enable row level security;
create policy keep_choices on import_choices as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on import_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select, update on import_choices to wisselwerk_app;

create table interest_sheets (
  organisation_id uuid not null,
  topic_id uuid not null,
  round integer not null default 1,
  side text not null,
  author_id uuid not null,
  aims text not null default ''::text,
  reach text not null default ''::text,
  resistance text not null default ''::text,
  unacceptable text not null default ''::text,
  bridges text not null default ''::text,
  guess_aims text not null default ''::text,
  guess_reach text not null default ''::text,
  guess_resistance text not null default ''::text,
  guess_unacceptable text not null default ''::text,
  guess_bridges text not null default ''::text,
  version integer not null default 0,
  shared_at timestamp with time zone,
  shared_beside uuid[] not null default '{}'::uuid[],
  opened_at timestamp with time zone,
  constraint interest_sheets_aims_check CHECK ((length(aims) <= 2000)),
  constraint interest_sheets_bridges_check CHECK ((length(bridges) <= 2000)),
  constraint interest_sheets_guess_aims_check CHECK ((length(guess_aims) <= 2000)),
  constraint interest_sheets_guess_bridges_check CHECK ((length(guess_bridges) <= 2000)),
  constraint interest_sheets_guess_reach_check CHECK ((length(guess_reach) <= 2000)),
  constraint interest_sheets_guess_resistance_check CHECK ((length(guess_resistance) <= 2000)),
  constraint interest_sheets_guess_unacceptable_check CHECK ((length(guess_unacceptable) <= 2000)),
  constraint interest_sheets_reach_check CHECK ((length(reach) <= 2000)),
  constraint interest_sheets_resistance_check CHECK ((length(resistance) <= 2000)),
  constraint interest_sheets_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint interest_sheets_unacceptable_check CHECK ((length(unacceptable) <= 2000)),
  constraint interest_sheets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint interest_sheets_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint interest_sheets_pkey PRIMARY KEY (organisation_id, topic_id, round, side)
);
alter table interest_sheets enable row level security;
create policy own_organisation on interest_sheets as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_sheets on interest_sheets as permissive for all to wisselwerk_app using ((author_id = app_person())) with check (((author_id = app_person()) AND (side = app_topic_side(topic_id)) AND (round = app_topic_round(topic_id))));
grant delete, select on interest_sheets to wisselwerk_app;

create table invitations (
  organisation_id uuid not null,
  invitation_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  sent_to text,
  copied boolean not null default false,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint invitations_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint invitations_pkey PRIMARY KEY (organisation_id, invitation_id),
  constraint invitations_token_hash_key UNIQUE (token_hash)
);
alter table invitations enable row level security;
create policy invite on invitations as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on invitations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on invitations as permissive for select to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select, update on invitations to wisselwerk_app;

create table ledger_figures (
  organisation_id uuid not null,
  publication_id uuid not null,
  group_hash text not null,
  period text not null default ''::text,
  figures jsonb not null,
  constraint ledger_figures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES ledgers(organisation_id),
  constraint ledger_figures_organisation_id_group_hash_fkey FOREIGN KEY (organisation_id, group_hash) REFERENCES ledger_groups(organisation_id, group_hash),
  constraint ledger_figures_organisation_id_publication_id_fkey FOREIGN KEY (organisation_id, publication_id) REFERENCES ledger_publications(organisation_id, publication_id),
  constraint ledger_figures_pkey PRIMARY KEY (organisation_id, publication_id, group_hash, period)
);
alter table ledger_figures enable row level security;
create policy decide on ledger_figures as permissive for all to wisselwerk_ledger using ((organisation_id = app_organisation()));
create policy own_organisation on ledger_figures as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table ledger_groups (
  organisation_id uuid not null,
  group_hash text not null,
  numbers integer[] not null,
  constraint ledger_groups_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES ledgers(organisation_id),
  constraint ledger_groups_pkey PRIMARY KEY (organisation_id, group_hash)
);
alter table ledger_groups enable row level security;
create policy decide on ledger_groups as permissive for all to wisselwerk_ledger using ((organisation_id = app_organisation()));
create policy own_organisation on ledger_groups as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table ledger_people (
  organisation_id uuid not null,
  number integer not null,
  person_id uuid not null,
  constraint ledger_people_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES ledgers(organisation_id),
  constraint ledger_people_pkey PRIMARY KEY (organisation_id, number),
  constraint ledger_people_organisation_id_person_id_key UNIQUE (organisation_id, person_id)
);
alter table ledger_people enable row level security;
create policy decide on ledger_people as permissive for all to wisselwerk_ledger using ((organisation_id = app_organisation()));
create policy own_organisation on ledger_people as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table ledger_publications (
  organisation_id uuid not null,
  publication_id uuid not null,
  published_by text not null,
  published_on date not null,
  constraint ledger_publications_published_by_check CHECK (((length(published_by) >= 1) AND (length(published_by) <= 60))),
  constraint ledger_publications_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES ledgers(organisation_id),
  constraint ledger_publications_pkey PRIMARY KEY (organisation_id, publication_id)
);
alter table ledger_publications enable row level security;
create policy decide on ledger_publications as permissive for all to wisselwerk_ledger using ((organisation_id = app_organisation()));
create policy own_organisation on ledger_publications as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table ledgers (
  organisation_id uuid not null,
  last_number integer not null default 0,
  constraint ledgers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint ledgers_pkey PRIMARY KEY (organisation_id)
);
alter table ledgers enable row level security;
create policy decide on ledgers as permissive for all to wisselwerk_ledger using ((organisation_id = app_organisation()));
create policy own_organisation on ledgers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table level_notes (
  organisation_id uuid not null,
  note_id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  words text not null,
  level text,
  version integer not null default 1,
  written_at timestamp with time zone not null,
  shared_at timestamp with time zone,
  constraint level_notes_level_check CHECK ((level = ANY (ARRAY['content'::text, 'procedure'::text, 'interaction'::text, 'emotion'::text]))),
  constraint level_notes_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint level_notes_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint level_notes_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint level_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint level_notes_pkey PRIMARY KEY (organisation_id, note_id)
);
CREATE INDEX level_notes_talk ON public.level_notes USING btree (organisation_id, conversation_id);
alter table level_notes enable row level security;
create policy own_or_shared on level_notes as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((shared_at IS NOT NULL) AND (app_conversation_side(conversation_id) IS NOT NULL))));
create policy own_organisation on level_notes as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy remove_own on level_notes as permissive for delete to wisselwerk_app using (((author_id = app_person()) AND (shared_at IS NULL)));
create policy rewrite_own on level_notes as permissive for update to wisselwerk_app using (((author_id = app_person()) AND (shared_at IS NULL))) with check (((author_id = app_person()) AND (app_conversation_side(conversation_id) IS NOT NULL)));
create policy write_own on level_notes as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (app_conversation_side(conversation_id) IS NOT NULL)));
grant delete, select on level_notes to wisselwerk_app;

create table locations (
  organisation_id uuid not null,
  location_id uuid not null,
  name text not null,
  constraint locations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint locations_name_check1 CHECK (is_legible(name)),
  constraint locations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint locations_pkey PRIMARY KEY (organisation_id, location_id),
  constraint locations_organisation_id_name_key UNIQUE (organisation_id, name)
);
alter table locations enable row level security;
create policy keep_register on locations as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on locations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on locations as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on locations to wisselwerk_app;

create table mail_trials (
  organisation_id uuid not null,
  mail_id uuid not null,
  secret_hash bytea not null,
  sent_at timestamp with time zone not null,
  arrived_at timestamp with time zone,
  constraint mail_trials_check CHECK ((arrived_at >= sent_at)),
  constraint mail_trials_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint mail_trials_pkey PRIMARY KEY (organisation_id, mail_id)
);
alter table mail_trials enable row level security;
create policy hr_tries on mail_trials as permissive for all to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role)) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy own_organisation on mail_trials as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select, update on mail_trials to wisselwerk_app;

create table managements (
  organisation_id uuid not null,
  relation_id uuid not null,
  valid_from date not null,
  valid_until date,
  manager_id uuid not null,
  constraint managements_check CHECK ((valid_until > valid_from)),
  constraint managements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint managements_organisation_id_manager_id_fkey FOREIGN KEY (organisation_id, manager_id) REFERENCES people(organisation_id, person_id),
  constraint managements_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint managements_pkey PRIMARY KEY (organisation_id, relation_id, valid_from),
  constraint managements_fit TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX managements_manager ON public.managements USING btree (organisation_id, manager_id);
alter table managements enable row level security;
create policy keep_register on managements as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on managements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on managements as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on managements to wisselwerk_app;

create table marks (
  organisation_id uuid not null,
  mark_id bigint not null generated always as identity,
  agreement_id uuid not null,
  clause_id uuid not null,
  due_on date not null,
  round integer not null default 1,
  side text not null,
  author_id uuid not null,
  kept text not null,
  marked_at timestamp with time zone not null,
  constraint marks_kept_check CHECK ((kept = ANY (ARRAY['kept'::text, 'partly'::text, 'not-kept'::text]))),
  constraint marks_round_check CHECK ((round > 0)),
  constraint marks_side_check CHECK (is_seat(side)),
  constraint marks_organisation_id_agreement_id_fkey FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreements(organisation_id, agreement_id),
  constraint marks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint marks_pkey PRIMARY KEY (organisation_id, mark_id)
);
CREATE INDEX marks_agreement ON public.marks USING btree (organisation_id, agreement_id);
alter table marks enable row level security;
create policy own_organisation on marks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on marks as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy read_at_table on marks as permissive for select to wisselwerk_app using (((side = app_agreement_side(agreement_id)) OR ((app_agreement_side(agreement_id) IS NOT NULL) AND app_has_marked(agreement_id, clause_id, due_on, round))));
create policy write_own on marks as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agreement_side(agreement_id))));
grant insert, select on marks to wisselwerk_app;

create table measures (
  organisation_id uuid not null,
  measure_id uuid not null,
  title text not null,
  what text not null,
  why text not null,
  possibilities text,
  needs text,
  affinities text,
  wishes text,
  age text,
  roads text[] not null,
  prevents text[] not null,
  cures text[] not null,
  version integer not null,
  published_on date,
  ended_on date,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint measures_affinities_check CHECK (((affinities ~ '\S'::text) AND (length(affinities) <= 500))),
  constraint measures_age_check CHECK (((age ~ '\S'::text) AND (length(age) <= 500))),
  constraint measures_check CHECK ((ended_on >= published_on)),
  constraint measures_check1 CHECK (((ended_on IS NULL) OR (published_on IS NOT NULL))),
  constraint measures_cures_check CHECK ((cures <@ ARRAY['competent'::text, 'committed'::text, 'motivated'::text, 'well'::text])),
  constraint measures_go_by_people CHECK ((num_nonnulls(possibilities, needs, affinities, wishes) > 0)),
  constraint measures_have_a_road CHECK (((published_on IS NULL) OR (cardinality(roads) > 0))),
  constraint measures_needs_check CHECK (((needs ~ '\S'::text) AND (length(needs) <= 500))),
  constraint measures_possibilities_check CHECK (((possibilities ~ '\S'::text) AND (length(possibilities) <= 500))),
  constraint measures_prevents_check CHECK ((prevents <@ ARRAY['competent'::text, 'committed'::text, 'motivated'::text, 'well'::text])),
  constraint measures_roads_check CHECK (((roads <@ ARRAY['one'::text, 'two'::text]) AND (array_position(roads, NULL::text) IS NULL))),
  constraint measures_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint measures_version_check CHECK ((version > 0)),
  constraint measures_what_check CHECK (((length(what) >= 1) AND (length(what) <= 2000))),
  constraint measures_why_check CHECK (((length(why) >= 1) AND (length(why) <= 1000))),
  constraint measures_wishes_check CHECK (((wishes ~ '\S'::text) AND (length(wishes) <= 500))),
  constraint measures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint measures_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint measures_pkey PRIMARY KEY (organisation_id, measure_id)
);
alter table measures enable row level security;
create policy change_measure on measures as permissive for update to wisselwerk_app using (((ended_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role))) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy drop_draft on measures as permissive for delete to wisselwerk_app using (((published_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy own_organisation on measures as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_measures on measures as permissive for select to wisselwerk_app using (((published_on IS NOT NULL) OR ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy write_measure on measures as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND (published_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
grant delete, insert, select, update on measures to wisselwerk_app;

create table mediation_releases (
  organisation_id uuid not null,
  relation_id uuid not null,
  topic_id uuid not null,
  person_id uuid not null,
  released_at timestamp with time zone not null,
  constraint mediation_releases_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint mediation_releases_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint mediation_releases_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint mediation_releases_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint mediation_releases_pkey PRIMARY KEY (organisation_id, topic_id, person_id)
);
alter table mediation_releases enable row level security;
create policy own_organisation on mediation_releases as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_release on mediation_releases as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy release_topic on mediation_releases as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) IS NOT NULL) AND (EXISTS ( SELECT
   FROM topics t
  WHERE ((t.organisation_id = mediation_releases.organisation_id) AND (t.topic_id = mediation_releases.topic_id) AND (t.relation_id = mediation_releases.relation_id))))));
create policy take_back_release on mediation_releases as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on mediation_releases to wisselwerk_app;

create table mediation_requests (
  organisation_id uuid not null,
  request_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null,
  constraint mediation_requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint mediation_requests_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint mediation_requests_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint mediation_requests_pkey PRIMARY KEY (organisation_id, request_id),
  constraint mediation_requests_organisation_id_relation_id_person_id_key UNIQUE (organisation_id, relation_id, person_id)
);
alter table mediation_requests enable row level security;
create policy ask_mediation on mediation_requests as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) IS NOT NULL)));
create policy own_organisation on mediation_requests as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_request on mediation_requests as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy withdraw_mediation on mediation_requests as permissive for delete to wisselwerk_app using ((person_id = app_person()));
grant delete, insert, select on mediation_requests to wisselwerk_app;

create table mediations (
  organisation_id uuid not null,
  relation_id uuid not null,
  mediator_id uuid not null,
  taken_on date not null,
  constraint mediations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint mediations_organisation_id_mediator_id_fkey FOREIGN KEY (organisation_id, mediator_id) REFERENCES people(organisation_id, person_id),
  constraint mediations_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint mediations_pkey PRIMARY KEY (organisation_id, relation_id)
);
alter table mediations enable row level security;
create policy end_mediation on mediations as permissive for delete to wisselwerk_app using (((app_side(relation_id) IS NOT NULL) AND app_both_ask(relation_id)));
create policy own_organisation on mediations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_mediation on mediations as permissive for select to wisselwerk_app using (((mediator_id = app_person()) OR ((app_side(relation_id) IS NOT NULL) AND app_both_ask(relation_id))));
create policy take_mediation on mediations as permissive for insert to wisselwerk_app with check (((mediator_id = app_person()) AND app_has_role('hr'::text) AND (NOT app_ever_sat(relation_id, app_person())) AND app_both_ask(relation_id)));
grant delete, insert, select on mediations to wisselwerk_app;

create table need_cards (
  organisation_id uuid not null,
  card_id uuid not null,
  relation_id uuid not null,
  owner_id uuid not null,
  need text not null,
  wish text not null,
  from_date date not null,
  review_date date not null,
  version integer not null default 1,
  constraint need_cards_check CHECK ((review_date > from_date)),
  constraint need_cards_need_check CHECK ((need = ANY (ARRAY['private_life'::text, 'work'::text, 'development'::text, 'income'::text, 'job'::text, 'employment'::text, 'combination'::text]))),
  constraint need_cards_wish_check CHECK (((length(wish) >= 1) AND (length(wish) <= 500))),
  constraint need_cards_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint need_cards_organisation_id_owner_id_fkey FOREIGN KEY (organisation_id, owner_id) REFERENCES people(organisation_id, person_id),
  constraint need_cards_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint need_cards_pkey PRIMARY KEY (organisation_id, card_id)
);
alter table need_cards enable row level security;
create policy own_cards on need_cards as permissive for all to wisselwerk_app using ((owner_id = app_person())) with check (((owner_id = app_person()) AND (app_side(relation_id) = 'employee'::text)));
create policy own_organisation on need_cards as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant delete, insert, select, update on need_cards to wisselwerk_app;

create table open_offer_counts (
  organisation_id uuid not null,
  offer_id uuid not null,
  half text not null,
  from_count integer not null,
  to_count integer,
  constraint open_offer_counts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint open_offer_counts_organisation_id_offer_id_fkey FOREIGN KEY (organisation_id, offer_id) REFERENCES open_offers(organisation_id, offer_id),
  constraint open_offer_counts_pkey PRIMARY KEY (organisation_id, offer_id, half)
);
alter table open_offer_counts enable row level security;
create policy own_organisation on open_offer_counts as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_offer_counts on open_offer_counts as permissive for select to wisselwerk_app using ((( SELECT app_has_role('hr'::text) AS app_has_role) OR ( SELECT app_has_role('council'::text) AS app_has_role)));
grant select on open_offer_counts to wisselwerk_app;

create table open_offer_ticks (
  organisation_id uuid not null,
  offer_id uuid not null,
  half text not null,
  ticks integer not null,
  constraint open_offer_ticks_ticks_check CHECK ((ticks > 0)),
  constraint open_offer_ticks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint open_offer_ticks_organisation_id_offer_id_fkey FOREIGN KEY (organisation_id, offer_id) REFERENCES open_offers(organisation_id, offer_id),
  constraint open_offer_ticks_pkey PRIMARY KEY (organisation_id, offer_id, half)
);
alter table open_offer_ticks enable row level security;
create policy own_organisation on open_offer_ticks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table open_offers (
  organisation_id uuid not null,
  offer_id uuid not null,
  kind text not null,
  title text not null,
  what text not null,
  possibilities text,
  needs text,
  provider text not null,
  address text not null,
  offered_on date not null,
  taken_off_on date,
  offered_by uuid not null,
  constraint open_offers_address_check CHECK (((length(address) <= 300) AND ((address ~ '^https://[^\s/]+\.\S+$'::text) OR (address ~ '^[^\s@/]+@[^\s@/]+\.[^\s@/]+$'::text)))),
  constraint open_offers_check CHECK ((taken_off_on >= offered_on)),
  constraint open_offers_go_by_people CHECK (((kind = 'learning'::text) = (num_nonnulls(possibilities, needs) > 0))),
  constraint open_offers_kind_check CHECK ((kind = ANY (ARRAY['vitality'::text, 'learning'::text]))),
  constraint open_offers_needs_check CHECK (((needs ~ '\S'::text) AND (length(needs) <= 500))),
  constraint open_offers_possibilities_check CHECK (((possibilities ~ '\S'::text) AND (length(possibilities) <= 500))),
  constraint open_offers_provider_check CHECK (((length(provider) >= 1) AND (length(provider) <= 120))),
  constraint open_offers_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint open_offers_what_check CHECK (((length(what) >= 1) AND (length(what) <= 1000))),
  constraint open_offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint open_offers_organisation_id_offered_by_fkey FOREIGN KEY (organisation_id, offered_by) REFERENCES people(organisation_id, person_id),
  constraint open_offers_pkey PRIMARY KEY (organisation_id, offer_id)
);
alter table open_offers enable row level security;
create policy make_open_offer on open_offers as permissive for insert to wisselwerk_app with check (((offered_by = app_person()) AND (taken_off_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy own_organisation on open_offers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_open_offers on open_offers as permissive for select to wisselwerk_app using (true);
create policy take_off_open_offer on open_offers as permissive for update to wisselwerk_app using (((taken_off_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role))) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
grant insert, select on open_offers to wisselwerk_app;

create table opening_days (
  organisation_id uuid not null,
  days integer not null,
  constraint opening_days_days_check CHECK (((days >= 0) AND (days <= 90))),
  constraint opening_days_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_days_pkey PRIMARY KEY (organisation_id)
);
alter table opening_days enable row level security;
create policy change_days on opening_days as permissive for update to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on opening_days as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_days on opening_days as permissive for select to wisselwerk_app using (true);
create policy set_days on opening_days as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
grant insert, select, update on opening_days to wisselwerk_app;

create table opening_looks (
  organisation_id uuid not null,
  look_id uuid not null,
  opening_id uuid not null,
  looked_by uuid not null,
  looked_at timestamp with time zone not null,
  looked_on date not null,
  constraint opening_looks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_looks_organisation_id_looked_by_fkey FOREIGN KEY (organisation_id, looked_by) REFERENCES people(organisation_id, person_id),
  constraint opening_looks_organisation_id_opening_id_fkey FOREIGN KEY (organisation_id, opening_id) REFERENCES openings(organisation_id, opening_id),
  constraint opening_looks_pkey PRIMARY KEY (organisation_id, look_id)
);
CREATE INDEX opening_looks_by ON public.opening_looks USING btree (organisation_id, looked_by);
CREATE INDEX opening_looks_of ON public.opening_looks USING btree (organisation_id, opening_id);
alter table opening_looks enable row level security;
create policy look on opening_looks as permissive for insert to wisselwerk_app with check (((looked_by = app_person()) AND app_fills_opening(opening_id)));
create policy own on opening_looks as permissive for select to wisselwerk_app using ((looked_by = app_person()));
create policy own_organisation on opening_looks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on opening_looks to wisselwerk_app;

create table opening_needs (
  organisation_id uuid not null,
  opening_id uuid not null,
  competence_key text not null,
  code text,
  words text,
  weight text not null,
  sequence integer not null,
  constraint opening_needs_check CHECK (((code IS NULL) <> (words IS NULL))),
  constraint opening_needs_code_check CHECK ((code ~ '^\S{1,200}$'::text)),
  constraint opening_needs_competence_key_check CHECK (((length(competence_key) >= 1) AND (length(competence_key) <= 400))),
  constraint opening_needs_sequence_check CHECK (((sequence >= 1) AND (sequence <= 12))),
  constraint opening_needs_weight_check CHECK ((weight = ANY (ARRAY['essential'::text, 'important'::text, 'somewhat'::text]))),
  constraint opening_needs_words_check CHECK (((length(words) >= 2) AND (length(words) <= 80))),
  constraint opening_needs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_needs_organisation_id_opening_id_fkey FOREIGN KEY (organisation_id, opening_id) REFERENCES openings(organisation_id, opening_id),
  constraint opening_needs_pkey PRIMARY KEY (organisation_id, opening_id, competence_key)
);
alter table opening_needs enable row level security;
create policy ask_for on opening_needs as permissive for insert to wisselwerk_app with check ((EXISTS ( SELECT
   FROM openings o
  WHERE ((o.organisation_id = opening_needs.organisation_id) AND (o.opening_id = opening_needs.opening_id) AND (o.opened_by = app_person()) AND (o.closed_at IS NULL) AND app_fills_unit(o.unit_id)))));
create policy own_organisation on opening_needs as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_needs on opening_needs as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM openings o
  WHERE ((o.organisation_id = opening_needs.organisation_id) AND (o.opening_id = opening_needs.opening_id)))));
grant insert, select on opening_needs to wisselwerk_app;

create table opening_notices (
  organisation_id uuid not null,
  notice_id uuid not null,
  opening_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  manager_id uuid not null,
  told_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint opening_notices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_notices_organisation_id_manager_id_fkey FOREIGN KEY (organisation_id, manager_id) REFERENCES people(organisation_id, person_id),
  constraint opening_notices_organisation_id_opening_id_fkey FOREIGN KEY (organisation_id, opening_id) REFERENCES openings(organisation_id, opening_id),
  constraint opening_notices_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint opening_notices_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint opening_notices_pkey PRIMARY KEY (organisation_id, notice_id),
  constraint opening_notices_organisation_id_opening_id_relation_id_mana_key UNIQUE (organisation_id, opening_id, relation_id, manager_id)
);
CREATE INDEX opening_notices_at ON public.opening_notices USING btree (organisation_id, relation_id);
alter table opening_notices enable row level security;
create policy mark_read on opening_notices as permissive for update to wisselwerk_app using (((manager_id = app_person()) AND (app_side(relation_id) = 'organisation'::text))) with check ((manager_id = app_person()));
create policy own_organisation on opening_notices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_both on opening_notices as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ((manager_id = app_person()) AND (app_side(relation_id) = 'organisation'::text))));
create policy tell_manager on opening_notices as permissive for insert to wisselwerk_app with check (((read_at IS NULL) AND ((person_id = app_person()) OR app_fills_opening(opening_id))));
create policy withdraw_or_again on opening_notices as permissive for update to wisselwerk_app using ((person_id = app_person())) with check (((person_id = app_person()) AND (read_at IS NULL)));
grant insert, select on opening_notices to wisselwerk_app;

create table opening_shown (
  organisation_id uuid not null,
  look_id uuid not null,
  person_id uuid not null,
  opening_id uuid not null,
  looked_by uuid not null,
  looked_at timestamp with time zone not null,
  constraint opening_shown_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_shown_organisation_id_look_id_fkey FOREIGN KEY (organisation_id, look_id) REFERENCES opening_looks(organisation_id, look_id) ON DELETE CASCADE,
  constraint opening_shown_organisation_id_opening_id_fkey FOREIGN KEY (organisation_id, opening_id) REFERENCES openings(organisation_id, opening_id),
  constraint opening_shown_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint opening_shown_pkey PRIMARY KEY (organisation_id, look_id, person_id)
);
CREATE INDEX opening_shown_to ON public.opening_shown USING btree (organisation_id, person_id);
alter table opening_shown enable row level security;
create policy note_shown on opening_shown as permissive for insert to wisselwerk_app with check (((looked_by = app_person()) AND app_fills_opening(opening_id)));
create policy own_lines on opening_shown as permissive for select to wisselwerk_app using (((person_id = app_person()) OR (looked_by = app_person())));
create policy own_organisation on opening_shown as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on opening_shown to wisselwerk_app;

create table opening_sign_ups (
  organisation_id uuid not null,
  opening_id uuid not null,
  person_id uuid not null,
  signed_at timestamp with time zone not null,
  outcome text,
  words text,
  constraint opening_sign_ups_check CHECK (((outcome IS NULL) = (words IS NULL))),
  constraint opening_sign_ups_outcome_check CHECK ((outcome = ANY (ARRAY['comes'::text, 'not-now'::text]))),
  constraint opening_sign_ups_words_check CHECK (((words ~ '\S'::text) AND (length(words) <= 1000))),
  constraint opening_sign_ups_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint opening_sign_ups_organisation_id_opening_id_fkey FOREIGN KEY (organisation_id, opening_id) REFERENCES openings(organisation_id, opening_id),
  constraint opening_sign_ups_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint opening_sign_ups_pkey PRIMARY KEY (organisation_id, opening_id, person_id)
);
CREATE INDEX opening_sign_ups_of ON public.opening_sign_ups USING btree (organisation_id, person_id);
alter table opening_sign_ups enable row level security;
create policy answer on opening_sign_ups as permissive for update to wisselwerk_app using (((outcome IS NULL) AND (person_id <> app_person()) AND app_fills_opening(opening_id))) with check ((outcome IS NOT NULL));
create policy own_and_filling on opening_sign_ups as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_fills_opening(opening_id)));
create policy own_organisation on opening_sign_ups as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy sign_up on opening_sign_ups as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (outcome IS NULL) AND (EXISTS ( SELECT
   FROM openings o
  WHERE ((o.opening_id = opening_sign_ups.opening_id) AND (o.closed_at IS NULL) AND (o.sign_up_until >= app_today()))))));
create policy withdraw on opening_sign_ups as permissive for delete to wisselwerk_app using (((person_id = app_person()) AND (outcome IS NULL)));
grant delete, insert, select on opening_sign_ups to wisselwerk_app;

create table openings (
  organisation_id uuid not null,
  opening_id uuid not null,
  kind text not null,
  title text not null,
  tasks text not null,
  unit_id uuid not null,
  location_id uuid,
  hours_least numeric(4,2) not null,
  hours_most numeric(4,2) not null,
  starts_on date not null,
  ends_on date,
  pay_least integer not null,
  pay_most integer not null,
  pay_per text not null,
  leads boolean not null,
  no_coaching text,
  places integer not null,
  sign_up_until date not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  opened_on date not null,
  inside_days integer not null,
  outside_at timestamp with time zone,
  outside_on date,
  town text,
  apply_at text,
  closed_at timestamp with time zone,
  constraint openings_apply_at_check CHECK (((length(apply_at) >= 3) AND (length(apply_at) <= 200))),
  constraint openings_check CHECK (((hours_most >= hours_least) AND (hours_most <= (60)::numeric))),
  constraint openings_check1 CHECK ((ends_on >= starts_on)),
  constraint openings_check2 CHECK (((pay_most >= pay_least) AND (pay_most <= 10000000))),
  constraint openings_check3 CHECK (((kind = 'post'::text) OR (ends_on IS NOT NULL))),
  constraint openings_check4 CHECK ((leads OR (no_coaching IS NULL))),
  constraint openings_check5 CHECK (((outside_at IS NULL) OR ((outside_on IS NOT NULL) AND (town IS NOT NULL) AND (apply_at IS NOT NULL)))),
  constraint openings_hours_least_check CHECK (((hours_least >= (1)::numeric) AND (hours_least <= (60)::numeric))),
  constraint openings_inside_days_check CHECK (((inside_days >= 0) AND (inside_days <= 90))),
  constraint openings_kind_check CHECK ((kind = ANY (ARRAY['post'::text, 'project'::text]))),
  constraint openings_no_coaching_check CHECK (((no_coaching ~ '\S'::text) AND (length(no_coaching) <= 300))),
  constraint openings_pay_least_check CHECK ((pay_least > 0)),
  constraint openings_pay_per_check CHECK ((pay_per = ANY (ARRAY['hour'::text, 'month'::text]))),
  constraint openings_places_check CHECK (((places >= 1) AND (places <= 50))),
  constraint openings_tasks_check CHECK (((tasks ~ '\S'::text) AND (length(tasks) <= 1500))),
  constraint openings_title_check CHECK (((title ~ '\S'::text) AND (length(title) <= 120))),
  constraint openings_town_check CHECK (((town ~ '\S'::text) AND (length(town) <= 80))),
  constraint openings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint openings_organisation_id_location_id_fkey FOREIGN KEY (organisation_id, location_id) REFERENCES locations(organisation_id, location_id),
  constraint openings_organisation_id_opened_by_fkey FOREIGN KEY (organisation_id, opened_by) REFERENCES people(organisation_id, person_id),
  constraint openings_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint openings_pkey PRIMARY KEY (organisation_id, opening_id)
);
CREATE INDEX openings_unit ON public.openings USING btree (organisation_id, unit_id);
alter table openings enable row level security;
create policy fill_one on openings as permissive for update to wisselwerk_app using (((closed_at IS NULL) AND app_fills_opening(opening_id))) with check (((outside_at IS NULL) OR ((outside_on >= (opened_on + inside_days)) AND (app_opening_looked(opening_id) IS NOT NULL))));
create policy open_one on openings as permissive for insert to wisselwerk_app with check (((opened_by = app_person()) AND (outside_at IS NULL) AND (closed_at IS NULL) AND app_fills_unit(unit_id)));
create policy own_organisation on openings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_openings on openings as permissive for select to wisselwerk_app using (((app_person() IS NOT NULL) OR ((outside_at IS NOT NULL) AND (closed_at IS NULL) AND (sign_up_until >= app_today()))));
grant insert, select on openings to wisselwerk_app;

create table organisation_needs (
  organisation_id uuid not null,
  card_id uuid not null,
  unit_id uuid not null,
  need text not null,
  what text not null,
  needed_when text not null,
  how_long text not null,
  version integer not null default 1,
  constraint organisation_needs_how_long_check CHECK (((length(how_long) >= 1) AND (length(how_long) <= 200))),
  constraint organisation_needs_need_check CHECK ((need = ANY (ARRAY['flexibility'::text, 'stability'::text]))),
  constraint organisation_needs_needed_when_check CHECK (((length(needed_when) >= 1) AND (length(needed_when) <= 200))),
  constraint organisation_needs_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500))),
  constraint organisation_needs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint organisation_needs_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint organisation_needs_pkey PRIMARY KEY (organisation_id, card_id)
);
CREATE INDEX organisation_needs_by_unit ON public.organisation_needs USING btree (organisation_id, unit_id);
alter table organisation_needs enable row level security;
create policy own_organisation on organisation_needs as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_needs on organisation_needs as permissive for select to wisselwerk_app using ((app_reads_packages() OR app_works_in(unit_id)));
create policy write_needs on organisation_needs as permissive for all to wisselwerk_app using ((app_has_role('hr'::text) OR app_manages_in(unit_id))) with check ((app_has_role('hr'::text) OR app_manages_in(unit_id)));
grant delete, insert, select on organisation_needs to wisselwerk_app;

create table organisations (
  organisation_id uuid not null,
  name text not null,
  language text not null default 'nl'::text,
  demo boolean not null default false,
  created_at timestamp with time zone not null,
  constraint organisations_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint organisations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisations_pkey PRIMARY KEY (organisation_id)
);
alter table organisations enable row level security;
create policy change_own on organisations as permissive for update to wisselwerk_app using (true);
create policy own_organisation on organisations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on organisations as permissive for select to wisselwerk_app using (true);
grant select on organisations to wisselwerk_app;

create table outbox (
  organisation_id uuid not null,
  mail_id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  appointment jsonb,
  created_at timestamp with time zone not null,
  constraint outbox_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint outbox_pkey PRIMARY KEY (organisation_id, mail_id)
);
alter table outbox enable row level security;
create policy own_organisation on outbox as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy post on outbox as permissive for insert to wisselwerk_app with check (true);
grant insert on outbox to wisselwerk_app;

create table overview_agreements (
  organisation_id uuid not null,
  agreement_id uuid not null,
  year integer not null,
  what text not null,
  who uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_on date not null,
  done text,
  closed_by uuid,
  closed_on date,
  constraint overview_agreements_check CHECK ((((done IS NULL) = (closed_by IS NULL)) AND ((done IS NULL) = (closed_on IS NULL)))),
  constraint overview_agreements_done_check CHECK (((length(done) >= 1) AND (length(done) <= 1000))),
  constraint overview_agreements_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500))),
  constraint overview_agreements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overview_agreements_organisation_id_year_fkey FOREIGN KEY (organisation_id, year) REFERENCES overviews(organisation_id, year),
  constraint overview_agreements_pkey PRIMARY KEY (organisation_id, agreement_id)
);
CREATE INDEX overview_agreements_open ON public.overview_agreements USING btree (organisation_id, year) WHERE (done IS NULL);
alter table overview_agreements enable row level security;
create policy agree on overview_agreements as permissive for insert to wisselwerk_app with check (((made_by = app_person()) AND (done IS NULL) AND ( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND app_meeting_open(year)));
create policy close_agreement on overview_agreements as permissive for update to wisselwerk_app using (((done IS NULL) AND ( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))))) with check ((closed_by = app_person()));
create policy drop_agreement on overview_agreements as permissive for delete to wisselwerk_app using (((done IS NULL) AND ( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND app_meeting_open(year)));
create policy own_organisation on overview_agreements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_agreements on overview_agreements as permissive for select to wisselwerk_app using (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))));
grant delete, insert, select on overview_agreements to wisselwerk_app;

create table overview_meeting_additions (
  organisation_id uuid not null,
  addition_id uuid not null,
  year integer not null,
  words text not null,
  side text not null,
  added_by uuid not null,
  added_on date not null,
  constraint overview_meeting_additions_side_check CHECK ((side = ANY (ARRAY['hr'::text, 'council'::text]))),
  constraint overview_meeting_additions_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint overview_meeting_additions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overview_meeting_additions_organisation_id_year_fkey FOREIGN KEY (organisation_id, year) REFERENCES overviews(organisation_id, year),
  constraint overview_meeting_additions_pkey PRIMARY KEY (organisation_id, addition_id)
);
alter table overview_meeting_additions enable row level security;
create policy add_words on overview_meeting_additions as permissive for insert to wisselwerk_app with check (((added_by = app_person()) AND app_has_role(side) AND (EXISTS ( SELECT
   FROM overview_meetings m
  WHERE ((m.organisation_id = overview_meeting_additions.organisation_id) AND (m.year = overview_meeting_additions.year) AND (m.hr_by IS NOT NULL) AND (m.council_by IS NOT NULL))))));
create policy own_organisation on overview_meeting_additions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_additions on overview_meeting_additions as permissive for select to wisselwerk_app using (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))));
grant insert, select on overview_meeting_additions to wisselwerk_app;

create table overview_meeting_people (
  organisation_id uuid not null,
  year integer not null,
  person_id uuid not null,
  side text not null,
  asked_on date not null,
  constraint overview_meeting_people_side_check CHECK ((side = ANY (ARRAY['hr'::text, 'council'::text]))),
  constraint overview_meeting_people_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overview_meeting_people_organisation_id_year_fkey FOREIGN KEY (organisation_id, year) REFERENCES overviews(organisation_id, year),
  constraint overview_meeting_people_pkey PRIMARY KEY (organisation_id, year, person_id)
);
alter table overview_meeting_people enable row level security;
create policy ask_people on overview_meeting_people as permissive for insert to wisselwerk_app with check ((( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND app_meeting_open(year)));
create policy drop_people on overview_meeting_people as permissive for delete to wisselwerk_app using ((( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND app_meeting_open(year)));
create policy own_organisation on overview_meeting_people as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_people on overview_meeting_people as permissive for select to wisselwerk_app using (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))));
grant delete, insert, select on overview_meeting_people to wisselwerk_app;

create table overview_meetings (
  organisation_id uuid not null,
  year integer not null,
  version integer not null default 1,
  held_on date not null,
  place text not null,
  others text not null,
  minutes text not null default ''::text,
  hr_by uuid,
  hr_on date,
  council_by uuid,
  council_on date,
  constraint overview_meetings_check CHECK (((hr_by IS NULL) = (hr_on IS NULL))),
  constraint overview_meetings_check1 CHECK (((council_by IS NULL) = (council_on IS NULL))),
  constraint overview_meetings_check2 CHECK ((hr_by <> council_by)),
  constraint overview_meetings_check3 CHECK (((minutes <> ''::text) OR (num_nonnulls(hr_by, council_by) = 0))),
  constraint overview_meetings_minutes_check CHECK ((length(minutes) <= 12000)),
  constraint overview_meetings_others_check CHECK ((length(others) <= 300)),
  constraint overview_meetings_place_check CHECK ((length(place) <= 120)),
  constraint overview_meetings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overview_meetings_organisation_id_year_fkey FOREIGN KEY (organisation_id, year) REFERENCES overviews(organisation_id, year),
  constraint overview_meetings_pkey PRIMARY KEY (organisation_id, year)
);
alter table overview_meetings enable row level security;
create policy change_meeting on overview_meetings as permissive for update to wisselwerk_app using ((( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND ((hr_by IS NULL) OR (council_by IS NULL)))) with check ((((hr_by IS DISTINCT FROM app_person()) OR ( SELECT app_has_role('hr'::text) AS app_has_role)) AND ((council_by IS DISTINCT FROM app_person()) OR ( SELECT app_has_role('council'::text) AS app_has_role))));
create policy own_organisation on overview_meetings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy plan_meeting on overview_meetings as permissive for insert to wisselwerk_app with check ((( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))) AND (num_nonnulls(hr_by, council_by) = 0)));
create policy read_meeting on overview_meetings as permissive for select to wisselwerk_app using (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))));
grant insert, select on overview_meetings to wisselwerk_app;

create table overview_questions (
  organisation_id uuid not null,
  question_id uuid not null,
  year integer not null,
  figure text not null,
  question text not null,
  asked_by uuid not null,
  asked_on date not null,
  answer text,
  answered_by uuid,
  answered_on date,
  constraint overview_questions_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 2000))),
  constraint overview_questions_check CHECK ((((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_on IS NULL)))),
  constraint overview_questions_figure_check CHECK (((length(figure) >= 1) AND (length(figure) <= 60))),
  constraint overview_questions_question_check CHECK (((length(question) >= 1) AND (length(question) <= 1000))),
  constraint overview_questions_organisation_id_asked_by_fkey FOREIGN KEY (organisation_id, asked_by) REFERENCES people(organisation_id, person_id),
  constraint overview_questions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overview_questions_organisation_id_year_fkey FOREIGN KEY (organisation_id, year) REFERENCES overviews(organisation_id, year),
  constraint overview_questions_pkey PRIMARY KEY (organisation_id, question_id)
);
alter table overview_questions enable row level security;
create policy answer on overview_questions as permissive for update to wisselwerk_app using (((answer IS NULL) AND app_has_role('hr'::text))) with check ((answered_by = app_person()));
create policy ask on overview_questions as permissive for insert to wisselwerk_app with check (((asked_by = app_person()) AND (answer IS NULL) AND app_has_role('council'::text)));
create policy own_organisation on overview_questions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on overview_questions as permissive for select to wisselwerk_app using (((asked_by = app_person()) OR (answered_by = app_person())));
create policy read_questions on overview_questions as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text)));
grant insert, select on overview_questions to wisselwerk_app;

create table overviews (
  organisation_id uuid not null,
  year integer not null,
  figures jsonb,
  wanted_by uuid not null,
  wanted_at timestamp with time zone not null,
  made_at timestamp with time zone,
  failed boolean not null default false,
  constraint overviews_check CHECK (((figures IS NULL) = (made_at IS NULL))),
  constraint overviews_year_check CHECK (((year >= 2000) AND (year <= 2199))),
  constraint overviews_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint overviews_organisation_id_wanted_by_fkey FOREIGN KEY (organisation_id, wanted_by) REFERENCES people(organisation_id, person_id),
  constraint overviews_pkey PRIMARY KEY (organisation_id, year)
);
alter table overviews enable row level security;
create policy own_organisation on overviews as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_overview on overviews as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text)));
create policy want on overviews as permissive for insert to wisselwerk_app with check (((wanted_by = app_person()) AND (figures IS NULL) AND (app_has_role('hr'::text) OR app_has_role('council'::text))));
create policy want_again on overviews as permissive for update to wisselwerk_app using ((failed AND (app_has_role('hr'::text) OR app_has_role('council'::text)))) with check ((figures IS NULL));
grant insert, select on overviews to wisselwerk_app;

create table own_items (
  organisation_id uuid not null,
  item_id text not null,
  side text not null,
  domain text not null,
  label_nl text not null,
  label_en text not null,
  statement_nl text not null,
  statement_en text not null,
  added_on date not null,
  retired_on date,
  constraint own_items_item_id_check CHECK ((item_id ~ '^own\.[a-z0-9-]{1,50}$'::text)),
  constraint own_items_label_en_check CHECK (((length(label_en) >= 1) AND (length(label_en) <= 80))),
  constraint own_items_label_nl_check CHECK (((length(label_nl) >= 1) AND (length(label_nl) <= 80))),
  constraint own_items_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint own_items_statement_en_check CHECK (((length(statement_en) >= 1) AND (length(statement_en) <= 240))),
  constraint own_items_statement_nl_check CHECK (((length(statement_nl) >= 1) AND (length(statement_nl) <= 240))),
  constraint own_items_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint own_items_pkey PRIMARY KEY (organisation_id, item_id)
);
alter table own_items enable row level security;
create policy add_items on own_items as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
create policy own_organisation on own_items as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_items on own_items as permissive for select to wisselwerk_app using (true);
create policy retire_items on own_items as permissive for update to wisselwerk_app using (app_has_role('hr'::text));
grant insert, select on own_items to wisselwerk_app;

create table packages (
  organisation_id uuid not null,
  number integer not null,
  content jsonb not null,
  published_by uuid not null,
  published_on date not null,
  published_at timestamp with time zone not null,
  constraint packages_number_check CHECK ((number > 0)),
  constraint packages_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint packages_organisation_id_published_by_fkey FOREIGN KEY (organisation_id, published_by) REFERENCES people(organisation_id, person_id),
  constraint packages_pkey PRIMARY KEY (organisation_id, number)
);
alter table packages enable row level security;
create policy own_organisation on packages as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy publish on packages as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (published_by = app_person())));
create policy read_packages on packages as permissive for select to wisselwerk_app using (app_reads_packages());
grant insert, select on packages to wisselwerk_app;

create table partnerships (
  organisation_id uuid not null,
  partnership_id uuid not null,
  school text not null,
  places integer not null,
  certainty text not null,
  inflow integer not null,
  quality text not null,
  begun_on date not null,
  ended_on date,
  written_by uuid not null,
  constraint partnerships_certainty_check CHECK (((certainty ~ '\S'::text) AND (length(certainty) <= 500))),
  constraint partnerships_check CHECK ((ended_on >= begun_on)),
  constraint partnerships_inflow_check CHECK (((inflow >= 1) AND (inflow <= 1000))),
  constraint partnerships_places_check CHECK (((places >= 1) AND (places <= 1000))),
  constraint partnerships_quality_check CHECK (((quality ~ '\S'::text) AND (length(quality) <= 500))),
  constraint partnerships_school_check CHECK (((length(school) >= 1) AND (length(school) <= 120))),
  constraint partnerships_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint partnerships_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint partnerships_pkey PRIMARY KEY (organisation_id, partnership_id)
);
alter table partnerships enable row level security;
create policy end_partnership on partnerships as permissive for update to wisselwerk_app using (((ended_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role))) with check (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy make_partnership on partnerships as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND (ended_on IS NULL) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy own_organisation on partnerships as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_partnerships on partnerships as permissive for select to wisselwerk_app using (true);
grant insert, select on partnerships to wisselwerk_app;

create table people (
  organisation_id uuid not null,
  person_id uuid not null,
  number text not null,
  given_name text not null,
  family_name text not null,
  name_prefix text,
  sort_name text default ((ltrim(substr(family_name, (length(COALESCE(name_prefix, small_words(family_name))) + 1))) || ', '::text) || given_name),
  email text,
  birth_date date,
  access_closed_at timestamp with time zone,
  erased_on date,
  constraint people_check CHECK (starts_with(family_name, name_prefix)),
  constraint people_check1 CHECK ((is_legible(number) AND is_legible(given_name) AND is_legible(family_name))),
  constraint people_email_check CHECK (((length(email) >= 3) AND (length(email) <= 200))),
  constraint people_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 80))),
  constraint people_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 80))),
  constraint people_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40))),
  constraint people_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint people_pkey PRIMARY KEY (organisation_id, person_id),
  constraint people_organisation_id_number_key UNIQUE (organisation_id, number)
);
CREATE UNIQUE INDEX people_email ON public.people USING btree (organisation_id, lower(email)) WHERE (email IS NOT NULL);
alter table people enable row level security;
create policy keep_register on people as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on people as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy provision_known on people as permissive for update to wisselwerk_app using (((app_provisioning() IS NOT NULL) AND (erased_on IS NULL))) with check ((app_provisioning() IS NOT NULL));
create policy provision_new on people as permissive for insert to wisselwerk_app with check ((app_provisioning() IS NOT NULL));
create policy read_register on people as permissive for select to wisselwerk_app using (true);
grant delete, insert, update on people to wisselwerk_app;

create table placements (
  organisation_id uuid not null,
  relation_id uuid not null,
  valid_from date not null,
  valid_until date,
  unit_id uuid not null,
  location_id uuid,
  job_title text not null,
  hours_per_week numeric(4,2) not null,
  constraint placements_check CHECK ((valid_until > valid_from)),
  constraint placements_hours_per_week_check CHECK (((hours_per_week >= (0)::numeric) AND (hours_per_week <= (60)::numeric))),
  constraint placements_job_title_check CHECK (((length(job_title) >= 1) AND (length(job_title) <= 120))),
  constraint placements_job_title_check1 CHECK (is_legible(job_title)),
  constraint placements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint placements_organisation_id_location_id_fkey FOREIGN KEY (organisation_id, location_id) REFERENCES locations(organisation_id, location_id),
  constraint placements_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint placements_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint placements_pkey PRIMARY KEY (organisation_id, relation_id, valid_from),
  constraint placements_fit TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX placements_unit ON public.placements USING btree (organisation_id, unit_id);
alter table placements enable row level security;
create policy keep_register on placements as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on placements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on placements as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on placements to wisselwerk_app;

create table plain_choices (
  organisation_id uuid not null,
  person_id uuid not null,
  plain boolean not null,
  constraint plain_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint plain_choices_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint plain_choices_pkey PRIMARY KEY (organisation_id, person_id)
);
alter table plain_choices enable row level security;
create policy own on plain_choices as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on plain_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on plain_choices to wisselwerk_app;

create table plan_b_offers (
  organisation_id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  flag_id uuid not null,
  relation_id uuid not null,
  offered_on date not null,
  answer text,
  planned_on date,
  constraint plan_b_offers_answer_check CHECK ((answer = ANY (ARRAY['not-now'::text, 'talk'::text]))),
  constraint plan_b_offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint plan_b_offers_organisation_id_flag_id_fkey FOREIGN KEY (organisation_id, flag_id) REFERENCES heavy_functions(organisation_id, flag_id),
  constraint plan_b_offers_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint plan_b_offers_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint plan_b_offers_pkey PRIMARY KEY (organisation_id, offer_id),
  constraint plan_b_offers_organisation_id_person_id_flag_id_key UNIQUE (organisation_id, person_id, flag_id)
);
CREATE INDEX plan_b_offers_relation ON public.plan_b_offers USING btree (organisation_id, relation_id);
alter table plan_b_offers enable row level security;
create policy answer_own on plan_b_offers as permissive for update to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own on plan_b_offers as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on plan_b_offers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant select on plan_b_offers to wisselwerk_app;

create table provisioned_people (
  organisation_id uuid not null,
  person_id uuid not null,
  user_name text not null,
  external_id text,
  email_kind text,
  kept_since timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint provisioned_people_email_kind_check CHECK (((length(email_kind) >= 1) AND (length(email_kind) <= 40))),
  constraint provisioned_people_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 200))),
  constraint provisioned_people_user_name_check CHECK (((length(user_name) >= 1) AND (length(user_name) <= 200))),
  constraint provisioned_people_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint provisioned_people_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint provisioned_people_pkey PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX provisioned_people_external_id ON public.provisioned_people USING btree (organisation_id, external_id);
CREATE UNIQUE INDEX provisioned_people_user_name ON public.provisioned_people USING btree (organisation_id, lower(user_name));
alter table provisioned_people enable row level security;
create policy own_organisation on provisioned_people as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy provision on provisioned_people as permissive for all to wisselwerk_app using ((app_provisioning() IS NOT NULL)) with check ((app_provisioning() IS NOT NULL));
create policy read_own on provisioned_people as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_has_role('hr'::text) OR (app_provisioning() IS NOT NULL)));
grant delete, insert, select, update on provisioned_people to wisselwerk_app;

create table provisioning_keys (
  organisation_id uuid not null,
  key_id uuid not null,
  name text not null,
  key_hash bytea not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  last_used_on date,
  constraint provisioning_keys_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint provisioning_keys_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint provisioning_keys_pkey PRIMARY KEY (organisation_id, key_id),
  constraint provisioning_keys_key_hash_key UNIQUE (key_hash)
);
CREATE UNIQUE INDEX provisioning_keys_name ON public.provisioning_keys USING btree (organisation_id, name) WHERE (ended_at IS NULL);
alter table provisioning_keys enable row level security;
create policy hr_reads on provisioning_keys as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy own_organisation on provisioning_keys as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table reach_figures (
  organisation_id uuid not null,
  edition text not null,
  figures jsonb not null,
  made_on date not null,
  constraint reach_figures_edition_check CHECK ((edition ~ '^\d{4}-[12]$'::text)),
  constraint reach_figures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reach_figures_pkey PRIMARY KEY (organisation_id, edition)
);
alter table reach_figures enable row level security;
create policy own_organisation on reach_figures as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_reach on reach_figures as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text)));
grant select on reach_figures to wisselwerk_app;

create table reactions (
  organisation_id uuid not null,
  agreement_id uuid not null,
  clause_id uuid not null,
  side text not null,
  author_id uuid not null,
  kind text not null,
  remark text not null default ''::text,
  same_as uuid,
  constraint reactions_kind_check CHECK ((kind = ANY (ARRAY['agree'::text, 'remember-differently'::text, 'missing'::text]))),
  constraint reactions_remark_check CHECK ((length(remark) <= 1000)),
  constraint reactions_side_check CHECK (is_seat(side)),
  constraint reactions_organisation_id_agreement_id_fkey FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreements(organisation_id, agreement_id),
  constraint reactions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reactions_pkey PRIMARY KEY (organisation_id, agreement_id, clause_id, side)
);
alter table reactions enable row level security;
create policy change_own on reactions as permissive for update to wisselwerk_app using ((side = app_agreement_side(agreement_id))) with check ((author_id = app_person()));
create policy of_who_wrote on reactions as restrictive for select to wisselwerk_app using (((author_id = app_person()) OR app_wrote_along(agreement_id)));
create policy own_organisation on reactions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on reactions as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy read_at_table on reactions as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy write_own on reactions as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agreement_side(agreement_id))));
grant insert, select on reactions to wisselwerk_app;

create table read_log (
  organisation_id uuid not null,
  read_id bigint not null generated always as identity,
  at timestamp with time zone not null,
  reader_id uuid not null,
  subject_id uuid,
  among uuid[],
  what text not null,
  purpose text not null,
  constraint of_one_or_among CHECK ((num_nonnulls(subject_id, among) = 1)),
  constraint read_log_read_id_check CHECK ((read_id > 0)),
  constraint read_log_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint read_log_pkey PRIMARY KEY (organisation_id, read_id)
);
CREATE INDEX read_log_among ON public.read_log USING gin (among);
CREATE INDEX read_log_reader ON public.read_log USING btree (organisation_id, reader_id);
CREATE INDEX read_log_subject ON public.read_log USING btree (organisation_id, subject_id, at DESC);
alter table read_log enable row level security;
create policy own_organisation on read_log as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on read_log as permissive for select to wisselwerk_app using (((subject_id = app_person()) OR (reader_id = app_person()) OR (among @> ARRAY[app_person()])));
create policy write_read on read_log as permissive for insert to wisselwerk_app with check ((reader_id = app_person()));
grant insert, select on read_log to wisselwerk_app;

create table read_log_seals (
  organisation_id uuid not null,
  first_read_id bigint not null,
  last_read_id bigint not null,
  hash bytea not null,
  expired_at timestamp with time zone,
  constraint read_log_seals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint read_log_seals_pkey PRIMARY KEY (organisation_id, last_read_id)
);
alter table read_log_seals enable row level security;
create policy own_organisation on read_log_seals as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table recollection_ends (
  organisation_id uuid not null,
  recollection_id uuid not null,
  side text not null,
  author_id uuid not null,
  said_on date not null,
  said_at timestamp with time zone not null,
  constraint recollection_ends_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint recollection_ends_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint recollection_ends_organisation_id_recollection_id_fkey FOREIGN KEY (organisation_id, recollection_id) REFERENCES recollections(organisation_id, recollection_id),
  constraint recollection_ends_pkey PRIMARY KEY (organisation_id, recollection_id, side)
);
alter table recollection_ends enable row level security;
create policy between_the_two on recollection_ends as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM recollections r
  WHERE ((r.organisation_id = recollection_ends.organisation_id) AND (r.recollection_id = recollection_ends.recollection_id)))));
create policy own_organisation on recollection_ends as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy say_own on recollection_ends as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (said_on = app_today()) AND app_may_end_recollection(recollection_id, side)));
grant insert, select on recollection_ends to wisselwerk_app;

create table recollections (
  organisation_id uuid not null,
  recollection_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  hash text not null,
  clause_id uuid not null,
  side text not null,
  noted_by uuid not null,
  other_id uuid not null,
  words text not null,
  topic_id uuid,
  noted_on date not null,
  noted_at timestamp with time zone not null,
  constraint recollections_check CHECK ((noted_by <> other_id)),
  constraint recollections_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint recollections_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint recollections_organisation_id_agreement_id_number_hash_fkey FOREIGN KEY (organisation_id, agreement_id, number, hash) REFERENCES versions(organisation_id, agreement_id, number, hash),
  constraint recollections_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint recollections_organisation_id_noted_by_fkey FOREIGN KEY (organisation_id, noted_by) REFERENCES people(organisation_id, person_id),
  constraint recollections_pkey PRIMARY KEY (organisation_id, recollection_id)
);
CREATE INDEX recollections_agreement ON public.recollections USING btree (organisation_id, agreement_id);
alter table recollections enable row level security;
create policy between_the_two on recollections as permissive for select to wisselwerk_app using (((noted_by = app_person()) OR ((other_id = app_person()) AND (app_agreement_side(agreement_id) IS NOT NULL))));
create policy note_own on recollections as permissive for insert to wisselwerk_app with check (((noted_by = app_person()) AND (noted_on = app_today()) AND (side = app_agreement_side(agreement_id)) AND app_sits_opposite(agreement_id, other_id) AND is_signed(organisation_id, agreement_id, number)));
create policy own_organisation on recollections as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on recollections to wisselwerk_app;

create table reflection_answers (
  organisation_id uuid not null,
  reflection_id uuid not null,
  locked text not null,
  constraint reflection_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reflection_answers_organisation_id_reflection_id_fkey FOREIGN KEY (organisation_id, reflection_id) REFERENCES reflections(organisation_id, reflection_id) ON DELETE CASCADE,
  constraint reflection_answers_pkey PRIMARY KEY (organisation_id, reflection_id)
);
alter table reflection_answers enable row level security;
create policy answer_own on reflection_answers as permissive for all to wisselwerk_app using ((EXISTS ( SELECT
   FROM reflections r
  WHERE ((r.organisation_id = reflection_answers.organisation_id) AND (r.reflection_id = reflection_answers.reflection_id) AND (r.author_id = app_person()) AND (r.shared_at IS NULL)))));
create policy own_organisation on reflection_answers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy with_reflection on reflection_answers as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM reflections r
  WHERE ((r.organisation_id = reflection_answers.organisation_id) AND (r.reflection_id = reflection_answers.reflection_id)))));
grant delete, insert, select on reflection_answers to wisselwerk_app;

create table reflection_words (
  organisation_id uuid not null,
  reflection_id uuid not null,
  locked text not null,
  constraint reflection_words_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reflection_words_organisation_id_reflection_id_fkey FOREIGN KEY (organisation_id, reflection_id) REFERENCES reflections(organisation_id, reflection_id) ON DELETE CASCADE,
  constraint reflection_words_pkey PRIMARY KEY (organisation_id, reflection_id)
);
alter table reflection_words enable row level security;
create policy own_organisation on reflection_words as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_words on reflection_words as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM reflections r
  WHERE ((r.organisation_id = reflection_words.organisation_id) AND (r.reflection_id = reflection_words.reflection_id) AND (r.author_id = app_person())))));
create policy write_own_words on reflection_words as permissive for all to wisselwerk_app using ((EXISTS ( SELECT
   FROM reflections r
  WHERE ((r.organisation_id = reflection_words.organisation_id) AND (r.reflection_id = reflection_words.reflection_id) AND (r.author_id = app_person()) AND (r.shared_at IS NULL)))));
grant delete, insert, select on reflection_words to wisselwerk_app;

create table reflections (
  organisation_id uuid not null,
  reflection_id uuid not null,
  relation_id uuid not null,
  mirror text not null,
  conversation_id uuid,
  topic_id uuid,
  round integer,
  period text,
  side text not null,
  author_id uuid not null,
  counts boolean not null default false,
  version integer not null default 1,
  written_at timestamp with time zone not null,
  shared_at timestamp with time zone,
  shared_with uuid[] not null default '{}'::uuid[],
  opened_at timestamp with time zone,
  constraint reflections_about_one CHECK (((num_nonnulls(conversation_id, topic_id, period) = 1) AND ((topic_id IS NULL) = (round IS NULL)))),
  constraint reflections_check CHECK (((opened_at IS NULL) OR (shared_at IS NOT NULL))),
  constraint reflections_counts CHECK (((NOT counts) OR ((side = 'employee'::text) AND (mirror = ANY (ARRAY['triad'::text, 'classic-modern'::text]))))),
  constraint reflections_mirror_check CHECK ((mirror = ANY (ARRAY['balance'::text, 'style'::text, 'triad'::text, 'classic-modern'::text, 'perspective'::text, 'relation'::text]))),
  constraint reflections_period_check CHECK ((period ~ '^[0-9]{4}(-q[1-4])?$'::text)),
  constraint reflections_round_check CHECK ((round >= 1)),
  constraint reflections_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint reflections_style_is_private CHECK (((mirror <> 'style'::text) OR (shared_at IS NULL))),
  constraint reflections_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint reflections_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint reflections_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint reflections_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint reflections_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint reflections_pkey PRIMARY KEY (organisation_id, reflection_id),
  constraint reflections_organisation_id_relation_id_mirror_conversation_key UNIQUE NULLS NOT DISTINCT (organisation_id, relation_id, mirror, conversation_id, topic_id, round, period, author_id)
);
CREATE INDEX reflections_period ON public.reflections USING btree (organisation_id, mirror, period) WHERE counts;
CREATE INDEX reflections_topic ON public.reflections USING btree (organisation_id, topic_id) WHERE (topic_id IS NOT NULL);
alter table reflections enable row level security;
create policy own_or_open on reflections as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((opened_at IS NOT NULL) AND app_reads_reflection(reflection_id))));
create policy own_organisation on reflections as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy remove_own on reflections as permissive for delete to wisselwerk_app using (((author_id = app_person()) AND (opened_at IS NULL)));
create policy rewrite_own on reflections as permissive for update to wisselwerk_app using (((author_id = app_person()) AND (shared_at IS NULL) AND (side = app_mirror_seat(relation_id, mirror, conversation_id, topic_id))));
create policy write_own on reflections as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_mirror_seat(relation_id, mirror, conversation_id, topic_id))));
grant delete, select on reflections to wisselwerk_app;

create table relations (
  organisation_id uuid not null,
  relation_id uuid not null,
  number text not null,
  person_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_until date,
  constraint relations_check CHECK ((valid_until > valid_from)),
  constraint relations_kind_check CHECK ((kind = ANY (ARRAY['permanent'::text, 'fixed_term'::text, 'on_call'::text, 'agency'::text, 'payroll'::text, 'freelance'::text]))),
  constraint relations_number_check CHECK (((length(number) >= 1) AND (length(number) <= 40))),
  constraint relations_number_check1 CHECK (is_legible(number)),
  constraint relations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint relations_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint relations_pkey PRIMARY KEY (organisation_id, relation_id),
  constraint relations_organisation_id_number_key UNIQUE (organisation_id, number)
);
CREATE INDEX relations_person ON public.relations USING btree (organisation_id, person_id);
alter table relations enable row level security;
create policy keep_register on relations as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on relations as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on relations as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on relations to wisselwerk_app;

create table renderings (
  organisation_id uuid not null,
  agreement_id uuid not null,
  side text not null,
  author_id uuid not null,
  version integer not null default 0,
  clauses jsonb not null default '[]'::jsonb,
  submitted_at timestamp with time zone,
  constraint renderings_side_check CHECK (is_seat(side)),
  constraint renderings_organisation_id_agreement_id_fkey FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreements(organisation_id, agreement_id),
  constraint renderings_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint renderings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint renderings_pkey PRIMARY KEY (organisation_id, agreement_id, side)
);
alter table renderings enable row level security;
create policy begin_own on renderings as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_agreement_side(agreement_id))));
create policy of_who_wrote on renderings as restrictive for select to wisselwerk_app using (((author_id = app_person()) OR app_wrote_along(agreement_id)));
create policy only_who_drafts on renderings as restrictive for insert to wisselwerk_app with check (app_writes(agreement_id, side));
create policy own_organisation on renderings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_after_own on renderings as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((submitted_at IS NOT NULL) AND (app_agreement_side(agreement_id) IS NOT NULL) AND app_has_rendered(agreement_id))));
create policy write_own on renderings as permissive for update to wisselwerk_app using (((author_id = app_person()) AND (submitted_at IS NULL))) with check ((author_id = app_person()));
grant insert, select on renderings to wisselwerk_app;

create table request_answers (
  organisation_id uuid not null,
  request_id uuid not null,
  outcome text not null,
  ground text,
  words text not null,
  decided_by uuid not null,
  decided_on date not null,
  decided_at timestamp with time zone not null,
  constraint request_answers_check CHECK (((outcome = 'refused'::text) = (ground IS NOT NULL))),
  constraint request_answers_check1 CHECK (((outcome = 'granted'::text) OR (words <> ''::text))),
  constraint request_answers_ground_check CHECK ((ground = ANY (ARRAY['work-stops'::text, 'no-cover'::text, 'safety'::text, 'roster'::text, 'no-work'::text, 'costs'::text, 'other'::text]))),
  constraint request_answers_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text]))),
  constraint request_answers_words_check CHECK ((length(words) <= 2000)),
  constraint request_answers_organisation_id_decided_by_fkey FOREIGN KEY (organisation_id, decided_by) REFERENCES people(organisation_id, person_id),
  constraint request_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint request_answers_organisation_id_request_id_fkey FOREIGN KEY (organisation_id, request_id) REFERENCES requests(organisation_id, request_id) ON DELETE CASCADE,
  constraint request_answers_pkey PRIMARY KEY (organisation_id, request_id)
);
alter table request_answers enable row level security;
create policy answer_request on request_answers as permissive for insert to wisselwerk_app with check (((decided_by = app_person()) AND (decided_on = app_today()) AND app_leads_request(request_id) AND app_request_open(request_id)));
create policy own_organisation on request_answers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_answer on request_answers as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM requests q
  WHERE ((q.organisation_id = request_answers.organisation_id) AND (q.request_id = request_answers.request_id)))));
grant insert, select on request_answers to wisselwerk_app;

create table request_terms (
  organisation_id uuid not null,
  answer_days integer not null,
  employer_size text not null,
  set_at timestamp with time zone not null,
  constraint request_terms_answer_days_check CHECK (((answer_days >= 7) AND (answer_days <= 60))),
  constraint request_terms_employer_size_check CHECK ((employer_size = ANY (ARRAY['register'::text, 'below-ten'::text, 'ten-or-more'::text]))),
  constraint request_terms_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint request_terms_pkey PRIMARY KEY (organisation_id)
);
alter table request_terms enable row level security;
create policy change_terms on request_terms as permissive for update to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on request_terms as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_terms on request_terms as permissive for select to wisselwerk_app using (true);
create policy set_terms on request_terms as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
grant insert, select, update on request_terms to wisselwerk_app;

create table requests (
  organisation_id uuid not null,
  request_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  kind text not null,
  hours numeric(4,1),
  words text not null,
  made_on date not null,
  starts_on date not null,
  made_at timestamp with time zone not null,
  answer_by date not null,
  last_day date,
  last_day_otherwise date,
  apart text[] not null,
  unsure text[] not null,
  withdrawn_at timestamp with time zone,
  silence_told_at timestamp with time zone,
  constraint requests_check CHECK ((starts_on >= made_on)),
  constraint requests_check1 CHECK ((answer_by >= made_on)),
  constraint requests_check2 CHECK ((last_day >= made_on)),
  constraint requests_check3 CHECK ((last_day_otherwise > last_day)),
  constraint requests_check4 CHECK (((kind = 'hours'::text) = (hours IS NOT NULL))),
  constraint requests_check5 CHECK (((last_day IS NULL) = (cardinality(apart) > 0))),
  constraint requests_hours_check CHECK (((hours > (0)::numeric) AND (hours <= (60)::numeric))),
  constraint requests_kind_check CHECK ((kind = ANY (ARRAY['hours'::text, 'times'::text, 'place'::text, 'predictable'::text, 'wish'::text]))),
  constraint requests_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint requests_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint requests_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint requests_pkey PRIMARY KEY (organisation_id, request_id)
);
CREATE INDEX requests_person ON public.requests USING btree (organisation_id, person_id);
CREATE INDEX requests_relation ON public.requests USING btree (organisation_id, relation_id);
alter table requests enable row level security;
create policy make_request on requests as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) = 'employee'::text) AND (made_on = app_today()) AND (withdrawn_at IS NULL) AND (silence_told_at IS NULL)));
create policy own_organisation on requests as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_request on requests as permissive for select to wisselwerk_app using (((person_id = app_person()) OR app_leads_request(request_id)));
create policy withdraw_request on requests as permissive for update to wisselwerk_app using (((person_id = app_person()) AND app_request_open(request_id))) with check ((person_id = app_person()));
grant insert, select on requests to wisselwerk_app;

create table retention_holds (
  organisation_id uuid not null,
  hold_id uuid not null,
  person_id uuid not null,
  reason text not null,
  explanation text not null,
  placed_by uuid not null,
  placed_on date not null,
  until date not null,
  lifted_on date,
  lifted_by uuid,
  version integer not null default 1,
  constraint retention_holds_check CHECK ((until > placed_on)),
  constraint retention_holds_check1 CHECK (((lifted_on IS NULL) = (lifted_by IS NULL))),
  constraint retention_holds_explanation_check CHECK (((length(explanation) >= 1) AND (length(explanation) <= 500))),
  constraint retention_holds_reason_check CHECK ((reason = ANY (ARRAY['claim'::text, 'inquiry'::text, 'request'::text, 'audit'::text]))),
  constraint retention_holds_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint retention_holds_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint retention_holds_pkey PRIMARY KEY (organisation_id, hold_id)
);
CREATE INDEX retention_holds_person ON public.retention_holds USING btree (organisation_id, person_id);
alter table retention_holds enable row level security;
create policy keep_holds on retention_holds as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy lead_on on retention_holds as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (person_id <> app_person()))) with check ((app_has_role('hr'::text) AND (person_id <> app_person())));
create policy own_organisation on retention_holds as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy place on retention_holds as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (placed_by = app_person()) AND (person_id <> app_person()) AND (lifted_on IS NULL)));
create policy read_about_me on retention_holds as permissive for select to wisselwerk_app using ((person_id = app_person()));
grant insert, select on retention_holds to wisselwerk_app;

create table retention_runs (
  organisation_id uuid not null,
  last_day date,
  reached date,
  reached_event bigint not null default 0,
  stopped_on date,
  constraint retention_runs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint retention_runs_pkey PRIMARY KEY (organisation_id)
);
alter table retention_runs enable row level security;
create policy own_organisation on retention_runs as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table role_holdings (
  organisation_id uuid not null,
  holding_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  scope_kind text not null default 'organisation'::text,
  scope_id uuid,
  unit_id uuid default 
CASE
    WHEN (scope_kind = 'unit'::text) THEN scope_id
    ELSE NULL::uuid
END,
  valid_from date not null,
  valid_until date,
  constraint role_holdings_check CHECK ((valid_until > valid_from)),
  constraint role_holdings_check1 CHECK (((scope_kind = 'organisation'::text) = (scope_id IS NULL))),
  constraint role_holdings_check2 CHECK (((role <> ALL (ARRAY['hr'::text, 'council'::text])) OR (scope_kind = 'organisation'::text))),
  constraint role_holdings_check3 CHECK (((scope_kind <> 'region'::text) OR (role = ANY (ARRAY['region_coordinator'::text, 'mobility_adviser'::text])))),
  constraint role_holdings_role_check CHECK ((role = ANY (ARRAY['hr'::text, 'council'::text, 'confidant'::text, 'region_coordinator'::text, 'planner'::text, 'recruiter'::text, 'coach'::text, 'mobility_adviser'::text]))),
  constraint role_holdings_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['organisation'::text, 'unit'::text, 'case'::text, 'region'::text]))),
  constraint role_holdings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint role_holdings_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint role_holdings_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint role_holdings_pkey PRIMARY KEY (organisation_id, holding_id),
  constraint keep_hr TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint role_holdings_organisation_id_person_id_role_scope_kind_sco_key UNIQUE NULLS NOT DISTINCT (organisation_id, person_id, role, scope_kind, scope_id, valid_from)
);
alter table role_holdings enable row level security;
create policy keep_register on role_holdings as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on role_holdings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on role_holdings as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on role_holdings to wisselwerk_app;

create table rule_approvals (
  organisation_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  approved_at timestamp with time zone not null,
  constraint rule_approvals_organisation_id_draft_id_fkey FOREIGN KEY (organisation_id, draft_id) REFERENCES rule_drafts(organisation_id, draft_id),
  constraint rule_approvals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint rule_approvals_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint rule_approvals_pkey PRIMARY KEY (organisation_id, draft_id, person_id)
);
alter table rule_approvals enable row level security;
create policy approve on rule_approvals as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (person_id = app_person())));
create policy own_organisation on rule_approvals as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_approvals on rule_approvals as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
grant insert, select on rule_approvals to wisselwerk_app;

create table rule_drafts (
  organisation_id uuid not null,
  draft_id uuid not null,
  rule_set_id text not null,
  library jsonb not null,
  laid_by uuid,
  laid_at timestamp with time zone not null,
  operator_at timestamp with time zone,
  in_force_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint rule_drafts_check CHECK (((in_force_at IS NULL) OR (withdrawn_at IS NULL))),
  constraint rule_drafts_rule_set_id_check CHECK ((rule_set_id ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint rule_drafts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint rule_drafts_organisation_id_laid_by_fkey FOREIGN KEY (organisation_id, laid_by) REFERENCES people(organisation_id, person_id),
  constraint rule_drafts_pkey PRIMARY KEY (organisation_id, draft_id)
);
alter table rule_drafts enable row level security;
create policy lay_drafts on rule_drafts as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (laid_by = app_person()) AND (operator_at IS NULL) AND (in_force_at IS NULL)));
create policy own_organisation on rule_drafts as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_drafts on rule_drafts as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy withdraw_drafts on rule_drafts as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (in_force_at IS NULL))) with check ((app_has_role('hr'::text) AND (in_force_at IS NULL)));
grant insert, select on rule_drafts to wisselwerk_app;

create table rule_sets (
  organisation_id uuid not null,
  rule_set_id text not null,
  library jsonb not null,
  constraint rule_sets_rule_set_id_check CHECK ((rule_set_id ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint rule_sets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint rule_sets_pkey PRIMARY KEY (organisation_id, rule_set_id)
);
alter table rule_sets enable row level security;
create policy own_organisation on rule_sets as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_rules on rule_sets as permissive for select to wisselwerk_app using (true);
grant select on rule_sets to wisselwerk_app;

create table schema_migrations (
  name text not null,
  hash text not null,
  at timestamp with time zone not null default now(),
  constraint schema_migrations_pkey PRIMARY KEY (name)
);

create table seam_agreements (
  organisation_id uuid not null,
  breach_id uuid not null,
  person_id uuid not null,
  agreed_at timestamp with time zone not null,
  constraint seam_agreements_organisation_id_breach_id_fkey FOREIGN KEY (organisation_id, breach_id) REFERENCES seams(organisation_id, breach_id) ON DELETE CASCADE,
  constraint seam_agreements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint seam_agreements_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint seam_agreements_pkey PRIMARY KEY (organisation_id, breach_id)
);
alter table seam_agreements enable row level security;
create policy agree on seam_agreements as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (EXISTS ( SELECT
   FROM seams s
  WHERE ((s.organisation_id = seam_agreements.organisation_id) AND (s.breach_id = seam_agreements.breach_id) AND (s.person_id <> app_person()) AND (s.mended_at IS NOT NULL) AND (app_side(s.relation_id) IS NOT NULL))))));
create policy own_organisation on seam_agreements as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_with_seam on seam_agreements as permissive for select to wisselwerk_app using ((EXISTS ( SELECT
   FROM seams s
  WHERE ((s.organisation_id = seam_agreements.organisation_id) AND (s.breach_id = seam_agreements.breach_id)))));
create policy take_back on seam_agreements as permissive for delete to wisselwerk_app using ((EXISTS ( SELECT
   FROM seams s
  WHERE ((s.organisation_id = seam_agreements.organisation_id) AND (s.breach_id = seam_agreements.breach_id) AND (s.person_id = app_person())))));
grant delete, insert, select on seam_agreements to wisselwerk_app;

create table seams (
  organisation_id uuid not null,
  breach_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  topic_id uuid,
  deal_id uuid,
  locked text,
  mended_at timestamp with time zone,
  constraint seams_check CHECK ((num_nonnulls(topic_id, deal_id) = 1)),
  constraint seams_organisation_id_breach_id_fkey FOREIGN KEY (organisation_id, breach_id) REFERENCES breaches(organisation_id, breach_id) ON DELETE CASCADE,
  constraint seams_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint seams_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint seams_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint seams_pkey PRIMARY KEY (organisation_id, breach_id)
);
CREATE INDEX seams_at_table ON public.seams USING btree (organisation_id, relation_id);
alter table seams enable row level security;
create policy own_organisation on seams as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_of_the_two on seams as permissive for select to wisselwerk_app using (((person_id = app_person()) OR (app_side(relation_id) IS NOT NULL)));
create policy take_back on seams as permissive for delete to wisselwerk_app using ((person_id = app_person()));
create policy tell on seams as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (app_side(relation_id) IS NOT NULL) AND (EXISTS ( SELECT
   FROM breaches b
  WHERE ((b.organisation_id = seams.organisation_id) AND (b.breach_id = seams.breach_id) AND (b.relation_id = seams.relation_id))))));
create policy tell_anew on seams as permissive for update to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
grant delete, insert, select on seams to wisselwerk_app;

create table search_choices (
  organisation_id uuid not null,
  search_id uuid not null,
  side text not null,
  author_id uuid not null,
  yes integer[] not null,
  constraint search_choices_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint search_choices_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint search_choices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint search_choices_organisation_id_search_id_fkey FOREIGN KEY (organisation_id, search_id) REFERENCES searches(organisation_id, search_id),
  constraint search_choices_pkey PRIMARY KEY (organisation_id, search_id, side)
);
alter table search_choices enable row level security;
create policy own_organisation on search_choices as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_both on search_choices as permissive for select to wisselwerk_app using (app_both_chose(search_id));
create policy seal_own on search_choices as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_search_side(search_id))));
grant insert, select on search_choices to wisselwerk_app;

create table search_offers (
  organisation_id uuid not null,
  search_id uuid not null,
  side text not null,
  author_id uuid not null,
  offers jsonb not null,
  constraint search_offers_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint search_offers_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint search_offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint search_offers_organisation_id_search_id_fkey FOREIGN KEY (organisation_id, search_id) REFERENCES searches(organisation_id, search_id),
  constraint search_offers_pkey PRIMARY KEY (organisation_id, search_id, side)
);
alter table search_offers enable row level security;
create policy own_organisation on search_offers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on search_offers as permissive for select to wisselwerk_app using ((author_id = app_person()));
create policy write_at_run on search_offers as permissive for insert to wisselwerk_app with check (app_both_weighed(search_id));
grant insert, select on search_offers to wisselwerk_app;

create table search_weighings (
  organisation_id uuid not null,
  search_id uuid not null,
  side text not null,
  author_id uuid not null,
  weighing jsonb not null,
  constraint search_weighings_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint search_weighings_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint search_weighings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint search_weighings_organisation_id_search_id_fkey FOREIGN KEY (organisation_id, search_id) REFERENCES searches(organisation_id, search_id),
  constraint search_weighings_pkey PRIMARY KEY (organisation_id, search_id, side)
);
alter table search_weighings enable row level security;
create policy own_organisation on search_weighings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_both on search_weighings as permissive for select to wisselwerk_app using (app_both_weighed(search_id));
create policy seal_own on search_weighings as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_search_side(search_id))));
grant insert, select on search_weighings to wisselwerk_app;

create table searches (
  organisation_id uuid not null,
  search_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  basis_number integer not null,
  basis_hash text not null,
  proposed_by text not null,
  state text not null default 'proposed'::text,
  issues jsonb not null default '[]'::jsonb,
  apart jsonb not null default '[]'::jsonb,
  version integer not null default 0,
  confirmed text[] not null default '{}'::text[],
  sealed text[] not null default '{}'::text[],
  answered text[] not null default '{}'::text[],
  packages jsonb not null default '[]'::jsonb,
  chosen integer,
  outcome text,
  started_at timestamp with time zone not null,
  constraint searches_check CHECK (((state = 'ended'::text) = (outcome IS NOT NULL))),
  constraint searches_check1 CHECK (((chosen IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'found'::text)))),
  constraint searches_number_check CHECK ((number > 0)),
  constraint searches_outcome_check CHECK ((outcome = ANY (ARRAY['found'::text, 'nothing'::text, 'declined'::text, 'stopped'::text]))),
  constraint searches_proposed_by_check CHECK ((proposed_by = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint searches_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'listing'::text, 'weighing'::text, 'choosing'::text, 'ended'::text]))),
  constraint searches_organisation_id_agreement_id_basis_number_basis_h_fkey FOREIGN KEY (organisation_id, agreement_id, basis_number, basis_hash) REFERENCES versions(organisation_id, agreement_id, number, hash),
  constraint searches_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint searches_pkey PRIMARY KEY (organisation_id, search_id),
  constraint searches_organisation_id_agreement_id_number_key UNIQUE (organisation_id, agreement_id, number)
);
CREATE UNIQUE INDEX searches_open ON public.searches USING btree (organisation_id, agreement_id) WHERE (state <> 'ended'::text);
alter table searches enable row level security;
create policy at_table on searches as permissive for all to wisselwerk_app using (app_search_may_start(agreement_id)) with check (app_search_may_start(agreement_id));
create policy own_organisation on searches as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on searches to wisselwerk_app;

create table seats (
  organisation_id uuid not null,
  relation_id uuid not null,
  seat text not null,
  valid_from date not null,
  valid_until date,
  person_id uuid not null,
  parts text[] not null,
  seated_by uuid not null,
  constraint seats_check CHECK ((valid_until > valid_from)),
  constraint seats_parts_check CHECK (((cardinality(parts) > 0) AND (parts <@ ARRAY['expectations'::text, 'talk'::text, 'agreement'::text, 'counterpart'::text]) AND ((NOT ('counterpart'::text = ANY (parts))) OR ((seat = 'agency'::text) AND (parts = ARRAY['counterpart'::text]))))),
  constraint seats_seat_check CHECK ((seat = ANY (ARRAY['host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint seats_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint seats_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint seats_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint seats_organisation_id_seated_by_fkey FOREIGN KEY (organisation_id, seated_by) REFERENCES people(organisation_id, person_id),
  constraint seats_pkey PRIMARY KEY (organisation_id, relation_id, seat, valid_from)
);
CREATE INDEX seats_person ON public.seats USING btree (organisation_id, person_id);
alter table seats enable row level security;
create policy end_seat on seats as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (app_side(relation_id) IS NULL)));
create policy own_organisation on seats as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_seats on seats as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR (person_id = app_person()) OR (app_side(relation_id) IS NOT NULL)));
create policy seat_somebody on seats as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (seated_by = app_person()) AND (person_id <> app_person()) AND (app_side(relation_id) IS NULL)));
create policy undo_seat on seats as permissive for delete to wisselwerk_app using ((app_has_role('hr'::text) AND (app_side(relation_id) IS NULL) AND (valid_from >= app_today())));
grant delete, insert, select on seats to wisselwerk_app;

create table sign_in_domains (
  organisation_id uuid not null,
  domain text not null,
  constraint sign_in_domains_domain_check CHECK (((domain = lower(domain)) AND ((length(domain) >= 3) AND (length(domain) <= 253)))),
  constraint sign_in_domains_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint sign_in_domains_pkey PRIMARY KEY (organisation_id, domain),
  constraint sign_in_domains_domain_key UNIQUE (domain)
);
alter table sign_in_domains enable row level security;
create policy hr_reads on sign_in_domains as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy own_organisation on sign_in_domains as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant select on sign_in_domains to wisselwerk_app;

create table sign_in_identities (
  organisation_id uuid not null,
  person_id uuid not null,
  issuer text not null,
  work_account text not null,
  linked_at timestamp with time zone not null,
  constraint sign_in_identities_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint sign_in_identities_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint sign_in_identities_pkey PRIMARY KEY (organisation_id, person_id, issuer),
  constraint sign_in_identities_organisation_id_issuer_work_account_key UNIQUE (organisation_id, issuer, work_account)
);
alter table sign_in_identities enable row level security;
create policy own_organisation on sign_in_identities as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on sign_in_identities as permissive for select to wisselwerk_app using ((person_id = app_person()));
grant select on sign_in_identities to wisselwerk_app;

create table sign_in_providers (
  organisation_id uuid not null,
  issuer text not null,
  client_id text not null,
  locked_secret text not null,
  set_at timestamp with time zone not null,
  constraint sign_in_providers_client_id_check CHECK (((length(client_id) >= 1) AND (length(client_id) <= 500))),
  constraint sign_in_providers_issuer_check CHECK (((length(issuer) >= 8) AND (length(issuer) <= 500))),
  constraint sign_in_providers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint sign_in_providers_pkey PRIMARY KEY (organisation_id)
);
alter table sign_in_providers enable row level security;
create policy hr_reads on sign_in_providers as permissive for select to wisselwerk_app using (app_has_role('hr'::text));
create policy own_organisation on sign_in_providers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));

create table signatures (
  organisation_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  side text not null,
  turn integer not null,
  signer_id uuid not null,
  hash text not null,
  signed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint signatures_side_check CHECK (is_seat(side)),
  constraint signatures_organisation_id_agreement_id_number_hash_fkey FOREIGN KEY (organisation_id, agreement_id, number, hash) REFERENCES versions(organisation_id, agreement_id, number, hash),
  constraint signatures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint signatures_organisation_id_signer_id_fkey FOREIGN KEY (organisation_id, signer_id) REFERENCES people(organisation_id, person_id),
  constraint signatures_pkey PRIMARY KEY (organisation_id, agreement_id, number, side, turn)
);
CREATE UNIQUE INDEX signatures_standing ON public.signatures USING btree (organisation_id, agreement_id, number, side) WHERE (withdrawn_at IS NULL);
alter table signatures enable row level security;
create policy once_cooled on signatures as restrictive for insert to wisselwerk_app with check ((EXISTS ( SELECT
   FROM versions v
  WHERE ((v.organisation_id = signatures.organisation_id) AND (v.agreement_id = signatures.agreement_id) AND (v.number = signatures.number) AND ((NOT lowers_something(v.joint)) OR (app_today() >= ((v.joint #>> '{cooling,signFrom}'::text[]))::date))))));
create policy own_organisation on signatures as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on signatures as permissive for select to wisselwerk_app using ((signer_id = app_person()));
create policy read_at_table on signatures as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy sign_own on signatures as permissive for insert to wisselwerk_app with check (((signer_id = app_person()) AND (side = app_agreement_side(agreement_id))));
create policy withdraw_own on signatures as permissive for update to wisselwerk_app using ((side = app_agreement_side(agreement_id)));
grant insert, select on signatures to wisselwerk_app;

create table span_hours (
  organisation_id uuid not null,
  unit_id uuid not null,
  hours integer not null,
  said_by uuid not null,
  said_on date not null,
  constraint span_hours_hours_check CHECK (((hours >= 0) AND (hours <= 100000))),
  constraint span_hours_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint span_hours_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint span_hours_pkey PRIMARY KEY (organisation_id, unit_id)
);
alter table span_hours enable row level security;
create policy drop_hours on span_hours as permissive for delete to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy own_organisation on span_hours as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_hours on span_hours as permissive for select to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role));
create policy say_hours on span_hours as permissive for insert to wisselwerk_app with check (((said_by = app_person()) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy say_hours_anew on span_hours as permissive for update to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role)) with check ((said_by = app_person()));
grant delete, insert, select on span_hours to wisselwerk_app;

create table span_rules (
  organisation_id uuid not null,
  version integer not null default 1,
  talks integer,
  minutes integer,
  most integer not null,
  set_by uuid not null,
  set_on date not null,
  constraint span_rules_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint span_rules_most_check CHECK (((most >= 1) AND (most <= 200))),
  constraint span_rules_talks_check CHECK (((talks >= 1) AND (talks <= 52))),
  constraint span_rules_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint span_rules_pkey PRIMARY KEY (organisation_id)
);
alter table span_rules enable row level security;
create policy own_organisation on span_rules as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_rule on span_rules as permissive for select to wisselwerk_app using (true);
create policy set_rule on span_rules as permissive for insert to wisselwerk_app with check (((set_by = app_person()) AND ( SELECT app_has_role('hr'::text) AS app_has_role)));
create policy set_rule_anew on span_rules as permissive for update to wisselwerk_app using (( SELECT app_has_role('hr'::text) AS app_has_role)) with check ((set_by = app_person()));
grant insert, select on span_rules to wisselwerk_app;

create table talent_notes (
  organisation_id uuid not null,
  note_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  author_id uuid not null,
  kind text not null,
  words text not null,
  written_on date not null,
  written_at timestamp with time zone not null,
  laid_on date,
  constraint talent_notes_kind_check CHECK ((kind = ANY (ARRAY['strength'::text, 'ambition'::text]))),
  constraint talent_notes_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500))),
  constraint talent_notes_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint talent_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint talent_notes_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint talent_notes_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint talent_notes_pkey PRIMARY KEY (organisation_id, note_id)
);
CREATE INDEX talent_notes_person ON public.talent_notes USING btree (organisation_id, person_id);
CREATE INDEX talent_notes_relation ON public.talent_notes USING btree (organisation_id, relation_id);
alter table talent_notes enable row level security;
create policy about_me_or_mine on talent_notes as permissive for select to wisselwerk_app using (((person_id = app_person()) OR ((author_id = app_person()) AND (app_side(relation_id) IS NOT NULL))));
create policy lay on talent_notes as permissive for update to wisselwerk_app using (((app_side(relation_id) IS NOT NULL) AND (laid_on IS NULL))) with check ((app_side(relation_id) IS NOT NULL));
create policy own_organisation on talent_notes as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy take_back on talent_notes as permissive for delete to wisselwerk_app using ((author_id = app_person()));
create policy write_own on talent_notes as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (app_side(relation_id) = 'organisation'::text) AND (laid_on IS NULL) AND (EXISTS ( SELECT
   FROM relations r
  WHERE ((r.organisation_id = talent_notes.organisation_id) AND (r.relation_id = talent_notes.relation_id) AND (r.person_id = talent_notes.person_id))))));
grant delete, insert, select on talent_notes to wisselwerk_app;

create table talk_lines (
  organisation_id uuid not null,
  line_id uuid not null,
  kind text not null,
  words text not null,
  unit_id uuid,
  valid_from date not null,
  valid_until date not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint talk_lines_check CHECK ((valid_until >= valid_from)),
  constraint talk_lines_kind_check CHECK ((kind = ANY (ARRAY['budget'::text, 'opening'::text, 'training'::text, 'other'::text]))),
  constraint talk_lines_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300))),
  constraint talk_lines_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint talk_lines_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint talk_lines_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint talk_lines_pkey PRIMARY KEY (organisation_id, line_id)
);
alter table talk_lines enable row level security;
create policy end_lines on talk_lines as permissive for update to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy everybody_reads on talk_lines as permissive for select to wisselwerk_app using (true);
create policy own_organisation on talk_lines as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy write_lines on talk_lines as permissive for insert to wisselwerk_app with check ((app_has_role('hr'::text) AND (written_by = app_person())));
grant insert, select on talk_lines to wisselwerk_app;

create table talk_notes (
  organisation_id uuid not null,
  conversation_id uuid not null,
  body text not null,
  version integer not null default 1,
  written_by uuid not null,
  written_side text not null,
  written_at timestamp with time zone not null,
  constraint talk_notes_body_check CHECK ((length(body) <= 10000)),
  constraint talk_notes_written_side_check CHECK ((written_side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint talk_notes_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint talk_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint talk_notes_organisation_id_written_by_fkey FOREIGN KEY (organisation_id, written_by) REFERENCES people(organisation_id, person_id),
  constraint talk_notes_pkey PRIMARY KEY (organisation_id, conversation_id)
);
alter table talk_notes enable row level security;
create policy at_talk on talk_notes as permissive for select to wisselwerk_app using (((app_conversation_side(conversation_id) IS NOT NULL) AND app_was_at(conversation_id)));
create policy open_to_begin on talk_notes as restrictive for insert to wisselwerk_app with check ((NOT app_talk_answered(conversation_id)));
create policy open_to_change on talk_notes as restrictive for update to wisselwerk_app using ((NOT app_talk_answered(conversation_id)));
create policy own_organisation on talk_notes as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy rewrite_at_talk on talk_notes as permissive for update to wisselwerk_app using ((app_conversation_side(conversation_id) IS NOT NULL)) with check (((written_by = app_person()) AND (written_side = app_conversation_side(conversation_id))));
create policy write_at_talk on talk_notes as permissive for insert to wisselwerk_app with check (((written_by = app_person()) AND (written_side = app_conversation_side(conversation_id))));
grant insert, select on talk_notes to wisselwerk_app;

create table talk_series (
  organisation_id uuid not null,
  series_id uuid not null,
  relation_id uuid not null,
  kind text not null,
  every text not null,
  starts_on date not null,
  until date not null,
  start_time time without time zone,
  place text not null default ''::text,
  planned_by uuid not null,
  version integer not null default 1,
  constraint talk_series_check CHECK (((until >= starts_on) AND (until <= (starts_on + 366)))),
  constraint talk_series_every_check CHECK ((every = ANY (ARRAY['weekly'::text, 'two-weekly'::text, 'monthly'::text]))),
  constraint talk_series_kind_check CHECK ((kind = ANY (ARRAY['performance'::text, 'appraisal'::text, 'development'::text, 'ad_hoc'::text]))),
  constraint talk_series_place_check CHECK ((length(place) <= 120)),
  constraint talk_series_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint talk_series_organisation_id_planned_by_fkey FOREIGN KEY (organisation_id, planned_by) REFERENCES people(organisation_id, person_id),
  constraint talk_series_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint talk_series_pkey PRIMARY KEY (organisation_id, series_id),
  constraint talk_series_organisation_id_relation_id_series_id_key UNIQUE (organisation_id, relation_id, series_id)
);
alter table talk_series enable row level security;
create policy at_table on talk_series as permissive for all to wisselwerk_app using ((app_side(relation_id) IS NOT NULL)) with check ((app_side(relation_id) IS NOT NULL));
create policy beside on talk_series as permissive for select to wisselwerk_app using ((app_seat(relation_id, 'talk'::text) IS NOT NULL));
create policy own_organisation on talk_series as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select, update on talk_series to wisselwerk_app;

create table team_conditions (
  organisation_id uuid not null,
  unit_id uuid not null,
  version integer not null default 1,
  weak_practice boolean not null,
  little_support boolean not null,
  poor_results boolean not null,
  strong_dependency boolean not null,
  hr_by uuid,
  hr_on date,
  council_by uuid,
  council_on date,
  constraint team_conditions_check CHECK (((hr_by IS NULL) = (hr_on IS NULL))),
  constraint team_conditions_check1 CHECK (((council_by IS NULL) = (council_on IS NULL))),
  constraint team_conditions_check2 CHECK ((num_nonnulls(hr_by, council_by) > 0)),
  constraint team_conditions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint team_conditions_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint team_conditions_pkey PRIMARY KEY (organisation_id, unit_id)
);
alter table team_conditions enable row level security;
create policy of_the_whole on team_conditions as permissive for all to wisselwerk_app using (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text)))) with check (( SELECT (app_has_role('hr'::text) OR app_has_role('council'::text))));
create policy own_organisation on team_conditions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant insert, select on team_conditions to wisselwerk_app;

create table team_learning (
  organisation_id uuid not null,
  edition text not null,
  unit_id uuid not null,
  people integer,
  users integer,
  made_on date not null,
  constraint team_learning_check CHECK (((people IS NULL) = (users IS NULL))),
  constraint team_learning_edition_check CHECK ((edition ~ '^\d{4}-[12]$'::text)),
  constraint team_learning_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint team_learning_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES units(organisation_id, unit_id),
  constraint team_learning_pkey PRIMARY KEY (organisation_id, edition, unit_id)
);
alter table team_learning enable row level security;
create policy own_organisation on team_learning as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_learning on team_learning as permissive for select to wisselwerk_app using ((( SELECT app_has_role('hr'::text) AS app_has_role) OR (( SELECT app_manages() AS app_manages) AND app_leads_unit(unit_id))));
grant select on team_learning to wisselwerk_app;

create table team_pictures (
  organisation_id uuid not null,
  mirror text not null,
  period text not null,
  number integer not null,
  unit_id uuid,
  people jsonb not null,
  figures jsonb not null,
  constraint team_pictures_mirror_check CHECK ((mirror = ANY (ARRAY['triad'::text, 'classic-modern'::text]))),
  constraint team_pictures_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint team_pictures_pkey PRIMARY KEY (organisation_id, mirror, period, number),
  constraint team_pictures_organisation_id_mirror_period_unit_id_key UNIQUE NULLS NOT DISTINCT (organisation_id, mirror, period, unit_id)
);
alter table team_pictures enable row level security;
create policy own_organisation on team_pictures as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_pictures on team_pictures as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text) OR (app_manages() AND ((unit_id IS NULL) OR app_leads_unit(unit_id))) OR ((mirror = 'classic-modern'::text) AND app_works_in(unit_id))));
grant select on team_pictures to wisselwerk_app;

create table topic_skips (
  organisation_id uuid not null,
  conversation_id uuid not null,
  mandatory text not null,
  side text not null,
  author_id uuid not null,
  reason text not null,
  constraint topic_skips_mandatory_check CHECK ((mandatory = ANY (ARRAY['freedom'::text, 'team'::text, 'pay'::text]))),
  constraint topic_skips_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint topic_skips_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint topic_skips_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint topic_skips_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint topic_skips_pkey PRIMARY KEY (organisation_id, conversation_id, mandatory, side)
);
alter table topic_skips enable row level security;
create policy own_organisation on topic_skips as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_skips on topic_skips as permissive for all to wisselwerk_app using ((author_id = app_person())) with check (((author_id = app_person()) AND (side = app_conversation_side(conversation_id))));
create policy skips_at_table on topic_skips as permissive for select to wisselwerk_app using ((app_conversation_side(conversation_id) IS NOT NULL));
grant delete, insert, select, update on topic_skips to wisselwerk_app;

create table topic_tags (
  organisation_id uuid not null,
  topic_id uuid not null,
  round integer not null default 1,
  side text not null,
  author_id uuid not null,
  dimensions text[] not null,
  stands boolean not null default true,
  said_beside uuid[] not null default '{}'::uuid[],
  opened_at timestamp with time zone,
  constraint topic_tags_dimensions_check CHECK ((((cardinality(dimensions) >= 1) AND (cardinality(dimensions) <= 3)) AND (dimensions <@ ARRAY['exchange'::text, 'authority'::text, 'cooperation'::text]))),
  constraint topic_tags_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint topic_tags_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint topic_tags_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint topic_tags_pkey PRIMARY KEY (organisation_id, topic_id, round, side)
);
alter table topic_tags enable row level security;
create policy own_organisation on topic_tags as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_tags on topic_tags as permissive for all to wisselwerk_app using ((author_id = app_person())) with check (((author_id = app_person()) AND (side = app_topic_side(topic_id)) AND (round = app_topic_round(topic_id))));
create policy tags_after_own on topic_tags as permissive for select to wisselwerk_app using (((author_id = app_person()) OR (stands AND (opened_at IS NOT NULL) AND app_has_tagged(topic_id, round))));
grant delete, select on topic_tags to wisselwerk_app;

create table topic_talks (
  organisation_id uuid not null,
  topic_id uuid not null,
  round integer not null,
  conversation_id uuid not null,
  laid_by uuid not null,
  laid_side text not null,
  laid_at timestamp with time zone not null,
  constraint topic_talks_laid_side_check CHECK ((laid_side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint topic_talks_round_check CHECK ((round >= 1)),
  constraint topic_talks_organisation_id_conversation_id_fkey FOREIGN KEY (organisation_id, conversation_id) REFERENCES conversations(organisation_id, conversation_id),
  constraint topic_talks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint topic_talks_organisation_id_laid_by_fkey FOREIGN KEY (organisation_id, laid_by) REFERENCES people(organisation_id, person_id),
  constraint topic_talks_organisation_id_topic_id_fkey FOREIGN KEY (organisation_id, topic_id) REFERENCES topics(organisation_id, topic_id) ON DELETE CASCADE,
  constraint topic_talks_pkey PRIMARY KEY (organisation_id, topic_id, round),
  constraint topic_talks_organisation_id_conversation_id_topic_id_key UNIQUE (organisation_id, conversation_id, topic_id)
);
alter table topic_talks enable row level security;
create policy at_table on topic_talks as permissive for select to wisselwerk_app using ((app_conversation_side(conversation_id) IS NOT NULL));
create policy lay on topic_talks as permissive for insert to wisselwerk_app with check (((laid_side IS NOT NULL) AND (NOT app_talk_answered(conversation_id)) AND (EXISTS ( SELECT
   FROM (topics t
     JOIN conversations c USING (organisation_id, relation_id))
  WHERE ((t.organisation_id = topic_talks.organisation_id) AND (t.topic_id = topic_talks.topic_id) AND (t.round = topic_talks.round) AND (c.conversation_id = topic_talks.conversation_id))))));
create policy own_organisation on topic_talks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy take_off on topic_talks as permissive for delete to wisselwerk_app using (((app_topic_side(topic_id) IS NOT NULL) AND (NOT app_talk_answered(conversation_id))));
grant delete, insert, select on topic_talks to wisselwerk_app;

create table topics (
  organisation_id uuid not null,
  topic_id uuid not null,
  relation_id uuid not null,
  round integer not null default 1,
  title text,
  item_id text,
  mandatory text,
  quality text,
  added_by uuid not null,
  added_side text not null,
  added_at timestamp with time zone not null,
  constraint topics_added_side_check CHECK ((added_side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint topics_called_once CHECK ((num_nonnulls(title, item_id, mandatory, quality) = 1)),
  constraint topics_item_id_check CHECK ((length(item_id) <= 60)),
  constraint topics_mandatory_check CHECK ((mandatory = ANY (ARRAY['freedom'::text, 'team'::text, 'pay'::text]))),
  constraint topics_quality_check CHECK ((quality = ANY (ARRAY['independence'::text, 'equality'::text, 'reciprocity'::text, 'value'::text]))),
  constraint topics_round_check CHECK ((round >= 1)),
  constraint topics_title_check CHECK (((length(title) >= 1) AND (length(title) <= 160))),
  constraint topics_organisation_id_added_by_fkey FOREIGN KEY (organisation_id, added_by) REFERENCES people(organisation_id, person_id),
  constraint topics_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint topics_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint topics_pkey PRIMARY KEY (organisation_id, topic_id)
);
CREATE INDEX topics_relation ON public.topics USING btree (organisation_id, relation_id);
CREATE UNIQUE INDEX topics_item ON public.topics USING btree (organisation_id, relation_id, item_id) WHERE (item_id IS NOT NULL);
CREATE UNIQUE INDEX topics_mandatory ON public.topics USING btree (organisation_id, relation_id, mandatory) WHERE (mandatory IS NOT NULL);
CREATE UNIQUE INDEX topics_quality ON public.topics USING btree (organisation_id, relation_id, quality) WHERE (quality IS NOT NULL);
alter table topics enable row level security;
create policy at_table on topics as permissive for all to wisselwerk_app using (((app_side(relation_id) IS NOT NULL) OR (app_topic_side(topic_id) IS NOT NULL))) with check ((app_seat(relation_id, 'talk'::text) IS NOT NULL));
create policy of_ones_time on topics as restrictive for select to wisselwerk_app using (((title IS NULL) OR (added_by = app_person()) OR (app_side(relation_id) IS DISTINCT FROM 'organisation'::text) OR app_topic_goes_on(topic_id)));
create policy own_organisation on topics as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_about_me on topics as permissive for select to wisselwerk_app using ((added_by = app_person()));
grant delete, insert, select, update on topics to wisselwerk_app;

create table trade_registers (
  organisation_id uuid not null,
  number text not null,
  constraint trade_registers_number_check CHECK ((number ~ '^\d{8}$'::text)),
  constraint trade_registers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint trade_registers_pkey PRIMARY KEY (organisation_id)
);
alter table trade_registers enable row level security;
create policy own_organisation on trade_registers as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_number on trade_registers as permissive for select to wisselwerk_app using (true);
create policy write_number on trade_registers as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
grant delete, insert, select, update on trade_registers to wisselwerk_app;

create table trained_marks (
  organisation_id uuid not null,
  relation_id uuid not null,
  side text not null,
  number integer not null,
  said_by uuid not null,
  said_on date not null,
  taken_back_on date,
  constraint trained_marks_check CHECK ((taken_back_on >= said_on)),
  constraint trained_marks_number_check CHECK ((number > 0)),
  constraint trained_marks_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint trained_marks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint trained_marks_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint trained_marks_organisation_id_said_by_fkey FOREIGN KEY (organisation_id, said_by) REFERENCES people(organisation_id, person_id),
  constraint trained_marks_pkey PRIMARY KEY (organisation_id, relation_id, side, number)
);
CREATE UNIQUE INDEX one_mark_stands ON public.trained_marks USING btree (organisation_id, relation_id, side) WHERE (taken_back_on IS NULL);
alter table trained_marks enable row level security;
create policy own_organisation on trained_marks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_marks on trained_marks as permissive for select to wisselwerk_app using ((app_side(relation_id) = ANY (ARRAY['employee'::text, 'organisation'::text])));
create policy say_trained on trained_marks as permissive for insert to wisselwerk_app with check (((side = app_side(relation_id)) AND (said_by = app_person()) AND (said_on = app_today()) AND (taken_back_on IS NULL)));
create policy take_back on trained_marks as permissive for update to wisselwerk_app using (((side = app_side(relation_id)) AND (taken_back_on IS NULL))) with check ((taken_back_on = app_today()));
grant insert, select on trained_marks to wisselwerk_app;

create table training_coverage (
  organisation_id uuid not null,
  year integer not null,
  side text not null,
  offered jsonb,
  attended integer,
  constraint training_coverage_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text]))),
  constraint training_coverage_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint training_coverage_pkey PRIMARY KEY (organisation_id, year, side)
);
alter table training_coverage enable row level security;
create policy own_organisation on training_coverage as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_coverage on training_coverage as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_has_role('council'::text)));
grant select on training_coverage to wisselwerk_app;

create table training_enrolments (
  organisation_id uuid not null,
  training_id uuid not null,
  person_id uuid not null,
  enrolled_at timestamp with time zone not null,
  attended boolean,
  constraint training_enrolments_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint training_enrolments_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint training_enrolments_organisation_id_training_id_fkey FOREIGN KEY (organisation_id, training_id) REFERENCES trainings(organisation_id, training_id),
  constraint training_enrolments_pkey PRIMARY KEY (organisation_id, training_id, person_id)
);
CREATE INDEX training_enrolments_person ON public.training_enrolments USING btree (organisation_id, person_id);
alter table training_enrolments enable row level security;
create policy enrol on training_enrolments as permissive for insert to wisselwerk_app with check (((person_id = app_person()) AND (attended IS NULL) AND app_may_enrol(training_id)));
create policy own_enrolment on training_enrolments as permissive for select to wisselwerk_app using ((person_id = app_person()));
create policy own_organisation on training_enrolments as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy say_attended on training_enrolments as permissive for update to wisselwerk_app using (((person_id = app_person()) AND app_training_over(training_id)));
create policy withdraw_enrolment on training_enrolments as permissive for delete to wisselwerk_app using (((person_id = app_person()) AND app_training_ahead(training_id)));
grant delete, insert, select on training_enrolments to wisselwerk_app;

create table trainings (
  organisation_id uuid not null,
  training_id uuid not null,
  title text not null,
  words text not null,
  place text not null,
  begins_on date not null,
  ends_on date not null,
  enrol_until date not null,
  seats integer,
  offered_at timestamp with time zone not null,
  called_off_on date,
  constraint trainings_check CHECK ((ends_on >= begins_on)),
  constraint trainings_check1 CHECK ((enrol_until <= begins_on)),
  constraint trainings_place_check CHECK (((length(place) >= 1) AND (length(place) <= 120))),
  constraint trainings_seats_check CHECK (((seats >= 1) AND (seats <= 1000))),
  constraint trainings_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
  constraint trainings_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint trainings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint trainings_pkey PRIMARY KEY (organisation_id, training_id)
);
alter table trainings enable row level security;
create policy call_off_training on trainings as permissive for update to wisselwerk_app using ((app_has_role('hr'::text) AND (called_off_on IS NULL) AND (begins_on > app_today()))) with check (app_has_role('hr'::text));
create policy offer_training on trainings as permissive for insert to wisselwerk_app with check (app_has_role('hr'::text));
create policy own_organisation on trainings as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_trainings on trainings as permissive for select to wisselwerk_app using ((app_has_role('hr'::text) OR app_sits_at_table()));
grant insert, select on trainings to wisselwerk_app;

create table units (
  organisation_id uuid not null,
  unit_id uuid not null,
  code text not null,
  name text not null,
  parent_id uuid,
  valid_from date not null,
  valid_until date,
  constraint units_check CHECK ((valid_until > valid_from)),
  constraint units_check1 CHECK ((is_legible(code) AND is_legible(name))),
  constraint units_code_check CHECK (((length(code) >= 1) AND (length(code) <= 60))),
  constraint units_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint units_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint units_organisation_id_parent_id_fkey FOREIGN KEY (organisation_id, parent_id) REFERENCES units(organisation_id, unit_id),
  constraint units_pkey PRIMARY KEY (organisation_id, unit_id),
  constraint units_organisation_id_code_key UNIQUE (organisation_id, code)
);
alter table units enable row level security;
create policy keep_register on units as permissive for all to wisselwerk_app using (app_has_role('hr'::text)) with check (app_has_role('hr'::text));
create policy own_organisation on units as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_register on units as permissive for select to wisselwerk_app using (true);
grant delete, insert, select, update on units to wisselwerk_app;

create table versions (
  organisation_id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  author_id uuid not null,
  author_side text not null,
  why text not null default ''::text,
  joint jsonb not null,
  left_out jsonb not null default '[]'::jsonb,
  canonical text not null,
  hash text not null,
  written_at timestamp with time zone not null,
  constraint versions_author_side_check CHECK (is_seat(author_side)),
  constraint versions_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint versions_number_check CHECK ((number > 0)),
  constraint versions_why_check CHECK ((length(why) <= 500)),
  constraint versions_organisation_id_agreement_id_fkey FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreements(organisation_id, agreement_id),
  constraint versions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint versions_pkey PRIMARY KEY (organisation_id, agreement_id, number),
  constraint versions_organisation_id_agreement_id_number_hash_key UNIQUE (organisation_id, agreement_id, number, hash)
);
alter table versions enable row level security;
create policy lowering_cools on versions as restrictive for insert to wisselwerk_app with check (((NOT lowers_something(joint)) OR ((((joint #>> '{cooling,signFrom}'::text[]))::date > (app_today() + app_cooling_days())) AND (NOT lowers_in_silence(joint)))));
create policy own_organisation on versions as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_at_table on versions as permissive for select to wisselwerk_app using ((app_agreement_side(agreement_id) IS NOT NULL));
create policy write_version on versions as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (author_side = app_agreement_side(agreement_id))));
grant insert, select on versions to wisselwerk_app;

create table view_parts (
  organisation_id uuid not null,
  relation_id uuid not null,
  author_id uuid not null,
  part text not null,
  words text not null,
  constraint view_parts_part_check CHECK ((part = ANY (ARRAY['state'::text, 'workload'::text, 'effort'::text, 'content'::text, 'hours'::text, 'pay'::text, 'development'::text, 'demands'::text]))),
  constraint view_parts_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint view_parts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint view_parts_organisation_id_relation_id_author_id_fkey FOREIGN KEY (organisation_id, relation_id, author_id) REFERENCES entry_views(organisation_id, relation_id, author_id) ON DELETE CASCADE,
  constraint view_parts_pkey PRIMARY KEY (organisation_id, relation_id, author_id, part)
);
alter table view_parts enable row level security;
create policy leave_parts on view_parts as restrictive for delete to wisselwerk_app using ((EXISTS ( SELECT
   FROM entry_views v
  WHERE ((v.organisation_id = view_parts.organisation_id) AND (v.relation_id = view_parts.relation_id) AND (v.author_id = view_parts.author_id) AND (v.ready_at IS NULL)))));
create policy own_organisation on view_parts as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy own_parts on view_parts as permissive for all to wisselwerk_app using ((author_id = app_person())) with check (((author_id = app_person()) AND (EXISTS ( SELECT
   FROM entry_views v
  WHERE ((v.organisation_id = view_parts.organisation_id) AND (v.relation_id = view_parts.relation_id) AND (v.author_id = view_parts.author_id) AND (v.ready_at IS NULL))))));
grant delete, insert, select on view_parts to wisselwerk_app;

create table views (
  organisation_id uuid not null,
  view_id uuid not null,
  relation_id uuid not null,
  round integer not null,
  side text not null,
  author_id uuid not null,
  pass text not null default 'whole'::text,
  version integer not null default 0,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  released_at timestamp with time zone,
  shown_beside uuid[] not null default '{}'::uuid[],
  opened_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  carried_over boolean not null default false,
  constraint views_check CHECK (((submitted_at IS NOT NULL) OR (released_at IS NULL))),
  constraint views_check1 CHECK (((released_at IS NOT NULL) OR (opened_at IS NULL))),
  constraint views_pass_check CHECK ((pass = ANY (ARRAY['short'::text, 'whole'::text]))),
  constraint views_round_check CHECK ((round > 0)),
  constraint views_side_check CHECK ((side = ANY (ARRAY['employee'::text, 'organisation'::text, 'host'::text, 'agency'::text, 'guest'::text, 'mediator'::text, 'committee'::text]))),
  constraint views_organisation_id_author_id_fkey FOREIGN KEY (organisation_id, author_id) REFERENCES people(organisation_id, person_id),
  constraint views_organisation_id_ended_by_fkey FOREIGN KEY (organisation_id, ended_by) REFERENCES people(organisation_id, person_id),
  constraint views_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint views_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint views_pkey PRIMARY KEY (organisation_id, view_id),
  constraint views_organisation_id_relation_id_round_side_key UNIQUE (organisation_id, relation_id, round, side)
);
CREATE INDEX views_author ON public.views USING btree (organisation_id, author_id);
alter table views enable row level security;
create policy begin_own on views as permissive for insert to wisselwerk_app with check (((author_id = app_person()) AND (side = app_seat(relation_id, 'expectations'::text)) AND (released_at IS NULL) AND (NOT app_round_is_open(relation_id, round))));
create policy change_own on views as permissive for update to wisselwerk_app using (((author_id = app_person()) AND ((opened_at IS NULL) OR (NOT app_round_is_open(relation_id, round)))));
create policy own_organisation on views as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_own on views as permissive for select to wisselwerk_app using (((author_id = app_person()) OR ((opened_at IS NOT NULL) AND (ended_at IS NULL) AND app_reads_round(relation_id, round))));
create policy remove_own on views as permissive for delete to wisselwerk_app using (((author_id = app_person()) AND ((opened_at IS NULL) OR (NOT app_round_is_open(relation_id, round)))));
grant delete, insert, select on views to wisselwerk_app;

create table why_lists (
  organisation_id uuid not null,
  edition text not null,
  figures jsonb not null,
  made_on date not null,
  constraint why_lists_edition_check CHECK ((edition ~ '^\d{4}-[12]$'::text)),
  constraint why_lists_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint why_lists_pkey PRIMARY KEY (organisation_id, edition)
);
alter table why_lists enable row level security;
create policy own_organisation on why_lists as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_list on why_lists as permissive for select to wisselwerk_app using (true);
grant select on why_lists to wisselwerk_app;

create table year_patterns (
  organisation_id uuid not null,
  relation_id uuid not null,
  year integer not null,
  shape jsonb not null,
  weeks integer[] not null,
  weekly_minutes integer not null,
  pay text not null,
  written_at timestamp with time zone not null,
  laid_at timestamp with time zone,
  drawn_by uuid not null,
  version integer not null default 1,
  constraint year_patterns_check CHECK (((laid_at IS NULL) OR ((0 <= ALL (weeks)) AND (3600 >= ALL (weeks))))),
  constraint year_patterns_pay_check CHECK ((pay = ANY (ARRAY['spread'::text, 'worked'::text]))),
  constraint year_patterns_shape_check CHECK (((jsonb_typeof(shape) = 'object'::text) AND (length((shape)::text) <= 4000))),
  constraint year_patterns_weekly_minutes_check CHECK (((weekly_minutes >= 1) AND (weekly_minutes <= 3600))),
  constraint year_patterns_weeks_check CHECK ((cardinality(weeks) = ANY (ARRAY[52, 53]))),
  constraint year_patterns_year_check CHECK (((year >= 1950) AND (year <= 2198))),
  constraint year_patterns_organisation_id_drawn_by_fkey FOREIGN KEY (organisation_id, drawn_by) REFERENCES people(organisation_id, person_id),
  constraint year_patterns_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint year_patterns_organisation_id_relation_id_fkey FOREIGN KEY (organisation_id, relation_id) REFERENCES relations(organisation_id, relation_id),
  constraint year_patterns_pkey PRIMARY KEY (organisation_id, relation_id, year)
);
alter table year_patterns enable row level security;
create policy drawn_by_the_employee on year_patterns as permissive for all to wisselwerk_app using (((app_side(relation_id) = 'employee'::text) AND (drawn_by = app_person()))) with check (((app_side(relation_id) = 'employee'::text) AND (drawn_by = app_person())));
create policy own_organisation on year_patterns as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
create policy read_what_is_laid on year_patterns as permissive for select to wisselwerk_app using (((laid_at IS NOT NULL) AND (app_side(relation_id) = 'organisation'::text)));
grant delete, insert, select on year_patterns to wisselwerk_app;

create table yearly_looks (
  organisation_id uuid not null,
  person_id uuid not null,
  wants boolean not null default true,
  due_on date not null,
  asked_on date,
  constraint yearly_looks_year CHECK ((due_on >= (asked_on + '1 year'::interval))),
  constraint yearly_looks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(organisation_id),
  constraint yearly_looks_organisation_id_person_id_fkey FOREIGN KEY (organisation_id, person_id) REFERENCES people(organisation_id, person_id),
  constraint yearly_looks_pkey PRIMARY KEY (organisation_id, person_id)
);
alter table yearly_looks enable row level security;
create policy own on yearly_looks as permissive for all to wisselwerk_app using ((person_id = app_person())) with check ((person_id = app_person()));
create policy own_organisation on yearly_looks as restrictive for all to wisselwerk_app using ((organisation_id = app_organisation()));
grant select on yearly_looks to wisselwerk_app;

-- view counted_answers (organisation_id, view_id, item_id, importance, owed, kept) with security_invoker=true

-- view counted_bookings (organisation_id, person_id, booked_at, recognised) with security_invoker=true

-- view counted_clauses (organisation_id, agreement_id, number, item_id, topic_id, deal_id, ends_on) with security_invoker=true

-- view counted_deals (organisation_id, agreement_id, deal_id, kind, added_at, differs, benefits, refused, dimension, reason, compensation) with security_invoker=true

-- view counted_diplomas (organisation_id, person_id, answered_at) with security_invoker=true

-- view counted_dual_actions (organisation_id, relation_id, agreed_at) with security_invoker=true

-- view counted_items (organisation_id, item_id, domain, retired_on) with security_invoker=true

-- view counted_marks (organisation_id, agreement_id, clause_id, due_on, mark_id, side, kept) with security_invoker=true

-- view counted_refusals (organisation_id, deal_id, reason, refused_on) with security_invoker=true

-- view counted_requests (organisation_id, request_id, person_id, kind, last_day, withdrawn, outcome, decided_on) with security_invoker=true

-- view counted_signatures (organisation_id, agreement_id, number, signers, signed_at, clauses) with security_invoker=true

-- view counted_skips (organisation_id, conversation_id, mandatory, side) with security_invoker=true

-- view counted_tags (organisation_id, topic_id, round, side, dimensions) with security_invoker=true

-- view counted_talks (organisation_id, conversation_id, relation_id, kind, planned_on, employee, organisation) with security_invoker=true

-- view counted_texts (organisation_id, agreement_id, relation_id) with security_invoker=true

-- view counted_topics (organisation_id, conversation_id, topic_id, round, item_id, mandatory) with security_invoker=true

-- view counted_views (organisation_id, view_id, relation_id, round, side, author_id, released_at) with security_invoker=true

-- view directory_people (organisation_id, person_id, number, given_name, family_name, email, access_closed_at, erased_on) with security_barrier=true
grant select on directory_people to wisselwerk_app;

-- view known_birth_days (organisation_id, person_id, birth_date) with security_invoker=true

-- view known_functions (organisation_id, person_id, relation_id, job_title, valid_from, valid_until) with security_invoker=true
grant select on known_functions to wisselwerk_app;

-- view known_genders (organisation_id, person_id, gender) with security_invoker=true

-- view known_leads (organisation_id, relation_id, manager_id, valid_from, valid_until) with security_invoker=true
grant select on known_leads to wisselwerk_app;

-- view known_locations (organisation_id, location_id, name) with security_invoker=true
grant select on known_locations to wisselwerk_app;

-- view known_people (organisation_id, person_id, given_name, family_name, erased_on, sort_name) with security_invoker=true
grant select on known_people to wisselwerk_app;

-- view known_places (organisation_id, relation_id, unit_id, hours_per_week, valid_from, valid_until) with security_invoker=true
grant select on known_places to wisselwerk_app;

-- view known_relations (organisation_id, relation_id, person_id, kind, valid_from, valid_until) with security_invoker=true
grant select on known_relations to wisselwerk_app;

-- view known_topics (organisation_id, topic_id, mandatory, relation_id, item_id) with security_invoker=true
grant select on known_topics to wisselwerk_app;

-- view known_units (organisation_id, unit_id, code, name, parent_id, valid_from, valid_until) with security_invoker=true
grant select on known_units to wisselwerk_app;

-- view people_details (organisation_id, person_id, number, given_name, family_name, name_prefix, sort_name, email, birth_date, access_closed_at, erased_on) with security_barrier=true
grant select on people_details to wisselwerk_app;

-- view people_in_scope (organisation_id, holding_id, role, unit_id, unit_name, person_id, given_name, family_name, job_title, hours_per_week) with security_barrier=true
grant select on people_in_scope to wisselwerk_app;

-- view reachable_people (organisation_id, person_id, given_name, email)

-- view readable_answers (organisation_id, view_id, item_id, importance, owed, kept) with security_barrier=true
grant select on readable_answers to wisselwerk_app;

-- view readable_board_answers (organisation_id, answer_id, question_id, mine, speaks_as, words, answered_at, removed_why, author_id) with security_barrier=true
grant select on readable_board_answers to wisselwerk_app;

-- view readable_parts (organisation_id, relation_id, author_id, part, words) with security_barrier=true
grant select on readable_parts to wisselwerk_app;

-- view readable_questions (organisation_id, question_id, mine, words, asked_at, removed_why, author_id) with security_barrier=true
grant select on readable_questions to wisselwerk_app;

-- view readable_reactions (organisation_id, consultation_id, reaction_id, mine, words, named, author_id) with security_barrier=true
grant select on readable_reactions to wisselwerk_app;

-- view readable_sheets (organisation_id, topic_id, round, side, author_id, aims, reach, resistance, unacceptable, bridges, guess_aims, guess_reach, guess_resistance, guess_unacceptable, guess_bridges, version, shared_at, shared_beside, opened_at) with security_barrier=true
grant select on readable_sheets to wisselwerk_app;

-- function accept_invitation(secret_hash bytea, account text, at timestamp with time zone) returns boolean security definer
-- function answer_all() returns trigger security definer
-- function any_sign_in_provider() returns boolean security definer
-- function app_agency_chair(relation uuid, of_day date) returns text security definer
-- function app_agency_side(relation uuid, of_day date) returns text
-- function app_agency_talk_answered(talk uuid) returns boolean security definer
-- function app_agency_talk_side(talk uuid) returns text security definer
-- function app_agency_topic_side(topic uuid) returns text security definer
-- function app_agreement_chair(relation uuid, agreement uuid, began timestamp with time zone, mine text) returns text security definer
-- function app_agreement_seats(agreement uuid) returns TABLE(seat text, person_id uuid) security definer
-- function app_agreement_side(agreement uuid) returns text security definer
-- function app_agreements_due(tables uuid[]) returns TABLE(agreement_id uuid, relation_id uuid, started_at timestamp with time zone, mine_in boolean, theirs_in boolean, waiting integer, number integer, written_at timestamp with time zone, signers text[], accepted text[], signed text[], joint jsonb, marks jsonb) security definer
-- function app_amo_voice(voice text) returns boolean security definer
-- function app_answered_question(question uuid) returns boolean security definer
-- function app_asked_question(question uuid) returns boolean security definer
-- function app_asker() returns text
-- function app_at_address(address text) returns TABLE(person_id uuid, name text, belongs boolean, closed boolean) security definer
-- function app_birth_date(relation uuid) returns date security definer
-- function app_board_candidates() returns TABLE(person_id uuid, name text, mine boolean, backed boolean, backings integer, valid_until date) security definer
-- function app_board_office() returns text security definer
-- function app_board_offices() returns TABLE(person_id uuid, name text, office text) security definer
-- function app_board_reports() returns TABLE(kind text, post_id uuid, question_id uuid, words text, speaks_as text, whys jsonb) security definer
-- function app_both_ask(relation uuid) returns boolean security definer
-- function app_both_chose(search uuid) returns boolean security definer
-- function app_both_weighed(search uuid) returns boolean security definer
-- function app_bring_competence(line uuid, person uuid, of_code text, own_words text, of_key text, of_level text) returns void security definer
-- function app_budget_reference(code text) returns TABLE(title text, unit text, price integer, undone boolean) security definer
-- function app_campaign_response(campaign uuid) returns TABLE(asked integer, shown integer) security definer
-- function app_chair(what text) returns text
-- function app_changes() returns TABLE(sequence bigint, event text, subject_id text, version integer, at timestamp with time zone) security definer
-- function app_clear_deal_needs(deal uuid) returns void security definer
-- function app_coaches(item uuid) returns boolean security definer
-- function app_companion_state(companion uuid) returns text security definer
-- function app_companion_states() returns TABLE(companion_id uuid, state text) security definer
-- function app_complete_entry(relation uuid, at timestamp with time zone) returns void security definer
-- function app_confidants() returns TABLE(person_id uuid, name text, email text, unit text) security definer
-- function app_consultation_deciders() returns TABLE(person_id uuid, name text) security definer
-- function app_consultation_people(consultation uuid) returns TABLE(person_id uuid) security definer
-- function app_conversation_side(conversation uuid) returns text security definer
-- function app_cooling_days() returns integer
-- function app_deal_needs_open(deal uuid, of_version integer) returns boolean security definer
-- function app_deal_side(deal uuid) returns text security definer
-- function app_deal_version(deal uuid) returns integer security definer
-- function app_decide_report(kind text, post uuid, why text, at timestamp with time zone) returns boolean security definer
-- function app_decides(consultation uuid) returns boolean security definer
-- function app_deletion_stop() returns TABLE(stopped_on date, reached date) security definer
-- function app_deletions_per_year(fewest integer) returns TABLE(year integer, record_type text, people integer, lines integer) security definer
-- function app_drawer_state(drawer uuid) returns text security definer
-- function app_elect_moderator(candidate uuid) returns boolean security definer
-- function app_end_tags(topic uuid) returns void security definer
-- function app_entry_is_open(relation uuid) returns boolean security definer
-- function app_entry_states(relation uuid) returns TABLE(author_id uuid, side text, version integer, ready boolean, open boolean, aside boolean, talked_on text) security definer
-- function app_erase_genders() returns void security definer
-- function app_ever_sat(relation uuid, person uuid) returns boolean security definer
-- function app_fills_opening(opening uuid) returns boolean security definer
-- function app_fills_unit(unit uuid) returns boolean security definer
-- function app_forget_sealed(search uuid) returns void security definer
-- function app_has_answered_agency(talk uuid) returns boolean security definer
-- function app_has_confirmed(conversation uuid) returns boolean security definer
-- function app_has_counterpart(relation uuid) returns boolean security definer
-- function app_has_marked(agreement uuid, clause uuid, due date, of_round integer) returns boolean security definer
-- function app_has_rendered(agreement uuid) returns boolean security definer
-- function app_has_role(wanted text) returns boolean security definer
-- function app_has_tagged(topic uuid, in_round integer) returns boolean security definer
-- function app_hide_entry(relation uuid) returns void security definer
-- function app_holders(wanted text) returns SETOF uuid security definer
-- function app_hr_for(relation uuid) returns boolean security definer
-- function app_is_asked(consultation uuid) returns boolean security definer
-- function app_item_full(item uuid) returns boolean security definer
-- function app_last_retention_day() returns date security definer
-- function app_leads_person(person uuid) returns boolean security definer
-- function app_leads_request(request uuid) returns boolean security definer
-- function app_leads_running(relation uuid) returns boolean security definer
-- function app_leads_since(relation uuid) returns date security definer
-- function app_leads_unit(unit uuid) returns boolean security definer
-- function app_looked(look uuid) returns boolean security definer
-- function app_looks_for_people() returns boolean security definer
-- function app_mail_state(mail uuid) returns TABLE(state text, fault text) security definer
-- function app_manages() returns boolean security definer
-- function app_manages_in(unit uuid) returns boolean security definer
-- function app_mark_states(agreement uuid) returns TABLE(clause_id uuid, due_on date, round integer, sides text[]) security definer
-- function app_may_end_recollection(recollection uuid, of_side text) returns boolean security definer
-- function app_may_enrol(training uuid) returns boolean security definer
-- function app_may_go_without(of_module text) returns boolean
-- function app_may_react(consultation uuid) returns boolean security definer
-- function app_mediated_since(relation uuid) returns date security definer
-- function app_mediated_topics(relation uuid) returns TABLE(topic_id uuid, title text, item_id text, mandatory text, quality text, sheets jsonb) security definer
-- function app_mediates(relation uuid) returns boolean security definer
-- function app_mediations() returns TABLE(relation_id uuid, employee_id uuid, employee text, manager_id uuid, manager text, asked_at timestamp with time zone, mediator_id uuid, mediator text) security definer
-- function app_meeting_open(meeting_year integer) returns boolean security definer
-- function app_mirror_seat(relation uuid, mirror text, conversation uuid, topic uuid) returns text security definer
-- function app_moderates_board() returns boolean security definer
-- function app_on_board() returns boolean security definer
-- function app_open_modules() returns text[]
-- function app_open_question(question uuid) returns boolean security definer
-- function app_open_tags(topic uuid, at timestamp with time zone) returns void security definer
-- function app_opening_looked(opening uuid) returns timestamp with time zone security definer
-- function app_opening_taken(opening uuid) returns integer security definer
-- function app_organisation() returns uuid
-- function app_other_said_needs(deal uuid, of_version integer) returns boolean security definer
-- function app_own_span() returns integer security definer
-- function app_people_here() returns integer security definer
-- function app_person() returns uuid
-- function app_provisioning() returns uuid
-- function app_purse_top(budget uuid) returns TABLE(number integer, balance integer) security definer
-- function app_reads_career(item uuid) returns boolean security definer
-- function app_reads_own_age(item uuid) returns boolean security definer
-- function app_reads_packages() returns boolean security definer
-- function app_reads_reactions(consultation uuid) returns boolean security definer
-- function app_reads_reflection(reflection uuid) returns boolean security definer
-- function app_reads_round(relation uuid, of_round integer) returns boolean security definer
-- function app_reflection_reaches(reflection uuid) returns boolean security definer
-- function app_released_topics(relation uuid) returns SETOF uuid security definer
-- function app_remind_campaign(campaign uuid, at timestamp with time zone, subject text, body text) returns void security definer
-- function app_rendering_states(agreement uuid) returns TABLE(side text, submitted boolean) security definer
-- function app_request_facts(relation uuid) returns TABLE(employed_since date, employees integer) security definer
-- function app_request_open(request uuid) returns boolean security definer
-- function app_role_for(wanted text, unit uuid) returns boolean security definer
-- function app_role_is_held(wanted text) returns boolean security definer
-- function app_round_is_open(relation uuid, of_round integer) returns boolean security definer
-- function app_rule_voices(draft uuid) returns TABLE(hr integer, yes integer) security definer
-- function app_sat_on(relation uuid, on_day date) returns boolean security definer
-- function app_search_may_start(agreement uuid) returns boolean security definer
-- function app_search_side(search uuid) returns text security definer
-- function app_seat(relation uuid, part text) returns text
-- function app_seat_at(relation uuid, agreement uuid, began timestamp with time zone) returns text
-- function app_seated(of_part text) returns TABLE(relation_id uuid, side text) security definer
-- function app_seated_beside(relation uuid, part text) returns uuid[] security definer
-- function app_seats(relation uuid, part text) returns TABLE(seat text, person_id uuid) security definer
-- function app_session_stands(of_token text) returns boolean security definer
-- function app_settle_rules(draft uuid, at timestamp with time zone) returns boolean security definer
-- function app_share_reflection(reflection uuid, at timestamp with time zone) returns boolean security definer
-- function app_share_sheet(topic uuid, at timestamp with time zone) returns void security definer
-- function app_shared_along(companion uuid) returns TABLE(what text, line_number bigint, id uuid, title text, item_id text, mandatory text, quality text, words text, by_id uuid) security definer
-- function app_sheet_states(relation uuid) returns TABLE(topic_id uuid, round integer, side text, author_id uuid, shared boolean, again boolean) security definer
-- function app_show_entry(relation uuid, at timestamp with time zone) returns void security definer
-- function app_show_view(relation uuid, of_round integer, at timestamp with time zone) returns void security definer
-- function app_shown_competences(keys text[]) returns TABLE(person_id uuid, competence_key text, level text, evidence text, wish text) security definer
-- function app_side(relation uuid) returns text
-- function app_sign_in_facts() returns jsonb security definer
-- function app_signed_texts(tables uuid[]) returns TABLE(relation_id uuid, joint jsonb) security definer
-- function app_sit_down() returns text security definer
-- function app_sits_at_table() returns boolean security definer
-- function app_sits_opposite(agreement uuid, other uuid) returns boolean security definer
-- function app_succeed_conversation(conversation uuid) returns void security definer
-- function app_succeed_rendering(agreement uuid) returns void security definer
-- function app_succeed_topic(topic uuid) returns void security definer
-- function app_tables() returns TABLE(relation_id uuid, side text) security definer
-- function app_take_entry_back(relation uuid) returns void security definer
-- function app_take_release_back(relation uuid, of_round integer) returns void security definer
-- function app_take_view_back(relation uuid, of_round integer, at timestamp with time zone) returns void security definer
-- function app_talk_along(companion uuid) returns TABLE(kind text, planned_on date, start_time time without time zone, place text, employee_id uuid, employee text, manager_id uuid, manager text) security definer
-- function app_talk_answered(conversation uuid) returns boolean security definer
-- function app_talk_chair(relation uuid, of_day date, mine text) returns text security definer
-- function app_talk_coverage(fewest integer) returns TABLE(relations integer, quarter integer) security definer
-- function app_talk_seat(relation uuid, of_day date) returns text
-- function app_talk_waits(conversation uuid) returns boolean security definer
-- function app_talks_due(tables uuid[]) returns TABLE(relation_id uuid, kind text, planned_on date, series_id uuid, confirmed boolean, held boolean) security definer
-- function app_tick_open_offer(offer uuid) returns void security definer
-- function app_today() returns date
-- function app_topic_goes_on(topic uuid) returns boolean security definer
-- function app_topic_round(topic uuid) returns integer security definer
-- function app_topic_side(topic uuid) returns text security definer
-- function app_topic_work(topic uuid) returns text security definer
-- function app_training_ahead(training uuid) returns boolean security definer
-- function app_training_full(training uuid) returns boolean security definer
-- function app_training_names() returns TABLE(training_id uuid, person_id uuid, name text) security definer
-- function app_training_over(training uuid) returns boolean security definer
-- function app_unit_spans(most integer) returns TABLE(unit_id uuid, pairs integer, wide boolean) security definer
-- function app_view_states(relation uuid) returns TABLE(round integer, side text, author_id uuid, name text, submitted boolean, released boolean, opened boolean, ended boolean, carried_over boolean, ended_by uuid, ended_by_name text, pass text) security definer
-- function app_views_awaited(tables uuid[]) returns TABLE(relation_id uuid, since timestamp with time zone) security definer
-- function app_want_chore(in_lane text, about text) returns void security definer
-- function app_was_at(conversation uuid) returns boolean security definer
-- function app_was_shown(look uuid) returns boolean security definer
-- function app_works_here() returns boolean security definer
-- function app_works_in(unit uuid) returns boolean security definer
-- function app_writes(agreement uuid, seat text) returns boolean security definer
-- function app_wrote_along(agreement uuid) returns boolean security definer
-- function append_audit(at timestamp with time zone, event text, subject_kind text, subject_id text, details jsonb) returns bigint security definer
-- function append_provisioning(at timestamp with time zone, event text, person uuid) returns bigint security definer
-- function ask_all() returns trigger security definer
-- function audit_faults(organisation uuid) returns TABLE(kind text, at_event bigint) security definer
-- function audit_hash(previous bytea, organisation uuid, seq bigint, at timestamp with time zone, actor uuid, event text, subject_kind text, subject_id text, details jsonb) returns bytea
-- function belongs_here(organisation uuid, person uuid, on_day date) returns boolean security definer
-- function board_office(person uuid) returns text security definer
-- function bring_guest(fresh uuid, given text, family text, address text, until date) returns TABLE(person_id uuid, name text, account boolean) security definer
-- function change_concerns(event text) returns text
-- function close_link() returns trigger security definer
-- function companion_state(companion companions) returns text security definer
-- function consultation_waits(consultation uuid) returns boolean security definer
-- function days_of_people(organisation uuid, since bigint) returns TABLE(day date, event bigint) security definer
-- function each_their_own_part() returns trigger
-- function expire_read_log(organisation uuid, months integer, kept uuid[], today date, moment timestamp with time zone) returns bigint security definer
-- function find_actor(account text, on_day date, within uuid, wanted uuid) returns TABLE(organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean, guest boolean) security definer
-- function find_demo_seat(wanted text, spoken text) returns TABLE(organisation_id uuid, person_id uuid, user_id text, given_name text, family_name text) security definer
-- function find_invitation(secret_hash bytea) returns TABLE(organisation_id uuid, organisation text, invitation_id uuid, person_id uuid, email text, given_name text, family_name text, expires_at timestamp with time zone, used_at timestamp with time zone, user_id text, copied boolean) security definer
-- function find_own_people(account text, within uuid) returns TABLE(organisation_id uuid, organisation text, person_id uuid, name text) security definer
-- function find_sign_in_person(organisation uuid, provider text, who text, mail text, account text) returns TABLE(person_id uuid, given_name text, family_name text, user_id text, closed boolean) security definer
-- function find_sign_in_provider(wanted text) returns TABLE(organisation_id uuid, issuer text, client_id text, locked_secret text) security definer
-- function fits_relation() returns trigger security definer
-- function forget_seats() returns trigger
-- function happens_without_a_person(event text) returns boolean
-- function has_left(organisation uuid, person uuid, on_day date) returns boolean security definer
-- function hr_goes_on(organisation uuid) returns boolean security definer
-- function invite_brought(person uuid, invitation uuid, secret bytea, at timestamp with time zone, expires timestamp with time zone) returns void security definer
-- function is_guest(organisation uuid, person uuid, on_day date) returns boolean security definer
-- function is_legible(written text) returns boolean
-- function is_on_board(person uuid) returns boolean security definer
-- function is_seat(name text) returns boolean
-- function is_signed(organisation uuid, agreement uuid, of_number integer) returns boolean security definer
-- function keep_hr() returns trigger security definer
-- function keep_prefix() returns trigger
-- function last_invited(person uuid) returns TABLE(invited_at timestamp with time zone, waits boolean) security definer
-- function link_audit(organisation uuid, actor uuid, at timestamp with time zone, event text, subject_kind text, subject_id text, details jsonb) returns bigint security definer
-- function link_sign_in(organisation uuid, person uuid, provider text, who text, account text, at timestamp with time zone) returns void security definer
-- function lowers_in_silence(joint jsonb) returns boolean
-- function lowers_something(joint jsonb) returns boolean
-- function may_come_in(organisation uuid, person uuid, on_day date) returns boolean security definer
-- function may_enter(account text, within uuid) returns boolean security definer
-- function measures_stay_as_read() returns trigger
-- function mediated_two(relation uuid) returns uuid[] security definer
-- function mirror_of_two(mirror text) returns boolean
-- function mirror_seats(relation uuid, mirror text, conversation uuid) returns TABLE(seat text, person_id uuid) security definer
-- function moderates_board(person uuid) returns boolean security definer
-- function open_provisioning(wanted bytea, today date) returns uuid security definer
-- function outbox_wants_chore() returns trigger security definer
-- function people_asked(organisation uuid, campaign uuid, on_day date) returns TABLE(person_id uuid)
-- function people_working_in(unit uuid) returns TABLE(person_id uuid) security definer
-- function plain(written text) returns text
-- procedure protect(IN target regclass)
-- function read_log_fault(organisation uuid) returns bigint security definer
-- function read_log_hash(organisation uuid, first_id bigint, last_id bigint) returns bytea security definer
-- function refuse_private_act() returns trigger
-- function requests_silent(organisation uuid, on_day date) returns TABLE(request_id uuid, relation_id uuid, employee_id uuid, manager_id uuid)
-- function restore_audit_head(organisation uuid, at timestamp with time zone) returns bigint security definer
-- function rule_voices(organisation uuid, draft uuid, day date) returns TABLE(hr integer, yes integer) security definer
-- function says_something(words text) returns boolean
-- function seal_read_log(organisation uuid, up_to bigint, at timestamp with time zone) returns bigint security definer
-- function seat_writes(drafter text, seat text) returns boolean
-- function seats_at(organisation uuid, relation uuid, part text, on_day date) returns TABLE(seat text, person_id uuid)
-- function seats_beside(relation uuid, part text) returns uuid[] security definer
-- function settle_rules(organisation uuid, draft uuid, day date, at timestamp with time zone) returns boolean security definer
-- function small_words(family text) returns text
-- function span_pairs(organisation uuid, on_day date) returns TABLE(manager_id uuid, person_id uuid, unit_id uuid)
-- function stretch_stay(organisation uuid, person uuid, until date) returns void security definer
-- function stretch_stays() returns trigger security definer
-- function take_back_link(organisation uuid, invitation uuid) returns void security definer
-- function talk_is_answered(conversation conversations) returns boolean security definer
-- function talk_is_held(conversation conversations) returns boolean security definer
-- function teams_below(organisation uuid, named uuid[]) returns TABLE(unit_id uuid)
-- function training_sides(organisation uuid, on_day date) returns TABLE(person_id uuid, side text)
-- function unsealed_since(organisation uuid) returns bigint security definer
-- function want_chore(organisation uuid, in_lane text, about text) returns void security definer
