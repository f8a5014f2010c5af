import { z } from 'zod'
import { day, id } from '../../people/model.ts'

const team = z.object({
  unitId: id,
  name: z.string(),
  /** Who works there today. */
  people: z.int(),
  /** For the first time, once more, and while they worked in another team. */
  gained: z.object({ new: z.int(), back: z.int(), inside: z.int() }),
  /** Who works in another team now, and who left the organisation. */
  lost: z.object({ inside: z.int(), left: z.int() }),
  /** Who chose something to learn in the last half-year that is over; null where that may not be told. */
  learned: z.object({ people: z.int(), users: z.int() }).nullable(),
})
export type TeamSides = z.infer<typeof team>

export const teamLedger = z
  .object({
    /** The twelve months that are counted: after this day, up to and with that one. */
    from: day,
    until: day,
    /** HR reads all of them; whoever leads, the days on which they led there. */
    readsAll: z.boolean(),
    /** By name. */
    teams: z.array(team),
    /** The last day of the half-year in which learning was counted; null while none was. */
    learnedUntil: day.nullable(),
    nextFrom: day,
  })
  .meta({ id: 'TeamLedger' })
export type TeamLedger = z.infer<typeof teamLedger>
