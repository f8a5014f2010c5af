import type { Amount, Article, Bilingual, Condition, RelationFacts, Source } from './article.ts'
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
  | 'allowed'
  | 'silent'
  | 'ask-hr'
  | 'outside-band'
  | 'below-floor'
  | 'not-deviable'
  | 'forbidden'

/** What people read of an outcome: only the last holds back signing. */
export type Answer = 'fine' | 'not-compared' | 'below'

export const answerOf = (outcome: Outcome): Answer =>
  outcome === 'ok' || outcome === 'in-favour' || outcome === 'allowed'
    ? 'fine'
    : outcome === 'ask-hr' || outcome === 'silent'
      ? 'not-compared'
      : 'below'

export type Reason =
  | 'equal'
  | 'better'
  | 'within-limit'
  | 'within-outer-limit'
  | 'inside-band'
  | 'among-options'
  | 'left-to-you'
  | 'worse'
  | 'worse-than-last-known'
  | 'beyond-limit'
  | 'differs-from-standard'
  | 'outside-band'
  | 'not-among-options'
  | 'needs-first-contract'
  | 'void'
  | 'no-value'
  | 'no-article'
  | 'unknown-article'
  | 'article-not-valid-then'
  | 'article-for-others'
  | 'other-subject'
  | 'units-differ'
  | 'amount-not-on-file'
  | 'at-least-last-known'
  | 'amount-unreadable'
  | 'age-unknown'
  | 'hours-unknown'
  | 'condition-unknown'
  | 'article-uncertain'
  | 'words-of-reserved-clause'
  | 'words-to-ask-about'
  | 'text-says-other-number'
  | 'text-names-subject'

export interface Finding {
  readonly outcome: Outcome
  readonly reason: Reason
  readonly source: Source | null
  readonly articleId: string | null
  readonly reference: string | null
  readonly label: Bilingual | null
  /** `day`: the finding is of that later day, not of the day of the check. */
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

/** What one article is read with, besides the value itself. */
export interface Circumstances {
  readonly facts: RelationFacts
  /** Articles of a cao on the same subject that apply too: some give the law the room that it leaves them. */
  readonly cao: readonly Article[]
  /** The last version of this article with an amount, where the one that is valid has none. */
  readonly lastKnown: Article | null
  /** Values of other clauses of the same text. */
  readonly beside: readonly ClauseValue[]
}

/** One value against one article that is valid and applies; null where its condition is not met. */
export function judge(article: Article, value: ClauseValue | null, around: Circumstances): Finding | null {
  const found = verdictOn(article, value, around)
  return found && about(article, found)
}

function verdictOn(article: Article, value: ClauseValue | null, around: Circumstances): Verdict | null {
  const { facts } = around
  if (article.type === 'forbidden') return forbidden(article)
  if (article.type === 'ask') return ask('words-to-ask-about')
  if (article.certainty === 'L') return ask('article-uncertain')
  if (article.type === 'silent') return verdict('silent', 'left-to-you')
  if (article.type === 'choice') return chosen(article, value)
  if (value === null || value.amount === null || value.unit === null) return ask('no-value')
  const found = quantity(value.amount, value.unit, facts)
  if ('reason' in found) return found
  // No unit here can be less than nothing: a sign in front of it is a slip, and no favour.
  if (found.amount.digits < 0n) return ask('amount-unreadable')
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
    default:
      return bounded(article, found, around)
  }
}

export const forbidden = (
  article: Extract<Article, { type: 'forbidden' }>,
  params: Finding['params'] = {},
): Verdict => verdict('forbidden', article.because === 'void' ? 'void' : 'needs-first-contract', params)

type Bound = Extract<Article, { type: 'minimum' | 'maximum' }>

function bounded(article: Bound, found: Quantity, around: Circumstances): Verdict | null {
  const limit = limitOf(article, around)
  if ('reason' in limit) return limit.reason === 'amount-not-on-file' ? lastKnown(found, around) : limit
  const order = compare(found, limit)
  const params = { ...show('found', found), ...show('limit', limit) }
  if (order === null) return ask('units-differ', params)
  const protects = (article.type === 'minimum') === (article.direction === 'more')
  const beyond = article.type === 'minimum' ? order < 0 : order > 0
  const met = article.when ? (meets(article.when, around.beside) ?? article.when.assumed ?? null) : true
  if (met === false) return null
  if (met === null)
    return beyond ? ask('condition-unknown', { ...params, ...conditionParams(article.when!) }) : null
  if (beyond)
    return verdict(protects ? 'below-floor' : 'not-deviable', protects ? 'worse' : 'beyond-limit', params)
  if (protects && article.outer)
    return verdict('allowed', 'within-outer-limit', { ...params, ...followParams(article) })
  if (order === 0) return verdict('ok', 'equal', params)
  return protects ? verdict('in-favour', 'better', params) : verdict('ok', 'within-limit', params)
}

/** The amount of an article, or how far a cao that bounds the same way has moved it. */
function limitOf(article: Bound, { facts, cao }: Circumstances): Quantity | Verdict {
  const own = quantity(article.amount, article.unit, facts)
  if (!article.caoMayGoTo || 'reason' in own) return own
  const opens = cao.some(other => {
    if (other.type !== article.type || other.direction !== article.direction) return false
    if (other.certainty === 'L' || other.when || other.source !== 'cao') return false
    const amount = quantity(other.amount, other.unit, facts)
    return !('reason' in amount) && compare(amount, own) !== null
  })
  return opens ? quantity(article.caoMayGoTo.amount, article.caoMayGoTo.unit, facts) : own
}

/** An amount that is not on file does not throw away the bound that is: below that it is below whatever came since. */
function lastKnown(found: Quantity, { facts, lastKnown: last }: Circumstances): Verdict {
  if (last?.type !== 'minimum' && last?.type !== 'maximum') return ask('amount-not-on-file')
  const bound = quantity(last.amount, last.unit, facts)
  if ('reason' in bound) return ask('amount-not-on-file')
  const order = compare(found, bound)
  const params = { ...show('found', found), ...show('limit', bound), since: last.validFrom }
  if (order === null) return ask('units-differ', params)
  const beyond = last.type === 'minimum' ? order < 0 : order > 0
  return beyond ? verdict('below-floor', 'worse-than-last-known', params) : ask('at-least-last-known', params)
}

/** Whether the text says that the condition holds; null when it does not say. */
function meets({ subject, above, unit }: Condition, beside: readonly ClauseValue[]) {
  const limit = { amount: decimalOf(above)!, unit }
  const orders = beside.flatMap(value => {
    if (value.subject !== subject || value.amount === null || value.unit === null) return []
    const amount = decimalOf(value.amount)
    const order = amount && compare({ amount, unit: value.unit }, limit)
    return order === null ? [] : [order]
  })
  return orders.length === 0 ? null : orders.some(order => order > 0)
}

const conditionParams = ({ above, unit }: Condition) => ({ above: String(above), aboveUnit: unit })

const followParams = ({ follows }: Bound): Finding['params'] =>
  follows
    ? Object.fromEntries(
        Object.entries(follows).map(([language, text]) => [`follows-${language}`, text as string]),
      )
    : {}

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
