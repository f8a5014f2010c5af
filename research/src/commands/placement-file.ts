import { type PlacementCase, PlacementError } from '@wisselwerk/engines/placement'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { nameOf, pathOf, readJson } from './input.ts'

const pair = { worker: z.string(), opening: z.string() }

/** Unknown keys are refused: a misspelt `mustPlace` must not be passed over in silence. */
const placementFile = z.strictObject({
  id: z.unknown().optional(),
  title: z.string().optional(),
  note: z.unknown().optional(),
  workers: z.array(z.string()),
  openings: z.array(
    z.strictObject({ id: z.string(), title: z.string().optional(), capacity: z.number().default(1) }),
  ),
  edges: z.array(z.strictObject({ ...pair, value: z.number() })),
  mustPlace: z.array(z.string()).optional(),
  standing: z.array(z.strictObject(pair)).optional(),
})

export const readPlacementCase = (file: string): PlacementCase => readJson(file, placementFile)

/** What is no case is wrong somewhere in the file. */
export function namingPlace<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof PlacementError)) throw error
    throw new UsageError(`${nameOf(file)}: ${pathOf(error.path)}: ${error.message}.`)
  }
}
