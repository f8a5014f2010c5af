import { type Article, applies, isValidOn, type RelationFacts, type Source } from './article.ts'
import type { Clause } from './clause.ts'
import { about, type Finding, judge, type Outcome, verdict } from './judge.ts'

export interface FloorResult {
  readonly clauseId: string
  /** The day on which articles were read. */
  readonly on: string
  /** What the strictest finding says. */
  readonly outcome: Outcome
  /** Whether signing is refused. */
  readonly blocks: boolean
  /** Strictest first; never empty. */
  readonly findings: readonly Finding[]
}

/** Strictest first. 'In favour' comes last but for articles that leave it to the parties: those say nothing. */
const strictness: readonly Outcome[] = [
  'forbidden',
  'not-deviable',
  'below-floor',
  'outside-band',
  'ask-hr',
  'ok',
  'in-favour',
]

const blocking: readonly Outcome[] = ['forbidden', 'not-deviable', 'below-floor', 'outside-band']

const rank = ({ outcome, reason }: Finding) =>
  reason === 'left-to-you' ? strictness.length : strictness.indexOf(outcome)

const noArticle: Pick<Finding, 'source' | 'articleId' | 'reference' | 'label'> = {
  source: null,
  articleId: null,
  reference: null,
  label: null,
}

/**
 * The floor check of one clause (C14): every article on its subject, and the article that it points to, as they
 * are on a day and for this relation. The strictest decides, law, cao and contract alike. Where nothing can be
 * compared the answer is 'ask HR', never silence.
 */
export function checkClause(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): FloorResult {
  const findings = [
    ...aboutWords(clause, articles, on),
    ...aboutPointer(clause, articles, facts, on),
    ...aboutSubject(clause, articles, facts, on),
  ]
  if (findings.length === 0) findings.push({ ...noArticle, ...verdict('ask-hr', 'no-value') })
  // Free words and the pointer may find the same article.
  const unique = [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]
  // Array.sort is stable: findings of equal weight keep the order of the articles.
  const ordered = unique.sort((a, b) => rank(a) - rank(b))
  const outcome = ordered[0]!.outcome
  return { clauseId: clause.id, on, outcome, blocks: blocking.includes(outcome), findings: ordered }
}

/** The whole text at once, in the order of its clauses. */
export const checkClauses = (
  clauses: readonly Clause[],
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): readonly FloorResult[] => clauses.map(clause => checkClause(clause, articles, facts, on))

/** Clause types that belong in the employment contract, called by their name in free text. */
function aboutWords(clause: Clause, articles: readonly Article[], on: string): Finding[] {
  const text = fold([clause.what, clause.how, clause.when && 'text' in clause.when ? clause.when.text : null])
  return articles.flatMap(article => {
    if (article.type !== 'forbidden' || !isValidOn(article, on)) return []
    const name = article.names.find(word => text.includes(fold([word])))
    if (name) return [about(article, verdict('forbidden', 'needs-first-contract', { word: name }))]
    const hint = article.hints.find(word => text.includes(fold([word])))
    return hint ? [about(article, verdict('ask-hr', 'words-of-reserved-clause', { word: hint }))] : []
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
  const article = versions.find(version => isValidOn(version, on))
  if (!article) return [about(versions[0]!, verdict('ask-hr', 'article-not-valid-then', { on }))]
  const fits = applies(article, facts)
  if (fits === 'no') return [about(article, verdict('ask-hr', 'article-for-others', { kind: facts.kind }))]
  if (fits !== 'yes') return [about(article, verdict('ask-hr', fits))]
  // The check of the subject reads this article too.
  if (clause.value?.subject === article.subject) return []
  if (clause.value === null || article.type === 'forbidden' || article.type === 'silent')
    return [judge(article, null, facts, false)]
  // A value on another subject says nothing about the article that the clause claims to fill in.
  return [about(article, verdict('ask-hr', 'other-subject', { subject: clause.value.subject }))]
}

function aboutSubject(
  clause: Clause,
  articles: readonly Article[],
  facts: RelationFacts,
  on: string,
): Finding[] {
  const { value } = clause
  if (value === null) return []
  const known = articles.filter(({ subject }) => subject === value.subject)
  const valid = known.filter(article => isValidOn(article, on))
  const fitting = valid.map(article => ({ article, fits: applies(article, facts) }))
  const concerned = fitting.filter(({ fits }) => fits !== 'no')
  if (concerned.length === 0) {
    const reason =
      valid.length > 0 ? 'article-for-others' : known.length > 0 ? 'article-not-valid-then' : 'no-article'
    return [{ ...noArticle, ...verdict('ask-hr', reason, { subject: value.subject }) }]
  }
  const regulatedByCao = concerned.some(
    ({ article, fits }) => fits === 'yes' && article.source === 'cao' && article.type !== 'silent',
  )
  return concerned.map(({ article, fits }) =>
    fits === 'yes'
      ? judge(article, value, facts, regulatedByCao)
      : about(article, verdict('ask-hr', fits as 'age-unknown' | 'hours-unknown')),
  )
}

/** Words as the ear hears them: without case, accents, hyphens or characters that cannot be seen. */
const fold = (texts: readonly (string | null)[]) =>
  texts
    .map(text => text ?? '')
    .join(' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')

export interface Stone {
  readonly source: Source
  /** The strictest of this source over all clauses; null when no clause met it. */
  readonly outcome: Outcome | null
  readonly finding: Finding | null
  readonly clauseId: string | null
}

/** The three stones under a text: law, cao, contract, each with what weighs most. */
export function stonesOf(results: readonly FloorResult[]): readonly Stone[] {
  return (['law', 'cao', 'contract'] as const).map(source => {
    const found = results
      .flatMap(({ clauseId, findings }) => findings.map(finding => ({ clauseId, finding })))
      .filter(({ finding }) => finding.source === source)
      .sort((a, b) => rank(a.finding) - rank(b.finding))[0]
    return found
      ? { source, outcome: found.finding.outcome, finding: found.finding, clauseId: found.clauseId }
      : { source, outcome: null, finding: null, clauseId: null }
  })
}
