import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openingsRecordsEn } from './text/records.en.ts'
import { openingsRecordsNl } from './text/records.nl.ts'

export const openingsRecords: RecordsOf = {
  // Long enough to see what became of it, and no dossier of what somebody once wanted.
  terms: { openings: { from: 'creation', versions: always(12, 'own-choice', 'M') } },
  tables: {
    opening_days: { whose: 'organisation' },
    openings: { whose: 'organisation', names: ['opened_by'], called: { by: ['title'] } },
    opening_needs: { whose: 'organisation' },
    opening_sign_ups: {
      whose: 'person',
      group: 'work',
      term: 'openings',
      when: 'signed_at',
      since: 'signed_at',
      atErasure: 'deleted',
    },
    opening_looks: {
      whose: 'person',
      group: 'traces',
      term: 'openings',
      when: 'looked_at',
      since: 'looked_at',
    },
    opening_shown: {
      whose: 'person',
      group: 'traces',
      term: 'openings',
      names: ['looked_by'],
      when: 'looked_at',
      since: 'looked_at',
      atErasure: 'deleted',
    },
    // It is of a table: what still points at one would keep the register from ever letting go of it.
    opening_notices: {
      whose: 'pair',
      group: 'work',
      term: 'talks',
      when: 'told_at',
    },
  },
  words: { nl: openingsRecordsNl, en: openingsRecordsEn },
}
