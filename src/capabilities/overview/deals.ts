import type { Asking } from '../../platform/disclosure/decide.ts'
import { dealKinds } from '../agreements/index.ts'

/** The half-years of a year; the second is the whole of it. */
export const halves = [1, 2] as const
export type Half = (typeof halves)[number]

/**
 * Of a year: who had a deal of a kind that was signed by the end of a half-year. Never shown by itself: what a list of
 * arrangements lets somebody work out of a year, so that the count of that year is decided beside it.
 */
export const signedBy = (kind: string, half: Half) => `deal.${kind}.signed-${half}`

/**
 * Of a year: who had a deal put on the table in it and answered in a half of it. Never shown by itself either: what answers to deals,
 * laid beside each other, let somebody work out of a year.
 */
export const answeredIn = (answer: 'granted' | 'refused', half: Half) => `deal-answer.${answer}-${half}`

/** How the deals of a year hang together, for everybody who publishes of them. */
export const questionsOfDeals: Required<Pick<Asking, 'subjects' | 'relations'>> = {
  subjects: {
    'agreed.own': { type: 'yes_no' },
    'agreed.refused': { type: 'yes_no' },
    'deal-answer.*': { type: 'yes_no' },
    ...Object.fromEntries(
      dealKinds.flatMap(kind =>
        [`deal.${kind}`, ...halves.map(half => signedBy(kind, half))].map(
          name => [name, { type: 'yes_no' }] as const,
        ),
      ),
    ),
  },
  relations: [
    ...halves.flatMap(
      half =>
        [
          { kind: 'implies', from: answeredIn('granted', half), to: 'agreed.own' },
          { kind: 'implies', from: answeredIn('refused', half), to: 'agreed.refused' },
        ] as const,
    ),
    ...dealKinds.flatMap(
      kind =>
        [
          { kind: 'implies', from: signedBy(kind, 1), to: signedBy(kind, 2) },
          ...halves.map(
            half => ({ kind: 'implies', from: signedBy(kind, half), to: `deal.${kind}` }) as const,
          ),
          { kind: 'implies', from: `deal.${kind}`, to: 'agreed.own' },
        ] as const,
    ),
  ],
}
