import type { ClauseInput } from './model.ts'

/** What is read of an article to know whether a clause that fills it in ends on its last day. */
interface Read {
  readonly id: string
  readonly goesOn?: unknown
}

/**
 * Whether a clause goes on after its last day (C12). Of an article that is what the article says, and nobody's choice; of the
 * first contract it is what the two know of it.
 */
export function asArticleSays(clause: ClauseInput, articles: readonly Read[]): ClauseInput {
  const { fills, endsOn, outlives } = clause
  if (fills?.kind === 'first-contract')
    return { ...clause, outlives: endsOn && outlives?.because === 'first-contract' ? outlives : null }
  const article = fills?.kind === 'article' ? articles.find(({ id }) => id === fills.articleId) : undefined
  return {
    ...clause,
    outlives: endsOn && article?.goesOn ? { because: 'article', articleId: article.id } : null,
  }
}
