import { type Article, isValidOn, type RelationFacts } from './article.ts'
import { birthdayAt } from './calendar.ts'
import { type Clause, defaultReviewOn } from './clause.ts'
import { lastDayOf } from './living.ts'

type Bound = Extract<Article, { type: 'minimum' | 'maximum' }>

const rises = (article: Article): article is Bound => 'rises' in article && article.rises === true

/** The newest version before or on a day that has an amount, of a rule that is only ever raised. */
export function lastKnownOf(versions: readonly Article[], on: string): Article | null {
  return versions
    .filter(rises)
    .filter(version => version.validFrom <= on && version.amount !== null)
    .reduce<Bound | null>(
      (last, version) => (last && last.validFrom > version.validFrom ? last : version),
      null,
    )
}

/**
 * The version of one article that is valid on a day. Where none is on file any more, a rule that only rises has not gone:
 * its last version stands for it, without an amount of its own.
 */
export function orLastKnown(versions: readonly Article[], on: string): Article | null {
  const valid = versions.find(version => isValidOn(version, on))
  if (valid) return valid
  const newer = versions.some(version => version.validFrom > on)
  const last = newer ? null : lastKnownOf(versions, on)
  return last && rises(last) ? { ...last, amount: null } : null
}

/**
 * The days after `on`, in order, on which an article that this clause may meet begins or ends, or the employee reaches an
 * age that one asks for, up to the last day on which the clause holds unseen.
 */
export function changeDays(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): readonly string[] {
  const last = lastDayOf(clause) ?? defaultReviewOn(on)
  const pointed = clause.fills?.kind === 'article' ? clause.fills.articleId : null
  const met = articles.filter(
    ({ id, subject, type }) =>
      id === pointed || subject === clause.value?.subject || type === 'forbidden' || type === 'ask',
  )
  const days = met.flatMap(({ validFrom, validUntil, appliesTo }) => [
    validFrom,
    ...(validUntil === null ? [] : [validUntil]),
    ...(facts.birthDay
      ? [appliesTo.ageFrom, appliesTo.ageBelow].flatMap(age =>
          age === undefined ? [] : [birthdayAt(facts.birthDay!, age)],
        )
      : []),
  ])
  return [...new Set(days)].filter(day => day > on && day <= last).sort()
}
