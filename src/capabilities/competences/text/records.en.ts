import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { competencesRecordsNl } from './records.nl.ts'

export const competencesRecordsEn: SameKeys<typeof competencesRecordsNl> = {
  terms: {
    'bank-looks': {
      title: 'Who looked at whom',
      reason: 'After a year nobody remembers what was looked for.',
    },
  },
  tables: {
    competence_terms: { stays: 'They are names of skills from CompetentNL. They are about nobody.' },
    competences: {
      title: 'What you can and want to do',
      fields: {
        competence_key: 'How it is recognised',
        code: 'Code',
        words: 'What',
        level: 'How well',
        level_seen_by: 'Who sees that you can',
        evidence: 'What shows it',
        wish: 'Whether you want to',
        wish_seen_by: 'Who sees what you want',
        written_on: 'Written on',
      },
      codes: {
        'with-help': 'with help',
        alone: 'alone',
        teaches: 'teaches others',
        yes: 'with pleasure',
        'rather-not': 'rather not',
        nobody: 'nobody',
        team: 'whoever leads you',
        organisation: 'whoever looks for people',
      },
    },
    bank_looks: {
      title: 'Times that you looked for people',
      fields: {
        looker_id: 'By',
        looked_at: 'When',
        looked_on: 'Day',
        subject: 'How it is recognised',
        code: 'Code',
        words: 'What',
      },
    },
    bank_looks_shown: {
      title: 'Times that somebody looked and saw you',
      fields: { person_id: 'Who was seen', looked_at: 'When' },
    },
    bank_counts: { stays: 'They are numbers of at least five people.' },
  },
  events: {
    bank: {
      called: 'who can and wants what',
      looked: 'looked for who can and wants something',
      filled: 'a list of skills brought in',
      named: 'names of CompetentNL brought in',
    },
  },
}
