import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { OutcomeInput, ProposalInput } from '../model.ts'
import type { Office, State, Verdict } from '../vocabulary.ts'

export interface ConsultationRow {
  consultation_id: string
  title: string
  what: string
  why: string
  loose: string
  fixed: string
  unit: string | null
  office: Office
  state: State
  put_by: string
  put_by_name: string | null
  decider_id: string | null
  decider_name: string | null
  opened_on: string
  ends_on: string
  withdrawn_on: string | null
  withdrawn_why: string | null
  rule_id: string | null
  may_react: boolean
  reacted: boolean
  decides: boolean
}

const found = sql`select c.consultation_id, c.title, c.what, c.why, c.loose, c.fixed, u.name as unit, c.office, c.put_by,
    b.given_name || ' ' || b.family_name as put_by_name, c.decider_id, d.given_name || ' ' || d.family_name as decider_name,
    c.opened_on, c.ends_on, c.withdrawn_on, c.withdrawn_why, c.rule_id,
    case when c.withdrawn_on is not null then 'withdrawn' when o.consultation_id is not null then 'closed'
      when c.ends_on < app_today() then 'waits' else 'open' end as state,
    app_may_react(c.consultation_id) as may_react, app_decides(c.consultation_id) as decides,
    exists (select from consultation_reactions r where r.organisation_id = c.organisation_id
      and r.consultation_id = c.consultation_id and r.person_id = app_person()) as reacted
  from consultations c
    left join consultation_outcomes o using (organisation_id, consultation_id)
    left join known_units u on u.organisation_id = c.organisation_id and u.unit_id = c.unit_id
    left join known_people b on b.organisation_id = c.organisation_id and b.person_id = c.put_by and b.erased_on is null
    left join known_people d on d.organisation_id = c.organisation_id and d.person_id = c.decider_id and d.erased_on is null
  where c.organisation_id = app_organisation()`

/** What the asker may read, the newest first. */
export async function findConsultations(tx: Tx): Promise<ConsultationRow[]> {
  const { rows } =
    await sql<ConsultationRow>`${found} order by c.put_at desc, c.consultation_id limit 200`.execute(tx)
  return rows
}

export interface OutcomeRow {
  decision: string
  reasons: string
  decided_by: string
  decided_by_name: string | null
  decided_on: string
}
export interface PointRow {
  number: number
  heard: string
  verdict: Verdict
  because: string
}
export interface ReactionRow {
  reaction_id: string
  words: string
  named: boolean
  author_id: string | null
  author_name: string | null
}

/** One of them, with what the asker said and what became of it. */
export async function findConsultation(tx: Tx, consultationId: string) {
  const { rows, outcomes, points, own } = await askTogether(tx, {
    rows: sql<ConsultationRow & { decider_leads: boolean }>`select f.*, exists (select from known_leads l
        join known_relations r using (organisation_id, relation_id)
        where l.organisation_id = app_organisation() and l.manager_id = f.decider_id and r.person_id = app_person()
          and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today())) as decider_leads
      from (${found} and c.consultation_id = ${consultationId}) f`,
    outcomes: sql<OutcomeRow>`select o.decision, o.reasons, o.decided_by, o.decided_on,
        p.given_name || ' ' || p.family_name as decided_by_name
      from consultation_outcomes o left join known_people p
        on p.organisation_id = o.organisation_id and p.person_id = o.decided_by and p.erased_on is null
      where o.organisation_id = app_organisation() and o.consultation_id = ${consultationId}`,
    points: sql<PointRow>`select p.number, p.heard, p.verdict, p.because from consultation_points p
      where p.organisation_id = app_organisation() and p.consultation_id = ${consultationId} order by p.number`,
    own: sql<{ reaction_id: string; words: string; named: boolean; number: number | null }>`
      select r.reaction_id, r.words, r.named, a.number
      from consultation_reactions r left join consultation_answered a using (organisation_id, reaction_id)
      where r.organisation_id = app_organisation() and r.consultation_id = ${consultationId} and r.person_id = app_person()`,
  })
  return { row: rows[0], outcome: outcomes[0], points, own: own[0] }
}

/** What people said, for whoever decides: in no order of writing. */
export async function findReactions(tx: Tx, consultationId: string): Promise<ReactionRow[]> {
  const { rows } = await sql<ReactionRow>`select r.reaction_id, r.words, r.named, r.author_id,
      p.given_name || ' ' || p.family_name as author_name
    from readable_reactions r left join known_people p
      on p.organisation_id = r.organisation_id and p.person_id = r.author_id and p.erased_on is null
    where r.organisation_id = app_organisation() and r.consultation_id = ${consultationId}
      and app_reads_reactions(${consultationId})
    order by r.reaction_id`.execute(tx)
  return rows
}

