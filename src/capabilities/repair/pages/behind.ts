import type { BreachContent, BreachView } from '../model.ts'
import type { At } from './queries.ts'

/** An entry that can be read, as what lies behind a door needs it. */
export interface BehindProps {
  entry: BreachView
  content: BreachContent
  at: At
}
