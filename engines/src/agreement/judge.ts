import type { Amount, Article, Bilingual, RelationFacts, Source } from './article.ts'
import type { ClauseValue } from './clause.ts'
import {
  compare,
  type Decimal,
  decimalOf,
  multiply,
  type Quantity,
  type Unit,
  writeDecimal,
} from './quantity.ts'

export type Outcome =
  | 'ok'
  | 'in-favour'
  | 'ask-hr'
  | 'outside-band'
  | 'below-floor'
  | 'not-deviable'
  | 'forbidden'

export type Reason =
  | 'equal'
  | 'better'
  | 'within-limit'
  | 'inside-band'
  | 'among-options'
  | 'left-to-you'
  | 'worse'
  | 'beyond-limit'
  | 'differs-from-standard'
  | 'outside-band'
  | 'not-among-options'
  | 'needs-first-contract'
  | 'no-value'
  | 'no-article'
  | 'unknown-article'
  | 'article-not-valid-then'
  | 'article-for-others'
  | 'other-subject'
  | 'units-differ'
  | 'amount-not-on-file'
  | 'amount-unreadable'
  | 'age-unknown'
  | 'hours-unknown'
  | 'article-uncertain'
  | 'words-of-reserved-clause'

export interface Finding {
  readonly outcome: Outcome
  readonly reason: Reason
  readonly source: Source | null
  readonly articleId: string | null
  readonly reference: string | null
  readonly label: Bilingual | null
  readonly params: Readonly<Record<string, string | number>>
}

type Verdict = Pick<Finding, 'outcome' | 'reason' | 'params'>

/** A finding about an article, in the words of that article. */
export const about = (article: Article, verdict: Verdict): Finding => ({
  ...verdict,
  source: article.source,
  articleId: article.id,
  reference: article.reference,
  label: article.label,
})

export const verdict = (outcome: Outcome, reason: Reason, params: Finding['params'] = {}): Verdict => ({
  outcome,
  reason,
  params,
})

const ask = (reason: Reason, params: Finding['params'] = {}) => verdict('ask-hr', reason, params)

/**
 * One value against one article that is valid and applies. `regulatedByCao` says that a cao article on the same
 * subject applies too, so that a law that leaves room to the cao gives that room.
 */
export function judge(
  article: Article,
  value: ClauseValue | null,
  facts: RelationFacts,
  regulatedByCao: boolean,
): Finding {
  return about(article, verdictOn(article, value, facts, regulatedByCao))
}

function verdictOn(
  article: Article,
  value: ClauseValue | null,
  facts: RelationFacts,
  regulatedByCao: boolean,
): Verdict {
  if (article.type === 'forbidden') return verdict('forbidden', 'needs-first-contract')
  if (article.certainty === 'L') return ask('article-uncertain')
  if (article.type === 'silent') return verdict('ok', 'left-to-you')
  if (article.type === 'choice') return chosen(article, value)
  if (value === null || value.amount === null || value.unit === null) return ask('no-value')
  const found = quantity(value.amount, value.unit, facts)
  if ('reason' in found) return found
  switch (article.type) {
    case 'standard': {
      const limit = quantity(article.amount, article.unit, facts)
      if ('reason' in limit) return limit
      const order = compare(found, limit)
      const params = { ...show('found', found), ...show('limit', limit) }
      if (order === null) return ask('units-differ', params)
      return order === 0
        ? verdict('ok', 'equal', params)
        : verdict('not-deviable', 'differs-from-standard', params)
    }
    case 'band': {
      const from = quantity(article.from, article.unit, facts)
      const to = quantity(article.to, article.unit, facts)
      if ('reason' in from) return from
      if ('reason' in to) return to
      const [low, high] = [compare(found, from), compare(found, to)]
      const params = { ...show('found', found), ...show('from', from), ...show('to', to) }
      if (low === null || high === null) return ask('units-differ', params)
      return low >= 0 && high <= 0
        ? verdict('ok', 'inside-band', params)
        : verdict('outside-band', 'outside-band', params)
    }
    default: {
      const moved = regulatedByCao ? article.caoMayGoTo : undefined
      const limit = quantity(moved?.amount ?? article.amount, moved?.unit ?? article.unit, facts)
      if ('reason' in limit) return limit
      const order = compare(found, limit)
      const params = { ...show('found', found), ...show('limit', limit) }
      if (order === null) return ask('units-differ', params)
      return bounded(article.type, article.direction, order, params)
    }
  }
}

function bounded(
  type: 'minimum' | 'maximum',
  direction: 'more' | 'less',
  order: -1 | 0 | 1,
  params: Finding['params'],
): Verdict {
  const protects = (type === 'minimum') === (direction === 'more')
  const beyond = type === 'minimum' ? order < 0 : order > 0
  if (order === 0) return verdict('ok', 'equal', params)
  if (protects)
    return beyond ? verdict('below-floor', 'worse', params) : verdict('in-favour', 'better', params)
  return beyond ? verdict('not-deviable', 'beyond-limit', params) : verdict('ok', 'within-limit', params)
}

function chosen(article: Extract<Article, { type: 'choice' }>, value: ClauseValue | null): Verdict {
  if (value === null || value.option === null) return ask('no-value')
  return article.options.some(({ id }) => id === value.option)
    ? verdict('ok', 'among-options', { option: value.option })
    : verdict('outside-band', 'not-among-options', { option: value.option })
}

function quantity(amount: Amount, unit: Unit, facts: RelationFacts): Quantity | Verdict {
  if (amount === null) return ask('amount-not-on-file')
  if (typeof amount === 'number') {
    const decimal = decimalOf(amount)
    return decimal ? { amount: decimal, unit } : ask('amount-unreadable')
  }
  if (facts.hoursPerWeek === null) return ask('hours-unknown')
  const [times, hours] = [decimalOf(amount.times), decimalOf(facts.hoursPerWeek)]
  return times && hours ? { amount: multiply(times, hours), unit } : ask('amount-unreadable')
}

const show = (name: string, { amount, unit }: { amount: Decimal; unit: Unit }) => ({
  [name]: writeDecimal(amount),
  [`${name}Unit`]: unit,
})
