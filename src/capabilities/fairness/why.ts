import type { Asking } from '../../platform/disclosure/decide.ts'
import { dealDimensions, dealKinds, dealReasons } from '../agreements/index.ts'
import { questionsOfDeals } from '../overview/index.ts'

/** What of a deal may be told to others: four words from closed lists. */
export interface Arrangement {
  kind: string
  dimension: string
  reason: string
  compensation: string
}

/** Everybody with an arrangement; of a kind; what is otherwise and why; and what stands against it. */
export const everyArrangement = 'why.all'
export const kindName = (kind: string) => `why.${kind}`
export const reasonName = ({ kind, dimension, reason }: Omit<Arrangement, 'compensation'>) =>
  `${kindName(kind)}.${dimension}.${reason}`
export const lineName = (one: Arrangement) => `${reasonName(one)}.${one.compensation}`

/** From the whole to the line, each within the one before. */
export const namesOf = (one: Arrangement): string[] => [
  everyArrangement,
  kindName(one.kind),
  reasonName(one),
  lineName(one),
]

const yesNo = { type: 'yes_no' } as const
const reasons = dealKinds.flatMap(kind =>
  dealDimensions[kind].flatMap(dimension => dealReasons.map(reason => ({ kind, dimension, reason }))),
)

/**
 * What the list says of people, as the ledger of what went out knows it: of everybody who ever worked here whether they made such an
 * arrangement. Once made it stays on the list, also of who left. What is new of a year is told by the yearly overview too, so the
 * two are decided beside each other.
 */
export const questionsOfWhy: Asking = {
  subjects: {
    'why.*': yesNo,
    ...Object.fromEntries(
      reasons.flatMap(one => [
        [`${kindName(one.kind)}.${one.dimension}.*`, yesNo] as const,
        [`${reasonName(one)}.*`, yesNo] as const,
      ]),
    ),
    ...questionsOfDeals.subjects,
  },
  relations: [
    { kind: 'grows', subject: 'why.*' },
    ...dealKinds.flatMap(
      kind =>
        [
          { kind: 'implies', from: kindName(kind), to: everyArrangement },
          { kind: 'implies', from: `${kindName(kind)}.*`, to: kindName(kind) },
          { kind: 'implies', from: `${kindName(kind)}.*`, to: everyArrangement },
        ] as const,
    ),
    ...reasons.map(one => ({ kind: 'implies', from: `${reasonName(one)}.*`, to: reasonName(one) }) as const),
    ...questionsOfDeals.relations,
  ],
}
