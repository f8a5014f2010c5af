import type { LedgerFigure } from '../../../platform/disclosure/ledger.ts'
import { dealKinds } from '../../agreements/index.ts'
import { signedBy } from '../../overview/index.ts'
import type { Edition } from '../editions.ts'
import { findArrangements, findWorkers, type MadeArrangement } from '../store/arrangements.ts'
import { findNewestList, insertList } from '../store/why-lists.ts'
import { kindName, namesOf, questionsOfWhy } from '../why.ts'
import { onceAnEdition } from './once-an-edition.ts'

/**
 * Makes the list of the last half-year that is over, once. A number is only told anew where at least as many people came in as a group
 * has; until then the old one stands, so that who reads every day learns nothing of one deal.
 */
export const makeWhyList = onceAnEdition(
  { by: 'why-list', questions: questionsOfWhy, findNewest: findNewestList },
  async ({ tx, ledger, edition, newest, organisationId, today, decide }) => {
    const before = new Map(newest?.lines.map(line => [line.name, line]))
    const made = await findArrangements(tx, organisationId, edition)
    const counts = countPeople(made)
    const { ever, inYear } = await findWorkers(tx, organisationId, edition)
    // What each kind lets somebody work out of this year goes along; of fewer than a group it is nobody's to work out.
    const ofYear = yearParts(made, edition, inYear).filter(({ value }) => value >= decide.smallestGroup)
    const mayOfYear = await ledger.decide(ofYear)
    const tellsTooMuch = ofYear.filter((_, at) => !mayOfYear[at]).map(({ subject }) => subject)
    const lines = new Map(before)
    let above = new Set([''])
    for (const stair of stairs) {
      const wanted = [...counts].filter(
        ([name, { people, within }]) =>
          stair === within.length &&
          people.size >= (before.get(name)?.count ?? 0) + decide.smallestGroup &&
          // What is told anew is told with what it is part of, so that no two of one branch are of different days.
          above.has(within.at(-1) ?? '') &&
          !tellsTooMuch.includes(signedBy(name.slice(kindName('').length), edition.half)),
      )
      const may = await ledger.decide(
        wanted.map(
          ([subject, { people }]): LedgerFigure => ({
            kind: 'count',
            value: people.size,
            subject,
            people: ever,
          }),
        ),
      )
      above = new Set(wanted.filter((_, at) => may[at]).map(([name]) => name))
      for (const name of above)
        lines.set(name, { name, count: counts.get(name)!.people.size, edition: edition.name })
    }
    await insertList(tx, organisationId, { edition: edition.name, lines: [...lines.values()], on: today })
  },
)

/** Everybody, kinds, reasons, what is given in return: within how many others each stands. */
const stairs = [0, 1, 2, 3]

/** People behind every name, each once, and within which others it stands. */
function countPeople(made: readonly MadeArrangement[]) {
  const counts = new Map<string, { people: Set<string>; within: readonly string[] }>()
  for (const one of made) {
    const names = namesOf(one)
    for (const [at, name] of names.entries()) {
      const count = counts.get(name) ?? { people: new Set(), within: names.slice(0, at) }
      counts.set(name, count)
      count.people.add(one.personId)
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of each kind who put one on the table this year and signed it by now. */
function yearParts(
  made: readonly MadeArrangement[],
  { year, half }: Edition,
  inYear: readonly string[],
): (LedgerFigure & { value: number })[] {
  const people = new Set(inYear)
  return dealKinds.map(kind => {
    const those = new Set(
      made
        .filter(one => one.kind === kind && one.year === year && people.has(one.personId))
        .map(one => one.personId),
    )
    return {
      kind: 'count',
      value: those.size,
      subject: signedBy(kind, half),
      when: String(year),
      people: inYear,
    }
  })
}
