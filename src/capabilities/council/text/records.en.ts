import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { councilRecordsNl } from './records.nl.ts'

export const councilRecordsEn: SameKeys<typeof councilRecordsNl> = {
  tables: {
    consent_steps: {
      title: 'Steps in the consent file',
      stays: 'The file of the works council. It says what is allowed, also when who wrote it is gone.',
      fields: {
        module: 'Part',
        step: 'Step',
        arrangement: 'Arrangement',
        impact_assessment: 'Effects on privacy',
        taken_by: 'Taken by',
        taken_on: 'On',
      },
      codes: {
        asked: 'asked',
        consented: 'consented',
        refused: 'refused',
        withdrawn: 'withdrawn',
        'without-council': 'opened without a works council',
      },
    },
  },
  events: {
    consent: {
      called: 'consent',
      asked: 'asked',
      consented: 'consented',
      refused: 'refused',
      withdrawn: 'withdrawn',
      'without-council': 'opened without a works council',
    },
  },
}
