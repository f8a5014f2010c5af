import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { openFeeling, openLine, openReleased, openWords } from './service/locked.ts'
import { repairRecordsEn } from './text/records.en.ts'
import { repairRecordsNl } from './text/records.nl.ts'

export const repairRecords: RecordsOf = {
  terms: {
    breaches: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    breaches: {
      whose: 'pair',
      group: 'expectations',
      term: 'breaches',
      atErasure: 'deleted',
      uncounted: true,
      opens: (call, line) => [openLine(call, line)],
    },
    feelings: {
      whose: 'pair',
      group: 'expectations',
      term: 'breaches',
      atErasure: 'deleted',
      uncounted: true,
      opens: (call, line) => [openWords(call, line, openFeeling)],
    },
    seams: {
      whose: 'pair',
      group: 'expectations',
      term: 'breaches',
      atErasure: 'deleted',
      uncounted: true,
      when: 'mended_at',
      opens: (call, line) => [openWords(call, line, openReleased)],
    },
    seam_agreements: {
      whose: 'pair',
      group: 'expectations',
      term: 'breaches',
      atErasure: 'deleted',
      uncounted: true,
      when: 'agreed_at',
    },
    team_conditions: { whose: 'organisation', names: ['hr_by', 'council_by'] },
  },
  words: { nl: repairRecordsNl, en: repairRecordsEn },
}
