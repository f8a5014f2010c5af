import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { budgetsRecordsNl } from './records.nl.ts'

export const budgetsRecordsEn: SameKeys<typeof budgetsRecordsNl> = {
  terms: {
    budgets: {
      title: 'Budgets and what you chose with them',
      reason: 'A budget runs for three years at most. For a year after it you can read what you did.',
    },
  },
  tables: {
    budgets: {
      leftOut:
        'The budgets of the organisation. Everybody reads them; that you opened one stands with what you did.',
      stays: 'They are rules of the organisation, about nobody in particular.',
    },
    budget_steps: {
      leftOut: 'How much a budget gives by years. That is about everybody, and nobody in particular.',
      stays: 'It goes with a rule of the organisation.',
    },
    budget_grants: {
      title: 'What you were given of a budget',
      fields: {
        budget_id: 'Budget',
        person_id: 'Who',
        form: 'As a purse or as wage',
        amount: 'How much, in units or in cents',
        years: 'Whole years that you had worked here',
        counted_on: 'Counted on',
        granted_at: 'Received on',
      },
      codes: { purse: 'as a purse', wage: 'as wage' },
    },
    budget_bookings: {
      title: 'What you booked from a budget',
      fields: {
        booking_id: 'Booking',
        budget_id: 'Budget',
        person_id: 'Who',
        item_id: 'What of the list',
        words: 'Own choice, in your own words',
        unreadable: 'Own choice',
        price: 'Price, in units or in cents',
        reference: 'Reference',
        booked_at: 'Booked on',
        undone_at: 'Undone on',
      },
    },
    budget_movements: {
      title: 'Every line of your purse',
      fields: {
        budget_id: 'Budget',
        person_id: 'Who',
        number: 'Number',
        kind: 'What',
        amount: 'More or less, in units or in cents',
        balance: 'In the purse after that',
        booking_id: 'Booking',
        at: 'On',
      },
      codes: { allot: 'received', book: 'booked', undo: 'undone', lapse: 'lapsed' },
    },
    trained_marks: {
      title: 'That somebody is fully trained',
      fields: {
        relation_id: 'Table',
        side: 'Which of the two',
        number: 'Number',
        said_by: 'Said by',
        said_on: 'Said on',
        taken_back_on: 'Taken back on',
      },
      codes: { employee: 'whoever works here', organisation: 'whoever leads' },
    },
  },
  readings: { wage: 'who gets a budget as wage' },
  events: {
    budget: { called: 'budget', opened: 'opened', ending: 'said to end' },
    'budget-item': {
      called: 'what is on the list of a budget',
      added: 'put on it',
      changed: 'changed',
      'taken-off': 'taken off',
    },
    'budget-booking': { called: 'booking from a budget', booked: 'booked', undone: 'undone' },
    trained: {
      called: 'fully trained',
      said: 'said',
      'taken-back': 'taken back',
    },
  },
}
