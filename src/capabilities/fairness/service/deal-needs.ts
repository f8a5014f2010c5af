import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type DealsOnTable, dealsToChange, readDealsOnTable } from '../../agreements/index.ts'
import { moduleIsOn } from '../../council/index.ts'
import { readOwnNeeds } from '../../expectations/index.ts'
import { readTeamNeeds } from '../../flexicurity/index.ts'
import { ringTheTwo } from '../../people/index.ts'
import type { agreementAtTable, DealNeeds, dealAtTable, returnInput, SayNeedsInput } from '../model.ts'
import { mutualOf } from '../mutual.ts'
import { mustBeOpen, mustHaveCards, mustNotBeOpen } from '../policy.ts'
import {
  type DealKey,
  type DealNeedsRow,
  findDealNeeds,
  saveDealNeeds,
  saveReturn,
} from '../store/deal-needs.ts'
import type { AnyNeed } from '../vocabulary.ts'

type DealPath = z.output<typeof dealAtTable>

/** What each deal of an agreement does for both: one's own answer, and the other's once both gave theirs. */
export async function readDealNeeds(
  call: Call,
  { relationId, agreementId }: z.output<typeof agreementAtTable>,
): Promise<DealNeeds> {
  return present(call, await readDealsOnTable(call, relationId, agreementId))
}

/** Marks what the deal does with needs of one's own; may be said anew until the other said theirs too. */
export async function sayDealNeeds(
  call: Call,
  at: DealPath,
  { version, marks }: SayNeedsInput,
): Promise<DealNeeds> {
  const { there, key } = await load(call, at, version)
  mustNotBeOpen(await isOpen(call, key))
  const { cards } = await cardsOf(call, there)
  mustHaveCards(
    marks.map(({ need }) => need),
    cards,
  )
  await saveDealNeeds(call.tx, key, {
    side: there.side,
    authorId: call.actor.personId,
    marks,
    on: call.today,
  })
  return told(call, there, 'deal-needs.said', at.dealId)
}

/** What one gives where one's own flexibility costs the other; named once both read what it does. */
export async function nameReturn(
  call: Call,
  at: DealPath,
  { version, text }: z.output<typeof returnInput>,
): Promise<DealNeeds> {
  const { there, key } = await load(call, at, version)
  mustBeOpen(await isOpen(call, key))
  await saveReturn(call.tx, key, { side: there.side, text })
  return told(call, there, 'deal-needs.return-named', at.dealId)
}

async function load(
  call: Call,
  { relationId, agreementId, dealId }: DealPath,
  version: number,
): Promise<{ there: DealsOnTable; key: DealKey }> {
  const there = await dealsToChange(call, relationId, agreementId)
  const deal = there.deals.find(one => one.dealId === dealId)
  if (!deal) refuse('fairness.no-such-deal', 'not-found')
  if (deal.version !== version) refuse('fairness.deal-changed', 'conflict')
  return { there, key: { organisationId: call.actor.organisationId, dealId, version } }
}

async function isOpen(call: Call, key: DealKey): Promise<boolean> {
  const { rows } = await findDealNeeds(call.tx, key.organisationId, [key])
  return rows.length === 2
}

/** Of which needs somebody has a card: theirs alone, or those of the team, where the works council opened these. */
async function cardsOf(
  call: Call,
  { table, side }: DealsOnTable,
): Promise<{ cards: AnyNeed[]; closed: boolean }> {
  if (side === 'employee') return { cards: await readOwnNeeds(call, table.relationId), closed: false }
  if (!(await moduleIsOn(call, 'team-needs'))) return { cards: [], closed: true }
  return { cards: await readTeamNeeds(call, table.relationId), closed: false }
}

async function told(call: Call, there: DealsOnTable, event: string, dealId: string): Promise<DealNeeds> {
  const view = await present(call, there)
  await ringTheTwo(call, there.table, '/renderings')
  await call.tell({ event, subjectKind: 'deal', subjectId: dealId, details: { side: there.side } })
  return view
}

async function present(call: Call, there: DealsOnTable): Promise<DealNeeds> {
  const { deals, side, agreementId } = there
  const { rows, otherSaid } = await findDealNeeds(call.tx, call.actor.organisationId, deals)
  const others = rows.filter(row => row.author_id !== call.actor.personId)
  for (const subjectId of new Set(others.map(({ author_id }) => author_id)))
    await call.looked({ subjectId, what: 'deal', purpose: 'agreement' })
  return {
    agreementId,
    side,
    ...(await cardsOf(call, there)),
    deals: deals.map(({ dealId, version, compensation }) => {
      const own = rows.filter(row => row.deal_id === dealId)
      const of = (who: typeof side) => saidBy(own.find(row => row.side === who))
      const [employee, organisation] = [of('employee'), of('organisation')]
      return {
        dealId,
        version,
        mine: side === 'employee' ? employee : organisation,
        otherSaid: otherSaid.includes(dealId),
        theirs: side === 'employee' ? organisation : employee,
        mutual: employee && organisation && mutualOf({ employee, organisation }, compensation),
      }
    }),
  }
}

const saidBy = (row: DealNeedsRow | undefined) =>
  row ? { marks: row.marks, inReturn: row.in_return || null } : null
