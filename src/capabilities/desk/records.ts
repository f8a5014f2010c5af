import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { keptMonths } from './terms.ts'
import { deskRecordsEn } from './text/records.en.ts'
import { deskRecordsNl } from './text/records.nl.ts'

export const deskRecords: RecordsOf = {
  terms: {
    'desk-sheets': { from: 'creation', versions: always(keptMonths, 'own-choice', 'M') },
    'desk-years': { from: 'creation', versions: always(60, 'own-choice', 'M') },
  },
  tables: {
    drawers: { whose: 'person', atErasure: 'deleted', uncounted: true },
    drawer_sheets: { whose: 'person', term: 'desk-sheets', since: 'counts_from', uncounted: true },
    desk_years: { whose: 'person', group: 'tasks', term: 'desk-years', since: 'said_on', when: 'said_on' },
  },
  words: { nl: deskRecordsNl, en: deskRecordsEn },
}
