import { refuse } from '../../platform/errors/refusal.ts'
import type { Asker } from './vocabulary.ts'

/** The board is of who works here; whoever leads others or is of HR reads where somebody asks them to. */
export function mustBeOnBoard({ onBoard }: Asker): void {
  if (!onBoard) refuse('board.employees-only', 'not-allowed')
}

/** The same answer for every question, whether it is there or not. */
export function mustFindQuestion<Q>(question: Q | undefined, { onBoard }: Asker): Q {
  if (question) return question
  if (onBoard) refuse('board.no-such-question', 'not-found')
  refuse('board.not-invited', 'not-allowed')
}

/** Only whoever asked brings in somebody who speaks for the organisation. */
export function mustBeMine({ mine, withdrawn }: { mine: boolean; withdrawn: boolean }): void {
  if (!mine || withdrawn) refuse('board.not-your-question', 'not-allowed')
}

export function mustModerate({ moderates }: Asker): void {
  if (!moderates) refuse('board.moderators-only', 'not-allowed')
}
