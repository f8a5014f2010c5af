import type { LedgerFigure } from '../../../platform/disclosure/ledger.ts'
import { answeredIn } from '../../overview/index.ts'
import type { Edition } from '../editions.ts'
import { shownBeside } from '../rate-folding.ts'
import {
  allRequests,
  askedName,
  type Cell,
  type Comparison,
  comparisonKinds,
  comparisons,
  deals,
  grantedIn,
  groupOf,
  matters,
  questionsOfRates,
  refusedName,
  type Somebody,
} from '../rates.ts'
import { findWorkers } from '../store/arrangements.ts'
import {
  type Answer,
  type DealAnswer,
  findDealAnswers,
  findNewestRates,
  findRequestAnswers,
  findSomebodies,
  insertRates,
  type KeptRate,
} from '../store/rates.ts'
import { type Deciding, onceAnEdition } from './once-an-edition.ts'

/** Compares the answers of the last half-year that is over, once. */
export const makeGrantRates = onceAnEdition(
  { by: 'rates', questions: questionsOfRates, findNewest: findNewestRates },
  async ({ tx, ledger, edition, organisationId, today, decide }) => {
    const deciding = { ledger, edition: edition.name, least: decide.smallestGroup }
    const everybody = await findSomebodies(tx, organisationId, edition)
    const requests = await findRequestAnswers(tx, organisationId, edition)
    const answers = await findDealAnswers(tx, organisationId, edition)
    const mayTellDeals = await mayAnswersTell(
      answers,
      edition,
      (await findWorkers(tx, organisationId, edition)).inYear,
      deciding,
    )
    const answersTo = (matter: string): Answer[] =>
      matter === deals
        ? answers.filter(({ on }) => mayTellDeals && on >= edition.from)
        : requests.filter(({ kind }) => matter === allRequests || matter === kind)
    const rates: KeptRate[] = []
    const wholes = matters.map(matter => cellOf(null, everybody, answersTo(matter)))
    const may = await decideCells(wholes, matters, deciding)
    for (const [at, matter] of matters.entries()) {
      rates.push(kept({ matter, by: null, group: null }, may[at] ? wholes[at] : undefined))
      if (may[at]) rates.push(...(await compare(matter, everybody, answersTo(matter), deciding)))
    }
    await insertRates(tx, organisationId, { edition: edition.name, rates, on: today })
  },
)

/** Whether so many people in a group asked, and whether so many of those heard a no, may be told; both or neither is shown. */
async function decideCells(
  cells: readonly Cell[],
  named: readonly string[],
  { ledger, edition, least }: Deciding,
): Promise<boolean[]> {
  const large = cells.map(cell => grantedIn(cell) >= least && cell.refused.length >= least)
  const ask = async (wanted: readonly boolean[], figureOf: (cell: Cell, matter: string) => LedgerFigure) => {
    const places = cells.flatMap((_, at) => (wanted[at] ? at : []))
    const may = await ledger.decide(places.map(at => figureOf(cells[at]!, named[at]!)))
    return cells.map((_, at) => may[places.indexOf(at)] ?? false)
  }
  const asked = await ask(large, ({ people, asked: some }, matter) => ({
    kind: 'count',
    value: some.length,
    subject: askedName(matter),
    when: edition,
    people,
  }))
  return ask(asked, ({ asked: some, refused }, matter) => ({
    kind: 'count',
    value: refused.length,
    subject: refusedName(matter),
    when: edition,
    people: some,
  }))
}

/** Every group of people who asked the same, beside the others of its kind; folded where it is not told. */
async function compare(
  matter: string,
  everybody: readonly Somebody[],
  answers: readonly Answer[],
  deciding: Deciding,
): Promise<KeptRate[]> {
  const rates: KeptRate[] = []
  for (const by of comparisonKinds) {
    const cells = cellsOf(by, everybody, answers)
    const wanted = shownBeside(cells, deciding.least)
    const ledger = by === 'gender' ? deciding.ledger.under('rates-by-gender') : deciding.ledger
    const may = await decideCells(
      wanted,
      wanted.map(() => matter),
      { ...deciding, ledger },
    )
    const shown = shownBeside(cells, deciding.least, cell => may[wanted.indexOf(cell)] ?? false)
    // Who stands in no group is part of what is left, and of no line.
    for (const cell of cells)
      if (cell.group !== null)
        rates.push(kept({ matter, by, group: cell.group }, shown.includes(cell) ? cell : undefined))
  }
  return rates
}

/** Groups in which somebody works, in their fixed order, and last those of whom it is not known. */
function cellsOf(by: Comparison, everybody: readonly Somebody[], answers: readonly Answer[]): Cell[] {
  return [...comparisons[by], null].flatMap(group => {
    const people = everybody.filter(one => groupOf(one, by) === group)
    return people.length === 0 ? [] : [cellOf(group, people, answers)]
  })
}

/** Everybody counts once: who heard a no at least once, heard a no. */
function cellOf(group: string | null, people: readonly Somebody[], answers: readonly Answer[]): Cell {
  const among = new Set(people.map(({ personId }) => personId))
  const of = (some: readonly Answer[]) =>
    [...new Set(some.map(({ personId }) => personId))].filter(personId => among.has(personId)).sort()
  return {
    group,
    people: [...among],
    asked: of(answers),
    refused: of(answers.filter(({ granted }) => !granted)),
  }
}

const kept = (name: Omit<KeptRate, 'told'>, cell: Cell | undefined): KeptRate => ({
  ...name,
  told: cell ? { asked: cell.asked.length, granted: grantedIn(cell) } : null,
})

/**
 * Whether answers to deals may be told at all, beside what else is told of deals. Of the yearly overview: what they let somebody work out of
 * a year goes into the ledger. Of the why-list, which says how many people have one for the first time: not where a few had one before.
 */
async function mayAnswersTell(
  answers: readonly DealAnswer[],
  { from, year, half }: Edition,
  inYear: readonly string[],
  { ledger, least }: Deciding,
): Promise<boolean> {
  const among = new Set(inYear)
  const now = answers.filter(({ on, personId }) => on >= from && among.has(personId))
  const peopleIn = (some: readonly DealAnswer[]) => [...new Set(some.map(({ personId }) => personId))]
  const ofYear = (['granted', 'refused'] as const)
    .map((answer): LedgerFigure & { value: number } => ({
      kind: 'count',
      value: peopleIn(now.filter(one => one.year === year && one.granted === (answer === 'granted'))).length,
      subject: answeredIn(answer, half),
      when: String(year),
      people: inYear,
    }))
    .filter(({ value }) => value >= least)
  const may = await ledger.decide(ofYear)
  const before = new Set(answers.filter(({ on, granted }) => granted && on < from).map(one => one.personId))
  const again = peopleIn(now.filter(({ granted, personId }) => granted && before.has(personId))).length
  return may.every(Boolean) && (again === 0 || again >= least)
}
