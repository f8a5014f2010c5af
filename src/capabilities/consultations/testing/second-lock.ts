import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** No table of two: what somebody says is read by themselves, and by who decides without who said it. */
export const secondLock: SecondLock = {
  views: ['readable_reactions'],
  policies: {
    'consultations.read_consultation': 'organisation',
    'consultations.put_proposal': 'organisation',
    'consultations.change_consultation': 'organisation',
    'consultation_outcomes.decide': 'organisation',
  },
  functions: {
    app_consultation_deciders: 'nothing',
    app_consultation_people: 'nothing',
    app_decides: 'organisation',
    app_reads_reactions: 'organisation',
  },
}
