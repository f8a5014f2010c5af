import type { Asking } from '../../../platform/disclosure/decide.ts'
import { type AmoQuestion, places, type Voice, voices } from './questions.ts'

/** So long a group that was shown counts as shown: who came or went since may not follow from the next card. */
const monthsTheSame = 14

export const whoCounted = (voice: Voice): string => `amo.${voice}`
export const subjectOf = (voice: Voice, question: AmoQuestion): string => `amo-${voice}.${question}`

const scale = { type: 'scale', low: places.least, high: places.most, step: places.step } as const

/** As the ledger of what went out knows them: answered anew in every half-year; who was counted is looked at through them. */
export const questionsOfAmo: Asking = {
  subjects: Object.fromEntries(
    voices.flatMap(voice => [
      [whoCounted(voice), scale],
      [`amo-${voice}.*`, scale],
    ]),
  ),
  relations: voices.map(voice => ({ kind: 'stays', subject: whoCounted(voice), months: monthsTheSame })),
}
