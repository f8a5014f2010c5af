import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, sitToChange } from '../../people/index.ts'
import type { Need, NeedCard, NeedCardInput } from '../model.ts'
import { mustBeEmployee } from '../policy.ts'
import {
  deleteNeedCard,
  findNeedCards,
  findReviewDays,
  insertNeedCard,
  updateNeedCard,
} from '../store/needs.ts'

/** My need cards. They are mine alone: the manager has no verb that reads them. */
export async function readNeeds(call: Call, relationId: string): Promise<{ cards: NeedCard[] }> {
  const table = await sitAtTable(call, relationId)
  mustBeEmployee(table.side)
  const rows = await findNeedCards(call.tx, table.organisationId, relationId)
  return {
    cards: rows.map(row => ({
      cardId: row.card_id,
      need: row.need,
      wish: row.wish,
      fromDate: row.from_date,
      reviewDate: row.review_date,
      version: row.version,
    })),
  }
}

/** Of which needs the asker has a card of their own at this table; not a word of what is on it. */
export async function readOwnNeeds(call: Call, relationId: string): Promise<Need[]> {
  const rows = await findNeedCards(call.tx, call.actor.organisationId, relationId)
  return [...new Set(rows.map(({ need }) => need))]
}

/** From today on: the days on which the asker looks again at a card of their own. Not a word of what is on it. */
export async function needDays(
  call: Call,
  relationIds: readonly string[],
): Promise<{ relationId: string; cardId: string; on: string; version: number }[]> {
  const { organisationId, personId } = call.actor
  const rows = await findReviewDays(call.tx, {
    organisationId,
    ownerId: personId,
    relationIds,
    from: call.today,
  })
  return rows.map(({ relation_id, card_id, review_date, version }) => ({
    relationId: relation_id,
    cardId: card_id,
    on: review_date,
    version: version - 1,
  }))
}

export async function addNeed(
  call: Call,
  relationId: string,
  card: NeedCardInput,
): Promise<{ cards: NeedCard[] }> {
  const table = await sitToChange(call, relationId)
  mustBeEmployee(table.side)
  const cardId = call.newId()
  const { organisationId } = table
  await insertNeedCard(call.tx, { ...card, organisationId, relationId, cardId, ownerId: call.actor.personId })
  await noticed(call, relationId, cardId, card.need)
  return readNeeds(call, relationId)
}

export async function changeNeed(
  call: Call,
  { relationId, cardId }: Record<'relationId' | 'cardId', string>,
  { version, card }: { version: number; card: NeedCardInput },
): Promise<{ cards: NeedCard[] }> {
  const table = await sitToChange(call, relationId)
  mustBeEmployee(table.side)
  if (!(await updateNeedCard(call.tx, { ...table, cardId, version }, card))) {
    refuse('expectations.stale-need', 'conflict')
  }
  await noticed(call, relationId, cardId, card.need)
  return readNeeds(call, relationId)
}

export async function removeNeed(
  call: Call,
  relationId: string,
  cardId: string,
): Promise<{ cards: NeedCard[] }> {
  const table = await sitAtTable(call, relationId)
  mustBeEmployee(table.side)
  if (!(await deleteNeedCard(call.tx, table.organisationId, cardId)))
    refuse('platform.not-found', 'not-found')
  await call.tell({ event: 'need.removed', subjectKind: 'need-card', subjectId: cardId })
  return readNeeds(call, relationId)
}

/** Only the owner's own agenda hears of it. */
async function noticed(call: Call, relationId: string, cardId: string, need: string): Promise<void> {
  await call.publish({ name: 'need-card.changed', relationId, ownerId: call.actor.personId, cardId, need })
  await call.tell({ event: 'need.changed', subjectKind: 'need-card', subjectId: cardId })
}
