import type { TableOfTwo } from '../../../shell/testing/around-table.ts'
import type { AgeInput, BeadInput } from '../model.ts'
import { placeBead, readBeads } from '../service/beads.ts'
import { askView } from '../service/views.ts'
import type { Dimension } from '../vocabulary.ts'

/** A bead with a sentence; `rest` says what is otherwise. */
export const beadInput = (rest: Partial<BeadInput> = {}): BeadInput => ({
  version: 0,
  stand: 'along',
  fits: [],
  words: 'Wonden zijn mijn ding',
  ...rest,
})

/** At this table she hung one bead and asked how he sees that string. */
export async function askedAbout(table: TableOfTwo, dimension: Dimension = 'craft') {
  await table.employee(call => placeBead(call, dimension, beadInput()))
  await table.employee(call => askView(call, dimension, table.relationId))
  const { beads } = await table.employee(readBeads)
  const { itemId, asked } = beads.find(one => one.dimension === dimension)!
  return { ...table, itemId, viewId: asked[0]!.viewId }
}

/** What somebody thinks of one age; `rest` says what is otherwise. */
export const ageInput = (rest: Partial<AgeInput> = {}): AgeInput => ({
  version: 0,
  turn: 'midway',
  words: 'Kinderen van acht en elf',
  ...rest,
})
