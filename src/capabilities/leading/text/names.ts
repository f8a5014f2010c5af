import type { Names } from '../../../platform/i18n/names.ts'

export const leadingNames = {
  rooms: {
    amo: { nl: 'Kunnen, willen, ruimte', en: 'Able, willing, room' },
    span: { nl: 'Ruimte om te leiden', en: 'Room to lead' },
    'unit-spans': { nl: 'Ruimte om te leiden', en: 'Room to lead' },
  },
} satisfies Names
