import type { ItemView } from '../../model.ts'
import type { Held } from '../queries.ts'

/** What has words of its owner’s. */
export type Worded = Held<'plan' | 'step' | 'ability'>

type Content = NonNullable<ItemView['content']>
type WordedContent = Worded['content']

export const hasWords = (content: Content | null): content is WordedContent =>
  content !== null && ['plan', 'step', 'ability'].includes(content.kind)

export const wordsOf = (content: WordedContent): string =>
  content.kind === 'plan' ? content.want : content.kind === 'step' ? content.what : content.words

export const longestOf = ({ kind }: WordedContent): number => (kind === 'step' ? 200 : 1000)
