import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/house-rules', '/house-rules/$ruleId', '/house-rules/thinking-time']],
  ['marieke', ['/house-rules', '/house-rules/$ruleId']],
]
