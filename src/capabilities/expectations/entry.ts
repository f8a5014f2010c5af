import { says } from '@wisselwerk/engines/agreement'
import { addMonths } from '../../platform/clock/clock.ts'
import type { Side } from '../people/model.ts'
import { type EntryPart, entryParts, sharedParts, toldParts } from './vocabulary.ts'

/** For so long after its first day a relation is a beginning; who works here longer is offered nothing. */
const monthsOfBeginning = 3

export const isBeginning = ({ validFrom, today }: { validFrom: string; today: string }): boolean =>
  today < addMonths(validFrom, monthsOfBeginning)

/** What this side is asked: the organisation tells what only it can tell. */
export const partsOf = (side: Side): readonly EntryPart[] =>
  side === 'organisation' ? entryParts : sharedParts

type Words = Readonly<Partial<Record<EntryPart, string>>>

/** Words, and not a dot or a dash, of what this side is asked. */
export const saidOf = (side: Side, words: Words): [EntryPart, string][] =>
  partsOf(side).flatMap(part => {
    const text = words[part]
    return text !== undefined && says(text) ? [[part, text] as [EntryPart, string]] : []
  })

/** Which of the three the organisation has yet to tell; until then it is not whole. */
export const missingOf = (side: Side, words: Words): EntryPart[] => {
  const said = new Set(saidOf(side, words).map(([part]) => part))
  return side === 'organisation' ? toldParts.filter(part => !said.has(part)) : []
}
