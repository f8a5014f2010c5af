import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Random } from '../../../db/demo/random.ts'
import { dealDimensions, dealKinds, refusalReasons } from '../../capabilities/agreements/index.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Organisation } from './builder.ts'
import { type Planned, signPlans } from './planned.ts'
import type { Surveyed } from './surveyed.ts'

const outcomes = ['held', 'one-way', 'planned', 'none'] as const
const kinds = ['annual', 'performance', 'development'] as const
/** Rooms of the expectations, each by an item in it; a topic without an item is in somebody's own words. */
const subjects = [
  ['work', 'workload'],
  ['career', 'training'],
  ['balance', 'own-leave'],
  ['own', null],
] as const

/** What a signed agreement is: one that looks ahead, or one that ended, is about something else, or has one signature. */
const plans = [
  { item: 'prospects', over: false, signers: 2, ahead: true },
  { item: 'employment-security', over: false, signers: 2, ahead: true },
  { item: 'learning-at-work', over: false, signers: 2, ahead: true },
  { item: 'workload', over: false, signers: 2, ahead: false },
  { item: 'prospects', over: true, signers: 2, ahead: false },
  { item: 'prospects', over: false, signers: 1, ahead: false },
] as const

/** What became of a year of talks and deals, by figure of the yearly overview: who stands behind it. */
export type Lived = Map<string, Set<string>>

/**
 * A year for everybody of a surveyed organisation, by a seed: a talk about something in some quarter, or none, and for
 * some a deal, granted or refused; and for some an agreement, in one kind of working relationship never one that looks ahead.
 */
export async function live(
  database: Database,
  { organisationId }: Organisation,
  { people }: Surveyed,
  { seed, year, allOneWay, number = 1 }: { seed: number; year: number; allOneWay?: string; number?: number },
): Promise<Lived> {
  const random = new Random(seed, `lived ${year}`)
  const lived: Lived = new Map()
  const stands = (figure: string, personId: string) =>
    lived.set(figure, (lived.get(figure) ?? new Set()).add(personId))
  // By a chance of its own, so that talks and deals are the same with and without.
  const planning = new Random(seed, `planned ${year}`)
  const kindWithNothing = people[planning.below(people.length)]?.kind
  const planned: Planned[] = []
  const rows = people.map(({ personId, relationId, managerId, unitId, kind: relation }) => {
    const outcome = unitId === allOneWay ? 'one-way' : outcomes[random.below(outcomes.length)]!
    const kind = kinds[random.below(kinds.length)]!
    const deal = random.chance(0.5) ? dealKinds[random.below(dealKinds.length)]! : null
    const refused = deal && random.chance(0.6) ? refusalReasons[random.below(refusalReasons.length)]! : null
    stands('people', personId)
    const plan = planning.chance(0.7) ? planning.pick(plans) : null
    if (plan && !(plan.ahead && relation === kindWithNothing)) {
      const endsOn = plan.over ? `${year - 1}-12-31` : null
      planned.push({ relationId, personId, managerId, item: plan.item, endsOn, signers: plan.signers })
      if (plan.signers === 2) stands('agreed.signed', personId)
      if (plan.ahead && outcome === 'held') stands('plan.serious', personId)
    }
    stands(`talk.${outcome}`, personId)
    if (outcome === 'one-way') stands('had.one-way', personId)
    if (outcome === 'held') stands(`kind.${kind}`, personId)
    const granted = deal && !refused
    if (granted) for (const figure of ['agreed.own', `deal.${deal}`]) stands(figure, personId)
    if (refused) for (const figure of ['agreed.refused', `refused.${refused}`]) stands(figure, personId)
    const quarter = random.between(1, 4)
    const [theme, item] = subjects[random.below(subjects.length)]!
    if (outcome !== 'none')
      for (const figure of [`topic.${theme}`, `topic.${theme}.q${quarter}`]) stands(figure, personId)
    const day = `${year}-${String(quarter * 3 - 1).padStart(2, '0')}-15`
    const ids = {
      conversationId: randomUUID(),
      topicId: randomUUID(),
      agreementId: randomUUID(),
      dealId: randomUUID(),
    }
    const dimension = deal && dealDimensions[deal][0]
    return { personId, relationId, managerId, outcome, kind, deal, dimension, refused, day, item, ...ids }
  })
  const on = `${year}-06-15`
  await asOwner(database, async tx => {
    const all = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("personId" uuid, "relationId" uuid,
      "managerId" uuid, outcome text, kind text, deal text, dimension text, refused text, day date, item text, "conversationId" uuid,
      "topicId" uuid, "agreementId" uuid, "dealId" uuid)`
    await sql`insert into conversations (organisation_id, conversation_id, relation_id, kind, planned_on, planned_by)
      select ${organisationId}, r."conversationId", r."relationId", r.kind, r.day, r."managerId" from ${all}
      where r.outcome <> 'none'`.execute(tx)
    await sql`insert into topics (organisation_id, topic_id, relation_id, title, item_id, added_by,
        added_side, added_at)
      select ${organisationId}, r."topicId", r."relationId", case when r.item is null then 'x' end, r.item, r."personId", 'employee', r.day
      from ${all} where r.outcome <> 'none'
      on conflict (organisation_id, relation_id, item_id) where item_id is not null do update set round = topics.round + 1`.execute(
      tx,
    )
    await sql`insert into topic_talks (organisation_id, topic_id, round, conversation_id, laid_by, laid_side, laid_at)
      select ${organisationId}, t.topic_id, t.round, r."conversationId", r."personId", 'employee', r.day
      from ${all} join topics t on t.organisation_id = ${organisationId} and t.relation_id = r."relationId"
        and coalesce(t.item_id = r.item, t.topic_id = r."topicId") where r.outcome <> 'none'`.execute(tx)
    await sql`insert into confirmations (organisation_id, conversation_id, side, author_id, held, confirmed_at)
      select ${organisationId}, r."conversationId", s.side, case s.side when 'employee' then r."personId" else r."managerId" end,
        s.side = 'organisation' or r.outcome = 'held', ${on}::date
      from ${all} cross join (values ('employee'), ('organisation')) as s(side)
      where r.outcome in ('held', 'one-way')`.execute(tx)
    await sql`insert into agreements (organisation_id, agreement_id, relation_id, number, turn, started_by, started_at)
      select ${organisationId}, r."agreementId", r."relationId", ${number}::int, 'employee', r."personId", ${on}::date from ${all}
      where r.deal is not null`.execute(tx)
    await sql`insert into deals (organisation_id, deal_id, agreement_id, kind, dimension, reason, compensation, description, added_by,
        added_at)
      select ${organisationId}, r."dealId", r."agreementId", r.deal, r.dimension, 'work-allows', 'none', 'x', r."personId", ${on}::date from ${all}
      where r.deal is not null`.execute(tx)
    await sql`insert into deal_refusals (organisation_id, deal_id, deal_version, side, author_id, reason, refused_on)
      select ${organisationId}, r."dealId", 1, 'organisation', r."managerId", r.refused, ${on}::date from ${all}
      where r.refused is not null`.execute(tx)
  })
  await signPlans(database, organisationId, planned, { on, number: 100 + number })
  return lived
}
