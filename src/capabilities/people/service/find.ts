import { noModule } from '../../../platform/http/modules.ts'
import type { Finds } from '../../../platform/plate/desk.ts'
import { mayKeepRegister } from '../policy.ts'
import { listRegister } from '../store/register.ts'

const most = 8

/** Who works here, by name, for HR, who keeps the register; a name and a team, and nothing else of anybody. */
export const peopleFinds: Finds = {
  module: noModule('the register itself'),
  find: async (call, text) => {
    if (!mayKeepRegister(call.actor)) return []
    const rows = await listRegister(call.tx, call.actor.organisationId, {
      day: call.today,
      search: text,
      page: 1,
      size: most,
    })
    return rows.map(({ relation_id, number, name, unit }) => ({
      id: relation_id,
      words: name,
      note: unit,
      at: `/people/person/${encodeURIComponent(number)}`,
    }))
  },
}
