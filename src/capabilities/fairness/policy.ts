import { refuse } from '../../platform/errors/refusal.ts'
import type { AnyNeed } from './vocabulary.ts'

/** One marks what a deal does with needs of one's own, and only where there is a card: what is not there is not made up. */
export function mustHaveCards(marked: readonly AnyNeed[], cards: readonly AnyNeed[]): void {
  if (!marked.every(need => cards.includes(need))) refuse('fairness.no-such-card', 'conflict')
}

/** What both have read stays: who finds otherwise changes the deal, and both begin anew. */
export function mustNotBeOpen(open: boolean): void {
  if (open) refuse('fairness.both-said', 'conflict')
}

export function mustBeOpen(open: boolean): void {
  if (!open) refuse('fairness.not-both-said', 'conflict')
}
