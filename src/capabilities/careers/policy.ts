import { refuse } from '../../platform/errors/refusal.ts'
import type { CareerContent } from './model.ts'
import type { RouteStep } from './prior-learning.ts'

export type Shareable = Exclude<CareerContent, { kind: 'alternatives' }>

/** How many other ways somebody sees is for nobody else, whoever asks. */
export function mustBeShareable(content: CareerContent): asserts content is Shareable {
  if (content.kind === 'alternatives') refuse('careers.never-shared', 'conflict')
}

export type Worded = Extract<CareerContent, { kind: 'plan' | 'step' | 'ability' }>

/** Somebody beside you helps with words, of what has them. */
export function mustHaveWords(content: CareerContent): asserts content is Worded {
  if (content.kind !== 'plan' && content.kind !== 'step' && content.kind !== 'ability')
    refuse('careers.no-words', 'conflict')
}

/** A reference comes with a result; before that there is none to write down. */
export function mustHaveResult({ step }: { step: RouteStep }, certificate: string | null): void {
  if (certificate !== null && step !== 'result') refuse('careers.no-result-yet', 'conflict')
}
