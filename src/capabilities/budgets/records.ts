import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openBooking } from './service/locked.ts'
import { budgetsRecordsEn } from './text/records.en.ts'
import { budgetsRecordsNl } from './text/records.nl.ts'

export const budgetsRecords: RecordsOf = {
  // A budget is open for three years at most; its lines stand for as long, and a year after that.
  terms: { budgets: { from: 'creation', versions: always(48, 'own-choice', 'M') } },
  tables: {
    budgets: { whose: 'organisation', names: ['opened_by'], called: { by: ['title'] } },
    budget_steps: { whose: 'organisation' },
    budget_items: { whose: 'organisation', called: { by: ['title'] } },
    budget_grants: {
      whose: 'person',
      group: 'tasks',
      term: 'budgets',
      when: 'granted_at',
      since: 'granted_at',
    },
    budget_bookings: {
      whose: 'person',
      group: 'tasks',
      term: 'budgets',
      when: 'booked_at',
      since: 'booked_at',
      opens: (reader, line) => [openBooking(reader, line)],
    },
    budget_movements: { whose: 'person', group: 'tasks', term: 'budgets', when: 'at', since: 'at' },
    trained_marks: {
      whose: 'pair',
      group: 'agreements',
      term: 'budgets',
      names: ['said_by'],
      when: 'said_on',
      since: 'said_on',
    },
  },
  publishes: ['counted_bookings'],
  words: { nl: budgetsRecordsNl, en: budgetsRecordsEn },
}
