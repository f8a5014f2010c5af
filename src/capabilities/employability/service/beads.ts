import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type BeadInput, type Beads, fitsDimension } from '../model.ts'
import { deleteItem } from '../store/items.ts'
import { findOwnViews } from '../store/views.ts'
import { type Dimension, dimensions } from '../vocabulary.ts'
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
import { openView } from './locked.ts'

const slotOf = (dimension: Dimension) => `bead.${dimension}`

/** One's own five strings, for oneself. Nothing of it is noted anywhere. */
export async function readBeads(call: Call): Promise<Beads> {
  const own = await openItems(call, 'bead')
  const views = await findOwnViews(call.tx, call.actor)
  const vault = call.vault()
  return {
    tables: await ownTables(call),
    beads: dimensions.flatMap(dimension => {
      const bead = own.find(({ slot }) => slot === slotOf(dimension))
      if (!bead) return []
      const { itemId, version, content } = bead
      const asked = views
        .filter(({ item_id }) => item_id === itemId)
        .map(view => ({
          viewId: view.view_id,
          with: view.name ?? call.say('employability:stranger'),
          relationId: view.relation_id,
          askedOn: view.asked_on,
          isAnswered: view.locked !== null,
          answer: openView(vault, view),
        }))
      return [{ itemId, dimension, version, content, asked }]
    }),
  }
}

/** Hangs a bead on one string, or moves it. */
export async function placeBead(call: Call, dimension: Dimension, input: BeadInput): Promise<Beads> {
  const { version, ...said } = input
  if (!fitsDimension({ dimension, fits: said.fits })) refuse('employability.other-sentence', 'bad-input')
  const mine = await holdBead(call, dimension)
  mustBeNewest(mine, version)
  await keepItem(call, mine, { kind: 'bead', dimension, ...said }, slotOf(dimension))
  return readBeads(call)
}

/** Gone for good, with what was asked about it. */
export async function removeBead(call: Call, dimension: Dimension): Promise<Beads> {
  const { itemId } = mustBeThere(await holdBead(call, dimension))
  await deleteItem(call.tx, keyOf(call, itemId))
  return readBeads(call)
}

export const holdBead = async (call: Call, dimension: Dimension): Promise<Item<'bead'> | undefined> =>
  (await holdItems(call, 'bead')).find(({ slot }) => slot === slotOf(dimension))
