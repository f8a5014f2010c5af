import { type Clause, hasBlank, says } from './clause.ts'
import { allowed, type Decision, refused } from './decision.ts'
import { lowersSomething } from './lowering.ts'
import { findPhrase, sentencesOf } from './phrases.ts'

/** What makes one look whether a clause lowers something: the deal it comes from, a lower amount of pay, or its words. */
export type LoweringSign = 'deal' | 'amount' | 'words'

export interface Lowerable {
  /** Deals that are a step back. */
  readonly stepsBack: readonly string[]
  /** Subjects of which an amount is pay. */
  readonly paySubjects: readonly string[]
  /** Clauses that hold between the two today. */
  readonly holding: readonly Pick<Clause, 'value'>[]
  readonly phrases: readonly string[]
}

export function signOfLowering(clause: Clause, known: Lowerable): LoweringSign | null {
  if (clause.dealId !== null && known.stepsBack.includes(clause.dealId)) return 'deal'
  if (known.holding.some(({ value }) => isMorePay(value, clause.value, known.paySubjects))) return 'amount'
  const { what, when, how } = clause
  const sentences = sentencesOf([what, when && 'text' in when ? when.text : null, how])
  const speaks = sentences.some(words => known.phrases.some(phrase => findPhrase(words, phrase) !== null))
  return speaks ? 'words' : null
}

const isMorePay = (before: Clause['value'], now: Clause['value'], subjects: readonly string[]): boolean =>
  before !== null &&
  now !== null &&
  subjects.includes(now.subject) &&
  before.subject === now.subject &&
  before.unit === now.unit &&
  before.amount !== null &&
  now.amount !== null &&
  before.amount > now.amount

export type LoweringRefusal =
  | 'lowering-unsaid'
  | 'lowering-without-reason'
  | 'lowering-without-compensation'
  | 'lowering-without-amount'

/**
 * Whether each clause of a text says what it lowers. Words alone may be about something else, and then 'neither' is an answer;
 * a step back or a lower amount is none. Pay that is lowered names the amount that is left, so that it can be held against law
 * and collective agreement.
 */
export function saysWhatItLowers(clauses: readonly Clause[], known: Lowerable): Decision<LoweringRefusal> {
  for (const [index, clause] of clauses.entries()) {
    const place = { clauseId: clause.id, clause: index + 1 }
    const sign = signOfLowering(clause, known)
    const { lowers } = clause
    if (sign !== null && (lowers == null || (lowers.what === 'neither' && sign !== 'words')))
      return refused('lowering-unsaid', place)
    if (!lowersSomething(clause)) continue
    if (!isFilled(lowers!.reason)) return refused('lowering-without-reason', place)
    if (!isFilled(lowers!.compensation)) return refused('lowering-without-compensation', place)
    if (lowers!.what !== 'function' && (clause.value?.amount ?? null) === null)
      return refused('lowering-without-amount', place)
  }
  return allowed
}

const isFilled = (text: string | null) => says(text) && !hasBlank(text!)
