import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { dualActionsRecordsEn } from './text/records.en.ts'
import { dualActionsRecordsNl } from './text/records.nl.ts'

export const dualActionsRecords: RecordsOf = {
  terms: { 'dual-actions': { from: 'relation-end', versions: always(6, 'own-choice', 'M') } },
  tables: {
    dual_actions: {
      whose: 'pair',
      group: 'talks',
      term: 'dual-actions',
      writer: { column: 'author_id', what: 'dual-action' },
      when: 'written_at',
    },
  },
  publishes: ['counted_dual_actions'],
  words: { nl: dualActionsRecordsNl, en: dualActionsRecordsEn },
}
