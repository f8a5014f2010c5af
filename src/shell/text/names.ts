import type { Names } from '../../platform/i18n/names.ts'

export const shellNames = {
  rooms: {
    'first-steps': { nl: 'Eerste stappen', en: 'First steps' },
    workplace: { nl: 'Deze week', en: 'This week' },
    hr: { nl: 'Vandaag', en: 'Today' },
    'my-days': { nl: 'Mijn dagen', en: 'My days' },
    table: { nl: 'Aan tafel', en: 'At the table' },
    gap: { nl: 'Het verschil', en: 'The difference' },
    talk: { nl: 'Het gesprek', en: 'The talk' },
    renderings: { nl: 'Samen opschrijven', en: 'Writing together' },
    sign: { nl: 'Ondertekenen', en: 'Signing' },
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
  waits: {
    workplace_one: { nl: '{{words}} ding deze week', en: '{{words}} thing this week' },
    workplace_other: { nl: '{{words}} dingen deze week', en: '{{words}} things this week' },
    hr_one: { nl: '{{words}} ding vraagt hulp', en: '{{words}} thing asks for help' },
    hr_other: { nl: '{{words}} dingen vragen hulp', en: '{{words}} things ask for help' },
  },
} satisfies Names
