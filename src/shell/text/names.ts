import type { Names } from '../../platform/i18n/names.ts'

export const shellNames = {
  rooms: {
    workplace: { nl: 'Werkplek', en: 'Workplace' },
    hr: { nl: 'HR', en: 'HR' },
    table: { nl: 'Aan tafel', en: 'At the table' },
    gap: { nl: 'Het verschil', en: 'The difference' },
    talk: { nl: 'Het gesprek', en: 'The talk' },
    agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  },
} satisfies Names
