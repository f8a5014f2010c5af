import type { Desk } from '../../../platform/plate/desk.ts'
import { countOpenQuestions } from './overview.ts'

/** What the works council asked and nobody answered yet. */
export const overviewDesk: Desk = {
  module: 'overview',
  help: async call => [{ kind: 'question-open', count: await countOpenQuestions(call), at: '/overviews' }],
}
