import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import { type Criterion, criterionFault } from './criterion.ts'
import type { Measure } from './model.ts'

export const writesMeasures = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

export function mustWriteMeasures(actor: Actor): void {
  if (!writesMeasures(actor)) refuse('measures.only-hr', 'not-allowed')
}

/** Whatever goes by people goes by what they can do, need, care for or wish; an age stands beside that, or not at all. */
export function mustGoByPeople(criterion: Criterion): void {
  const wrong = criterionFault(criterion)
  if (wrong?.fault === 'age-in-words')
    refuse('measures.age-in-words', 'bad-input', { words: wrong.words.slice(0, 200) })
  if (wrong?.fault === 'age-alone') refuse('measures.age-alone', 'bad-input')
  if (wrong) refuse('measures.no-criterion', 'bad-input')
}

/** Without a road it stays a draft: nobody could say what it does to the balance. */
export function mustHaveRoad({ roads }: Pick<Measure, 'roads'>): void {
  if (roads.length === 0) refuse('measures.no-road', 'conflict')
}
