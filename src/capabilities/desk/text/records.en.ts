import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { deskRecordsNl } from './records.nl.ts'

export const deskRecordsEn: SameKeys<typeof deskRecordsNl> = {
  terms: {
    'desk-sheets': {
      title: 'Letters and notes with a confidant',
      reason:
        'A year is enough to finish something. Whoever has the drawer throws it away sooner when it is done.',
    },
    'desk-years': {
      title: 'How many people came in a year',
      reason: 'It shows how a few years went. These are numbers, without names.',
    },
  },
  tables: {
    drawers: {
      leftOut: 'The lock of a drawer, for who is a confidant. That you opened it stands with what you did.',
      stays:
        'As long as you have the drawer: without this lock nothing opens any more. You empty it yourself.',
    },
    drawer_sheets: {
      leftOut:
        'Letters and notes in the drawer of a confidant. They are locked, and do not say whose they are.',
    },
    desk_years: {
      title: 'How many people came to you, as you said yourself',
      fields: { year: 'Year', contacts: 'People, or empty for fewer than five', said_on: 'Said on' },
    },
  },
  events: {
    drawer: {
      called: 'drawer of the confidant',
      opened: 'opened',
      'locked-anew': 'locked anew',
      'given-up': 'given up',
      'year-said': 'number of a year said',
    },
  },
}
