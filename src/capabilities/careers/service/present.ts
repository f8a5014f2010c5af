import type { Call } from '../../../platform/http/call.ts'
import { tablesOf } from '../../people/index.ts'
import { hasUnmended } from '../../repair/index.ts'
import type { Career, CareerContent } from '../model.ts'
import { type Item, openCareer } from './load.ts'

/** One’s own career, for oneself. Nothing of it is noted anywhere. */
export async function readCareer(call: Call): Promise<Career> {
  const { items, shares } = await openCareer(call)
  const { own } = await tablesOf(call)
  const few = items.some(({ content }) => content?.kind === 'alternatives' && content.seen === 'few')
  const tables = own.flatMap(({ relationId, side, manager, jobTitle, validUntil }) =>
    side === 'employee' && manager && !(validUntil && validUntil <= call.today)
      ? [{ relationId, with: manager, jobTitle }]
      : [],
  )
  return {
    today: call.today,
    tables,
    fewWaysOut: few && (await hasUnmended(call)),
    items: [...items].sort(byDay).map(({ itemId, version, content }) => ({
      itemId,
      version,
      content,
      shared: tables.filter(table =>
        shares.some(
          share =>
            share.item_id === itemId &&
            share.relation_id === table.relationId &&
            share.with_id === table.with.personId,
        ),
      ),
    })),
  }
}

/** What has no day stands before what has one: stretches by their years, steps by their day, and what is “not now” last. */
export const byDay = (one: Pick<Item, 'content'>, other: Pick<Item, 'content'>): number =>
  whenOf(one.content).localeCompare(whenOf(other.content))

const whenOf = (content: CareerContent | null): string =>
  content?.kind === 'step'
    ? (content.on ?? '9999')
    : content?.kind === 'period'
      ? ` ${content.from} ${content.until ?? 9999}`
      : ''
