import { Refusal, refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { employerIdeals } from '../catalogue/ideals.ts'
import { catalogue, catalogueById } from '../catalogue/items.ts'
import { isShortItem } from '../catalogue/ten.ts'
import type { CatalogueView, OwnItemInput } from '../model.ts'
import { mustKeepCatalogue } from '../policy.ts'
import { findOwnItems, insertOwnItem, type OwnItemRow, retireOwnItem } from '../store/items.ts'

/** The fixed items, then the organisation's own. */
export async function readCatalogue(call: Call): Promise<CatalogueView> {
  const own = await findOwnItems(call.tx, call.actor.organisationId)
  return {
    items: withOwn(own),
    ideals: employerIdeals.map(({ id, side, items }) => ({ id, side, items: [...items] })),
  }
}

export function withOwn(own: readonly OwnItemRow[]): CatalogueView['items'] {
  return [
    ...catalogue.map(({ id, side, domain }) => ({
      id,
      side,
      domain,
      own: false,
      short: isShortItem(id),
      retired: false,
      wording: null,
    })),
    ...own.map(item => ({
      id: item.item_id,
      side: item.side,
      domain: item.domain,
      own: true,
      short: false,
      retired: item.retired_on !== null,
      wording: {
        nl: { label: item.label_nl, statement: item.statement_nl },
        en: { label: item.label_en, statement: item.statement_en },
      },
    })),
  ]
}

/** Adds an item of the organisation itself. The fixed items can be neither changed nor removed. */
export async function addItem(call: Call, item: OwnItemInput): Promise<{ itemId: string }> {
  mustKeepCatalogue(call.actor)
  const itemId = `own.${call.newId().slice(0, 13)}`
  await insertOwnItem(call.tx, { organisationId: call.actor.organisationId, itemId, on: call.today }, item)
  await call.tell({ event: 'item.added', subjectKind: 'item', subjectId: itemId })
  return { itemId }
}

/** From now on it is not asked any more. What was answered about it stays, and keeps its words. */
export async function retireItem(call: Call, itemId: string): Promise<{ itemId: string }> {
  mustKeepCatalogue(call.actor)
  if (catalogueById.has(itemId)) refuse('expectations.fixed-item', 'conflict')
  const { organisationId } = call.actor
  if (!(await retireOwnItem(call.tx, { organisationId, itemId, on: call.today })))
    refuse('expectations.no-such-own-item', 'not-found')
  await call.tell({ event: 'item.retired', subjectKind: 'item', subjectId: itemId })
  return { itemId }
}

export async function requireItems(call: Call, ids: readonly string[]): Promise<void> {
  const strange = ids.filter(id => !catalogueById.has(id))
  if (strange.length === 0) return
  const own = new Set((await findOwnItems(call.tx, call.actor.organisationId)).map(item => item.item_id))
  const unknown = strange.find(id => !own.has(id))
  if (unknown) throw new Refusal('expectations.unknown-item', 'bad-input', { item: unknown })
}
