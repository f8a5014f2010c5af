import { noModule } from '../../../platform/http/modules.ts'
import { formatterFor } from '../../../platform/i18n/format.ts'
import type { Desk } from '../../../platform/plate/desk.ts'
import type { ConsentStatus } from '../vocabulary.ts'
import { readModules } from './consent.ts'

/** Consent that HR has to ask for, or waits for. */
export const councilDesk: Desk = {
  module: noModule('consent itself'),
  help: async call => {
    const modules = await readModules(call)
    const help = (kind: string, ...statuses: ConsentStatus[]) => {
      const names = modules
        .filter(({ status }) => statuses.includes(status))
        .map(({ module }) => call.say(`names:modules.${module}`))
      const params = { modules: formatterFor(call.language).list(names) }
      return { kind, count: names.length, at: '/consent', params }
    }
    return [help('consent-to-ask', 'none', 'withdrawn'), help('consent-waiting', 'asked')]
  },
}
