import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { peopleEnding } from './service/leaving.ts'
import { peopleRecordsEn } from './text/records.en.ts'
import { peopleRecordsNl } from './text/records.nl.ts'

export const peopleRecords: RecordsOf = {
  terms: {
    invitations: { from: 'creation', versions: always(6, 'own-choice', 'M') },
    register: { from: 'person-end', versions: always(24, 'guideline', 'M') },
  },
  tables: {
    units: { whose: 'organisation', called: { by: ['name'] } },
    locations: { whose: 'organisation', called: { by: ['name'] } },
    import_choices: { whose: 'organisation' },
    people: {
      whose: 'person',
      group: 'person',
      term: 'register',
      names: ['person_id'],
      readFrom: 'people_details',
      called: { by: ['given_name', 'family_name'] },
    },
    genders: { whose: 'person', group: 'person', term: 'register', atErasure: 'deleted' },
    gender_columns: { whose: 'organisation' },
    relations: {
      whose: 'pair',
      group: 'work',
      term: 'register',
      when: 'valid_from',
      called: { of: 'person_id' },
    },
    placements: { whose: 'pair', group: 'work', term: 'register', when: 'valid_from' },
    managements: { whose: 'pair', group: 'work', term: 'register', when: 'valid_from' },
    seats: { whose: 'pair', group: 'work', term: 'register', when: 'valid_from', names: ['person_id'] },
    first_contract_terms: {
      whose: 'pair',
      group: 'work',
      term: 'register',
      when: 'written_at',
    },
    role_holdings: {
      whose: 'person',
      group: 'person',
      term: 'register',
      when: 'valid_from',
      atErasure: 'deleted',
    },
    guests: {
      whose: 'person',
      group: 'person',
      term: 'register',
      when: 'valid_from',
      names: ['person_id'],
      atErasure: 'deleted',
    },
    accounts: { whose: 'person', group: 'person', apart: true, term: 'register', atErasure: 'deleted' },
    invitations: {
      whose: 'person',
      group: 'person',
      term: 'invitations',
      when: 'created_at',
      secret: ['token_hash'],
      since: 'created_at',
      atErasure: 'deleted',
    },
  },
  publishes: [
    'known_people',
    'people_details',
    'known_units',
    'known_relations',
    'known_places',
    'known_locations',
    'known_leads',
    'known_birth_days',
    'known_genders',
    'reachable_people',
  ],
  ending: peopleEnding,
  words: { nl: peopleRecordsNl, en: peopleRecordsEn },
}
