import { z } from 'zod'
import { day, id, side } from '../people/model.ts'

/** What one of the two does; empty is told by a sentence of its own. */
const half = z.string().trim().max(400)

export const dualAction = z.object({
  actionId: id,
  version: z.int(),
  employee: z.string().nullable(),
  organisation: z.string().nullable(),
  /** A half is asked for, both stand and the other has yet to say yes, or both said yes. */
  state: z.enum(['asked', 'proposed', 'agreed']),
  /** Who asked, or wrote it as it stands. */
  by: side,
  agreedOn: day.nullable(),
})
export type DualAction = z.infer<typeof dualAction>

export const dualActions = z.object({ side, actions: z.array(dualAction) }).meta({ id: 'DualActions' })
export type DualActions = z.infer<typeof dualActions>

export const actionParams = z.object({ relationId: id, actionId: id })
export const halvesInput = z.object({ employee: half, organisation: half })
export type HalvesInput = z.output<typeof halvesInput>
export const changeHalvesInput = halvesInput.extend({ version: z.int().min(1) })
export const askHalfInput = z.object({ half })
export const agreeHalvesInput = z.object({ version: z.int().min(1) })
