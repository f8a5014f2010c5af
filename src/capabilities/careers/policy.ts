import { refuse } from '../../platform/errors/refusal.ts'
import type { CareerContent } from './model.ts'

export type Shareable = Exclude<CareerContent, { kind: 'alternatives' }>

/** How many other ways somebody sees is for nobody else, whoever asks. */
export function mustBeShareable(content: CareerContent): asserts content is Shareable {
  if (content.kind === 'alternatives') refuse('careers.never-shared', 'conflict')
}
