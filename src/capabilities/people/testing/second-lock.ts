import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: {
    relations: { when: 'always' },
    placements: { when: 'always' },
    managements: { when: 'always' },
    seats: { when: 'always' },
    first_contract_terms: { when: 'always' },
  },
  views: ['people_details', 'people_in_scope'],
  policies: {
    'accounts.own_account': 'signingIn',
    'first_contract_terms.answer_terms': 'register',
    'first_contract_terms.keep_terms': 'register',
    'first_contract_terms.read_terms': 'register',
    'guests.keep_guests': 'register',
    'guests.read_guests': 'register',
    'import_choices.keep_choices': 'register',
    'invitations.invite': 'signingIn',
    'locations.keep_register': 'register',
    'managements.keep_register': 'register',
    'people.keep_register': 'register',
    'placements.keep_register': 'register',
    'relations.keep_register': 'register',
    'role_holdings.keep_register': 'register',
    'seats.end_seat': 'register',
    'seats.read_seats': 'register',
    'seats.seat_somebody': 'register',
    'seats.undo_seat': 'register',
    'units.keep_register': 'register',
  },
  functions: {
    app_role_for: 'nothing',
    find_actor: 'nothing',
    hr_goes_on: 'nothing',
    may_come_in: 'nothing',
  },
}
