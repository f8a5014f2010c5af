import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { dualActionsRecordsNl } from './records.nl.ts'

export const dualActionsRecordsEn: SameKeys<typeof dualActionsRecordsNl> = {
  terms: {
    'dual-actions': {
      title: 'What you do together',
      reason: 'What is left of it stands in what you signed.',
    },
  },
  tables: {
    dual_actions: {
      title: 'What you do together',
      fields: {
        employee_half: 'What the employee does',
        organisation_half: 'What the organisation does',
        asked_of: 'Who is still asked',
        side: 'Written on the side of',
        author_id: 'Written by',
        begun_at: 'Begun on',
        written_at: 'Written on',
        agreed_at: 'Agreed since',
      },
    },
  },
  readings: { 'dual-action': 'what you do together' },
  events: {
    'dual-action': {
      called: 'what two do together',
      written: 'proposed',
      changed: 'changed',
      agreed: 'agreed',
      removed: 'taken off the table',
    },
  },
}
