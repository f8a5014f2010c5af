import {
  type Article,
  applies,
  type Bilingual,
  isValidOn,
  type RelationFacts,
  type Source,
} from './article.ts'
import { ageOn, dayBefore } from './calendar.ts'
import { changeDays, lastKnownOf, orLastKnown } from './change-days.ts'
import type { Clause, ClauseValue } from './clause.ts'
import { type Reading, readClause } from './clause-reading.ts'
import {
  type Answer,
  about,
  answerOf,
  type Finding,
  forbidden,
  judge,
  type Outcome,
  verdict,
} from './judge.ts'
import { otherNumberIn } from './numbers.ts'

export interface FloorResult {
  readonly clauseId: string
  /** The day on which articles were read. */
  readonly on: string
  /** What the strictest finding of that day says. */
  readonly outcome: Outcome
  /** Whether signing is refused. */
  readonly blocks: boolean
  /** Strictest first, then those of later days; never empty. */
  readonly findings: readonly Finding[]
}

/** Strictest first. 'In favour' comes last but for articles that leave it to the parties: those say nothing. */
const strictness: readonly Outcome[] = [
  'forbidden',
  'not-deviable',
  'below-floor',
  'outside-band',
  'ask-hr',
  'silent',
  'allowed',
  'ok',
  'in-favour',
]

/** An article that leaves it to the two says nothing of what another one says. */
const rank = ({ outcome }: Finding) =>
  outcome === 'silent' ? strictness.length : strictness.indexOf(outcome)

const noArticle: Pick<Finding, 'source' | 'articleId' | 'reference' | 'label'> = {
  source: null,
  articleId: null,
  reference: null,
  label: null,
}

/**
 * The floor check of one clause (C14): its words, every article on its subject, and the article that it points to, as
 * they are on a day and for this relation, and again on every later day on which one of them changes, until the clause
 * ends or is looked at again. The strictest of the day decides, law, cao and contract alike. Where nothing can be
 * compared the answer is 'ask HR', never silence. `beside` are the values of the other clauses of the text.
 */
export function checkClause(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
  beside: readonly ClauseValue[] = [],
): FloorResult {
  const question: Question = { clause, articles, facts, beside }
  const reading = readClause(clause)
  const findings = findingsOn(reading, question, on)
  const outcome = findings[0]!.outcome
  const later: Finding[] = []
  let severity = severityOf(answerOf(outcome))
  for (const day of changeDays(clause, articles, facts, on)) {
    const then = findingsOn(reading, { ...question, facts: agedOn(facts, day) }, day)
    const answer = answerOf(then[0]!.outcome)
    if (severityOf(answer) <= severity) continue
    severity = severityOf(answer)
    const worse = then.filter(finding => answerOf(finding.outcome) === answer)
    later.push(...worse.map(finding => ({ ...finding, params: { ...finding.params, day } })))
  }
  return {
    clauseId: clause.id,
    on,
    outcome,
    blocks: answerOf(outcome) === 'below',
    findings: [...findings, ...later],
  }
}

/** The whole text at once, in the order of its clauses. */
export const checkClauses = (
  clauses: readonly Clause[],
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): readonly FloorResult[] =>
  clauses.map(clause =>
    checkClause(
      clause,
      articles,
      facts,
      on,
      clauses.flatMap(other => (other !== clause && other.value ? [other.value] : [])),
    ),
  )

/** Of a clause that is as it is only for a while: the last day, and what it is after that. Null where nothing changes. */
export function untilWhen({ outcome, findings }: Pick<FloorResult, 'outcome' | 'findings'>): {
  readonly last: string
  readonly next: Answer
} | null {
  const later = findings.find(isLater)
  if (!later || answerOf(outcome) === 'below') return null
  return { last: dayBefore(String(later.params.day)), next: answerOf(later.outcome) }
}

/** Whether a finding is of a later day than the check. */
export const isLater = ({ params }: Pick<Finding, 'params'>): boolean => params.day !== undefined

const severityOf = (answer: Answer) => ['fine', 'not-compared', 'below'].indexOf(answer)

const agedOn = (facts: RelationFacts, day: string): RelationFacts =>
  facts.birthDay ? { ...facts, age: ageOn(facts.birthDay, day) } : facts

/** What is asked of one clause, the same on every day but for the age of the employee. */
interface Question {
  readonly clause: Clause
  readonly articles: readonly Article[]
  readonly facts: RelationFacts
  readonly beside: readonly ClauseValue[]
}

