import {
  type Article,
  ageOn,
  checkClauses,
  contractArticles,
  type FloorResult,
  type JointVersion,
  type RelationFacts,
  type RuleSet,
  statusOn,
} from '@wisselwerk/engines/agreement'
import type { Tx } from '../../../platform/db/database.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtPart, type Table } from '../../people/index.ts'
import { lawWith } from '../data/overlay.ts'
import { type RuleLibrary, readLibrary } from '../data/rules.ts'
import { asEngineClauses, type ClauseInput, type FloorView, type Library } from '../model.ts'
import { findRuleSets } from '../store/rules.ts'

/** The law with what came since, then the collective agreements that the organisation put in force. */
export const librariesOf = (call: Call): Promise<RuleLibrary[]> =>
  librariesIn(call.tx, call.actor.organisationId)

/** The same without a request; also as owner. */
export async function librariesIn(tx: Tx, organisationId: string): Promise<RuleLibrary[]> {
  const own = (await findRuleSets(tx, organisationId)).map(readKept)
  return [lawWith(own), ...own.filter(({ source }) => source === 'cao')]
}

/** Sets change a few times a year and are asked for at every table: what was read of the same text is kept. */
const kept = new Map<string, RuleLibrary>()
const mostKept = 100

function readKept(text: string): RuleLibrary {
  if (kept.size >= mostKept) kept.clear()
  const library = kept.get(text) ?? readLibrary(JSON.parse(text))
  kept.set(text, library)
  return library
}

/** What articles ask of a table, from whatever seat. */
type RuledTable = Pick<Table, 'kind' | 'employeeBirthDate' | 'hoursPerWeek' | 'validFrom'>

export const factsOf = (table: RuledTable, day: string): RelationFacts => ({
  kind: table.kind,
  age: table.employeeBirthDate ? ageOn(table.employeeBirthDate, day) : null,
  hoursPerWeek: table.hoursPerWeek,
  birthDay: table.employeeBirthDate,
})

export interface Checked {
  floor: readonly FloorResult[]
  sets: RuleSet[]
}

/** The floor check as the articles stand on this day, for this relation. */
export async function checkFloor(
  call: Call,
  table: RuledTable,
  clauses: readonly ClauseInput[],
): Promise<Checked> {
  const libraries = await librariesOf(call)
  return {
    floor: checkOn(libraries, call.today, table, clauses),
    sets: libraries.map(({ id, title, checkedOn }) => ({ id, title: title[call.language], checkedOn })),
  }
}

/** The same without a request, for who checks several texts by the same rules. */
export function checkOn(
  libraries: readonly RuleLibrary[],
  today: string,
  table: RuledTable,
  clauses: readonly ClauseInput[],
): readonly FloorResult[] {
  const facts = factsOf(table, today)
  const articles: Article[] = [
    ...libraries.flatMap(library => library.articles),
    ...contractArticles(facts, table.validFrom),
  ]
  return checkClauses(asEngineClauses(clauses), articles, facts, today)
}

/** Clauses of a text in force that are below what the rules ask today, and were not when they were signed. */
export function worseIn(
  joint: JointVersion,
  check: (clauses: readonly ClauseInput[]) => readonly FloorResult[],
  today: string,
): readonly FloorResult[] {
  const living = joint.clauses.filter(
    ({ clause, floor }) => statusOn(clause, today) !== 'expired' && !floor.blocks,
  )
  if (living.length === 0) return []
  const floor = check(joint.clauses.map(({ clause }) => clause) as ClauseInput[])
  return floor.filter(({ clauseId, blocks }) => blocks && living.some(({ clause }) => clause.id === clauseId))
}

/** "How does this stand?": the check of a text that nobody has proposed yet; nothing is kept. */
export async function checkDraft(
  call: Call,
  relationId: string,
  clauses: readonly ClauseInput[],
): Promise<{ floor: FloorView[] }> {
  const table = await sitAtPart(call, relationId, 'agreement')
  return { floor: presentFloor((await checkFloor(call, table, clauses)).floor) }
}

export const presentFloor = (floor: readonly FloorResult[]): FloorView[] =>
  floor.map(result => ({
    ...result,
    findings: result.findings.map(finding => ({ ...finding, params: { ...finding.params } })),
  }))

/** The articles in force today that a clause of this relation can fill in. */
export async function readLibraryFor(call: Call, relationId: string): Promise<Library> {
  const table = await sitAtPart(call, relationId, 'agreement')
  const libraries = await librariesOf(call)
  const inForce = (article: Article) =>
    article.validFrom <= call.today && (article.validUntil === null || article.validUntil > call.today)
  const fits = ({ appliesTo }: Article) => !appliesTo.kinds || appliesTo.kinds.includes(table.kind)
  return {
    sets: libraries.map(({ id, title, fictional, checkedOn }) => ({ id, title, fictional, checkedOn })),
    articles: libraries
      .flatMap(library => library.articles)
      // What only names words to look at fills nothing in.
      .filter(article => article.type !== 'ask' && inForce(article) && fits(article))
      .map(article => ({
        id: article.id,
        source: article.source,
        reference: article.reference,
        label: article.label,
        citation: article.citation,
        goesOn: article.goesOn ?? null,
        subject: article.subject,
        type: article.type,
        unit: 'unit' in article ? article.unit : null,
        options: article.type === 'choice' ? [...article.options] : [],
      })),
  }
}
