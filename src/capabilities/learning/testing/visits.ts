import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [['marieke', ['/shown-diplomas']]]
