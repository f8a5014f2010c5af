import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { competencesRecordsNl } from './records.nl.ts'

export const competencesRecordsEn: SameKeys<typeof competencesRecordsNl> = {
  tables: {
    competence_terms: { stays: 'They are names of skills from CompetentNL. They are about nobody.' },
  },
}
