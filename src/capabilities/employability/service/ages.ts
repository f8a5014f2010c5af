import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { AgeInput, OwnAges } from '../model.ts'
import { deleteItem } from '../store/items.ts'
import { findOwnShares } from '../store/shares.ts'
import { type Age, ages } from '../vocabulary.ts'
import {
  holdItems,
  type Item,
  keepItem,
  keyOf,
  mustBeNewest,
  mustBeThere,
  openItems,
  ownTables,
} from './load.ts'

const slotOf = (age: Age) => `age.${age}`

/** One's own ages, for oneself. Nothing of it is noted anywhere. */
export async function readAges(call: Call): Promise<OwnAges> {
  const own = await openItems(call, 'age')
  const shares = await findOwnShares(call.tx, call.actor)
  const tables = await ownTables(call)
  return {
    tables,
    ages: ages.flatMap(age => {
      const mine = own.find(({ slot }) => slot === slotOf(age))
      if (!mine) return []
      const { itemId, version, content } = mine
      const shared = tables.filter(table =>
        shares.some(
          share =>
            share.item_id === itemId &&
            share.relation_id === table.relationId &&
            share.with_id === table.with.personId,
        ),
      )
      return [{ itemId, age, version, content, shared }]
    }),
  }
}

/** What I think of one age. Where it is shared, it is read as it stands from now on. */
export async function saveAge(call: Call, age: Age, input: AgeInput): Promise<OwnAges> {
  const { version, ...said } = input
  const mine = await holdAge(call, age)
  mustBeNewest(mine, version)
  const laid = mine?.content?.laid ?? []
  await keepItem(call, mine, { kind: 'age', age, ...said, laid }, slotOf(age))
  return readAges(call)
}

/** Gone for good, also for whoever read it with me. */
export async function removeAge(call: Call, age: Age): Promise<OwnAges> {
  const { itemId } = mustBeThere(await holdAge(call, age))
  await deleteItem(call.tx, keyOf(call, itemId))
  return readAges(call)
}

export const holdAge = async (call: Call, age: Age): Promise<Item<'age'> | undefined> =>
  (await holdItems(call, 'age')).find(({ slot }) => slot === slotOf(age))

/** What stands in it, for who wants to do something with that. */
export function mustBeReadable<C>({ content }: { content: C | null }): C {
  if (!content) refuse('employability.cannot-be-read', 'conflict')
  return content
}
