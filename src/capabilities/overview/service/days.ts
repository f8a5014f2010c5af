import type { MyDays } from '../../../platform/plate/desk.ts'
import { mayAnswer, mayAsk } from '../policy.ts'
import { findOwnDays } from '../store/meetings.ts'

/** For the works council and HR: when they meet on the overview, and what they have to do by when. */
export const overviewDays: MyDays = {
  module: 'overview',
  find: async call => {
    const { actor, today, tx } = call
    if (!mayAsk(actor) && !mayAnswer(actor)) return []
    const { meetings, agreements } = await findOwnDays(tx, { ...actor, today })
    return [
      ...meetings.map(({ year, heldOn, place, version }) => ({
        kind: 'meeting',
        id: String(year),
        on: heldOn,
        at: `/overviews/${year}/meeting`,
        name: String(year),
        version,
        place,
      })),
      ...agreements.map(({ agreementId, year, dueOn }) => ({
        kind: 'agreement',
        id: agreementId,
        on: dueOn,
        at: `/overviews/${year}/meeting`,
        name: String(year),
      })),
    ]
  },
}
