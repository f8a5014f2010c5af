import { noModule } from '../../../platform/http/modules.ts'
import type { Day, MyDays } from '../../../platform/plate/desk.ts'
import { openCareer } from './load.ts'

/** One’s own steps from today on: that there is one, and never which. A calendar is read by others. */
export const careersDays: MyDays = {
  module: noModule('one’s own plan is read by nobody else'),
  find: async call => {
    const { items } = await openCareer(call)
    return items.flatMap(({ itemId: id, version, content }): Day[] => {
      const [kind, on] =
        content?.kind === 'step'
          ? (['step', content.on] as const)
          : content?.kind === 'plan'
            ? (['look-again', content.lookAgainOn] as const)
            : (['', null] as const)
      return on && on >= call.today ? [{ kind, id, on, version, at: '/my-career' }] : []
    })
  },
}