function findingsOn(reading: Reading, question: Question, on: string): Finding[] {
  const { clause, articles, facts, beside } = question
  const findings = [
    ...aboutWords(reading, question, on),
    ...aboutPointer(clause, articles, facts, on),
    ...aboutSubject(clause, articles, facts, on, beside),
    ...aboutNamed(reading, question, on),
  ]
  const number = aboutNumber(reading, question)
  if (number && findings.some(({ outcome }) => answerOf(outcome) !== 'not-compared')) findings.push(number)
  if (findings.length === 0) findings.push({ ...noArticle, ...verdict('ask-hr', 'no-value') })
  // Free words and the pointer may find the same article.
  const unique = [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]
  // Array.sort is stable: findings of equal weight keep the order of the articles.
  return unique.sort((a, b) => rank(a) - rank(b))
}

/** What the law reserves for the employment contract, has void, or wants a person to look at, by its words alone. */
function aboutWords(reading: Reading, { clause, articles, facts }: Question, on: string): Finding[] {
  return articles.flatMap(article => {
    if ((article.type !== 'forbidden' && article.type !== 'ask') || !isValidOn(article, on)) return []
    if (article.type === 'ask' && article.answeredBy?.includes(clause.value?.subject ?? '')) return []
    const found = reading.reserved(article)
    if (found === null) return []
    // The law says this of employees; what holds for somebody else who works here is for a person to say.
    if (applies(article, facts) === 'no')
      return [about(article, verdict('ask-hr', 'article-for-others', { kind: facts.kind }))]
    const { word } = found
    if (found.set && article.type === 'forbidden') return [about(article, forbidden(article, { word }))]
    const reason = article.type === 'ask' ? 'words-to-ask-about' : 'words-of-reserved-clause'
    return [about(article, verdict('ask-hr', reason, { word }))]
  })
}

function aboutPointer(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): Finding[] {
  if (clause.fills?.kind !== 'article') return []
  const articleId = clause.fills.articleId
  const versions = articles.filter(({ id }) => id === articleId)
  if (versions.length === 0)
    return [{ ...noArticle, ...verdict('ask-hr', 'unknown-article', { articleId }), articleId }]
  const article = orLastKnown(versions, on)
  if (!article) return [about(versions[0]!, verdict('ask-hr', 'article-not-valid-then', { on }))]
  const fits = applies(article, facts)
  if (fits === 'no') return [about(article, verdict('ask-hr', 'article-for-others', { kind: facts.kind }))]
  if (fits !== 'yes') return [about(article, verdict('ask-hr', fits))]
  // The check of the subject reads this article too.
  if (clause.value?.subject === article.subject) return []
  if (clause.value === null || article.type === 'forbidden' || article.type === 'silent') {
    const found = judge(article, null, { facts, cao: [], lastKnown: null, beside: [] })
    return found ? [found] : []
  }
  // A value on another subject says nothing about the article that the clause claims to fill in.
  return [about(article, verdict('ask-hr', 'other-subject', { subject: clause.value.subject }))]
}

function aboutSubject(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
  beside: readonly ClauseValue[],
): Finding[] {
  const { value } = clause
  if (value === null) return []
  const known = articles.filter(({ subject }) => subject === value.subject)
  const ids = [...new Set(known.map(({ id }) => id))]
  const valid = ids.flatMap(
    id =>
      orLastKnown(
        known.filter(version => version.id === id),
        on,
      ) ?? [],
  )
  const fitting = valid.map(article => ({ article, fits: applies(article, facts) }))
  const concerned = fitting.filter(({ fits }) => fits !== 'no')
  if (concerned.length === 0) {
    const reason =
      valid.length > 0 ? 'article-for-others' : known.length > 0 ? 'article-not-valid-then' : 'no-article'
    return [{ ...noArticle, ...verdict('ask-hr', reason, { subject: value.subject }) }]
  }
  const cao = concerned.flatMap(({ article, fits }) =>
    fits === 'yes' && article.source === 'cao' ? [article] : [],
  )
  const judged = concerned.map(({ article, fits }) => {
    const lastKnown = lastKnownOf(
      known.filter(({ id }) => id === article.id),
      on,
    )
    return { article, fits, finding: judge(article, value, { facts, cao, lastKnown, beside }) }
  })
  // Which of the unsure ones holds is not known; below every one of them it is below whichever does.
  const isBelowAll = judged.every(({ fits, finding }) => fits === 'yes' || finding?.outcome === 'below-floor')
  const found = judged.flatMap(({ article, fits, finding }) =>
    fits === 'yes' || isBelowAll
      ? (finding ?? [])
      : [about(article, verdict('ask-hr', fits as 'age-unknown' | 'hours-unknown'))],
  )
  // Every article that applies hangs on a condition that is not met here: nothing was compared.
  return found.length > 0
    ? found
    : [{ ...noArticle, ...verdict('ask-hr', 'no-article', { subject: value.subject }) }]
}