export async function findChoices(tx: Tx) {
  return askTogether(tx, {
    units: sql<{ unitId: string; name: string }>`select u.unit_id as "unitId", u.name from known_units u
      where u.organisation_id = app_organisation() and u.valid_from <= app_today()
        and (u.valid_until is null or u.valid_until > app_today())
      order by u.name collate dutch, u.unit_id`,
    deciders: sql<{ personId: string; name: string }>`
      select d.person_id as "personId", d.name from app_consultation_deciders() d`,
  })
}

interface Key {
  organisationId: string
  consultationId: string
}

export async function insertConsultation(
  tx: Tx,
  row: Key &
    Omit<ProposalInput, 'ruleId'> & {
      putBy: string
      openedOn: string
      at: Date
      rule: { ruleId: string; number: number } | null
    },
): Promise<void> {
  await tx
    .insertInto('consultations')
    .values({
      organisation_id: row.organisationId,
      consultation_id: row.consultationId,
      title: row.title,
      what: row.what,
      why: row.why,
      loose: row.loose,
      fixed: row.fixed,
      unit_id: row.unitId,
      office: row.office,
      put_by: row.putBy,
      put_at: row.at,
      opened_on: row.openedOn,
      ends_on: row.endsOn,
      decider_id: row.deciderId,
      rule_id: row.rule?.ruleId ?? null,
      rule_number: row.rule?.number ?? null,
    })
    .execute()
}

/** Everybody who was asked and works here, and who came since. */
export async function findAsked(tx: Tx, consultationId: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from app_consultation_people(${consultationId}) order by person_id`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}

export async function withdraw(tx: Tx, key: Key, { on, why }: { on: string; why: string }): Promise<void> {
  await tx
    .updateTable('consultations')
    .set({ withdrawn_on: on, withdrawn_why: why })
    .where('organisation_id', '=', key.organisationId)
    .where('consultation_id', '=', key.consultationId)
    .execute()
}

export async function linkRule(
  tx: Tx,
  key: Key,
  rule: { ruleId: string; number: number } | null,
): Promise<void> {
  await tx
    .updateTable('consultations')
    .set({ rule_id: rule?.ruleId ?? null, rule_number: rule?.number ?? null })
    .where('organisation_id', '=', key.organisationId)
    .where('consultation_id', '=', key.consultationId)
    .execute()
}

/** One each: what stood there makes way. */
export async function saveReaction(
  tx: Tx,
  row: Key & { reactionId: string; authorId: string; words: string; named: boolean; at: Date },
): Promise<void> {
  await tx
    .insertInto('consultation_reactions')
    .values({
      organisation_id: row.organisationId,
      reaction_id: row.reactionId,
      consultation_id: row.consultationId,
      person_id: row.authorId,
      words: row.words,
      named: row.named,
      written_at: row.at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'consultation_id', 'person_id'])
        .doUpdateSet({ words: row.words, named: row.named, written_at: row.at }),
    )
    .execute()
}

export async function deleteReaction(tx: Tx, key: Key, authorId: string): Promise<void> {
  await tx
    .deleteFrom('consultation_reactions')
    .where('organisation_id', '=', key.organisationId)
    .where('consultation_id', '=', key.consultationId)
    .where('person_id', '=', authorId)
    .execute()
}

export async function insertOutcome(
  tx: Tx,
  row: Key & OutcomeInput & { decidedBy: string; decidedOn: string },
): Promise<void> {
  const key = { organisation_id: row.organisationId, consultation_id: row.consultationId }
  const { decision, reasons, decidedBy: decided_by, decidedOn: decided_on } = row
  await tx
    .insertInto('consultation_outcomes')
    .values({ ...key, decision, reasons, decided_by, decided_on })
    .execute()
  if (row.points.length === 0) return
  await tx
    .insertInto('consultation_points')
    .values(row.points.map((point, place) => ({ ...key, number: place + 1, ...point })))
    .execute()
  await sql`insert into consultation_answered (organisation_id, consultation_id, reaction_id, number)
    select ${row.organisationId}, ${row.consultationId}, a.reaction_id, a.number
    from unnest(${row.answered.map(({ reactionId }) => reactionId)}::uuid[],
      ${row.answered.map(({ point }) => point + 1)}::int[]) as a(reaction_id, number)`.execute(tx)
}

/** What each of these is called. */
export async function findTitles(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ consultation_id: string; title: string }>`
    select consultation_id, title from consultations where organisation_id = app_organisation()`.execute(tx)
  return new Map(rows.map(({ consultation_id, title }) => [consultation_id, title]))
}
