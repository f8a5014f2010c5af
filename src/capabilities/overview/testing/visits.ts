import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [['ineke', ['/overviews', '/overviews/$year', '/overviews/$year/meeting']]]