/** Another number in the words than in the value: then one of the two is not what was meant. */
function aboutNumber(reading: Reading, { clause: { value }, articles }: Question): Finding | null {
  if (value?.option) return aboutOption(reading, value, articles)
  if (value === null || value.amount === null || value.unit === null) return null
  const known = articles.filter(({ subject }) => subject === value.subject)
  const speaksOfIt = known.some(({ words = [] }) => reading.word(words) !== null)
  const bounds = new Set(
    known.map(({ type }) => (type === 'minimum' ? 'least' : type === 'maximum' ? 'most' : null)),
  )
  const bound = bounds.size === 1 ? [...bounds][0]! : null
  const other = otherNumberIn(reading.numbers, { amount: value.amount, unit: value.unit, bound }, speaksOfIt)
  return other && { ...noArticle, ...verdict('ask-hr', 'text-says-other-number', { word: other.text }) }
}

/** Another option in the words than the one that was chosen. */
function aboutOption(reading: Reading, value: ClauseValue, articles: readonly Article[]): Finding | null {
  for (const article of articles) {
    if (article.type !== 'choice' || article.subject !== value.subject) continue
    const named = article.options.map(({ id, label }) => ({ id, word: reading.word(phrasesOf(label)) }))
    const other = named.find(({ id, word }) => word !== null && id !== value.option)
    if (other && !named.some(({ id, word }) => word !== null && id === value.option))
      return { ...noArticle, ...verdict('ask-hr', 'text-says-other-number', { word: other.word! }) }
  }
  return null
}

/** The same row of phrases for the same label, since what a clause says of a row is found by it. */
function phrasesOf(label: Bilingual): readonly string[] {
  const known = labelled.get(label)
  if (known) return known
  const phrases = [label.nl, label.en].map(text => text.replace(/[^\p{L}\p{N} ]/gu, ''))
  labelled.set(label, phrases)
  return phrases
}

const labelled = new WeakMap<Bilingual, readonly string[]>()

/**
 * Subjects on file that the words speak of while the value does not: with an amount in the words, or under an article that
 * leaves its own subject to the two, which is no leave for another.
 */
function aboutNamed(reading: Reading, { clause, articles, facts }: Question, on: string): Finding[] {
  const pointed = clause.fills?.kind === 'article' ? clause.fills.articleId : null
  const silent = articles.some(({ id, type }) => id === pointed && type === 'silent')
  const own = new Set(articles.filter(({ id }) => id === pointed).map(({ subject }) => subject))
  if (clause.value) own.add(clause.value.subject)
  if (!silent && !reading.numbers.some(({ measure }) => measure !== null)) return []
  const named = new Map<string, Finding>()
  for (const article of articles) {
    if (!article.words || own.has(article.subject) || named.has(article.subject)) continue
    if (!isValidOn(article, on) || applies(article, facts) === 'no') continue
    const word = reading.word(article.words)
    if (word === null) continue
    named.set(article.subject, about(article, verdict('ask-hr', 'text-names-subject', { word })))
  }
  return [...named.values()]
}

export interface Stone {
  readonly source: Source
  /** The strictest of this source over all clauses; null when no clause met it. */
  readonly outcome: Outcome | null
  readonly finding: Finding | null
  readonly clauseId: string | null
  /** The last day on which it is so, where a rule is known to change before the clause is looked at again. */
  readonly until: { readonly last: string; readonly next: Answer } | null
}

/** The three stones under a text: law, cao, contract, each with what weighs most. */
export function stonesOf(results: readonly FloorResult[]): readonly Stone[] {
  return (['law', 'cao', 'contract'] as const).map(source => {
    const all = results
      .flatMap(({ clauseId, findings }) => findings.map(finding => ({ clauseId, finding })))
      .filter(({ finding }) => finding.source === source)
    const found = all
      .filter(({ finding }) => !isLater(finding))
      .sort((a, b) => rank(a.finding) - rank(b.finding))[0]
    const until = results
      .flatMap(result => {
        const own = result.findings.filter(finding => finding.source === source)
        const change = untilWhen({ outcome: found?.finding.outcome ?? 'ask-hr', findings: own })
        return change && found && severityOf(change.next) > severityOf(answerOf(found.finding.outcome))
          ? [change]
          : []
      })
      .sort((a, b) => (a.last < b.last ? -1 : 1))[0]
    return found
      ? {
          source,
          outcome: found.finding.outcome,
          finding: found.finding,
          clauseId: found.clauseId,
          until: until ?? null,
        }
      : { source, outcome: null, finding: null, clauseId: null, until: null }
  })
}
