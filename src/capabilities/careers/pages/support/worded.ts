import type { Held } from '../queries.ts'

/** What has words of its owner’s. */
export type Worded = Held<'plan' | 'step' | 'ability'>

export const wordsOf = ({ content }: Worded): string =>
  content.kind === 'plan' ? content.want : content.kind === 'step' ? content.what : content.words
