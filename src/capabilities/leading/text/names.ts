import type { Names } from '../../../platform/i18n/names.ts'

export const leadingNames = {
  rooms: {
    amo: { nl: 'Kunnen, willen, ruimte', en: 'Able, willing, room' },
    'team-ledger': { nl: 'Komen, gaan, leren', en: 'Coming, going, learning' },
    span: { nl: 'Ruimte om te leiden', en: 'Room to lead' },
    'unit-spans': { nl: 'Ruimte om te leiden', en: 'Room to lead' },
  },
} satisfies Names
