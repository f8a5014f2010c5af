import type { LedgerFigure } from '../../../platform/disclosure/ledger.ts'
import type { Call } from '../../../platform/http/call.ts'
import { locales } from '../../../platform/i18n/language.ts'
import { onceAnEdition } from '../../fairness/index.ts'
import { questionsOfBank, shownName } from '../counting.ts'
import type { InHouse } from '../model.ts'
import { findNewestCounts, findShowers, findWorkers, insertCounts } from '../store/counts.ts'
import { labelsOf, refOf } from './terms.ts'

/** What the organisation has in house: of each competence how many show it, where that may be said. */
export async function readInHouse(call: Call): Promise<InHouse> {
  const newest = await findNewestCounts(call.tx, call.actor.organisationId)
  if (!newest) return { countedOn: null, competences: [] }
  const labels = await labelsOf(call, newest.counts.map(refOf))
  const { compare } = new Intl.Collator(locales[call.language])
  return {
    countedOn: newest.madeOn,
    competences: newest.counts
      .map(({ count }, at) => ({ ...labels[at]!, count }))
      .sort((one, other) => compare(one.label, other.label)),
  }
}

/** Counts once in a half-year. Fewer than a group has, and what could be worked out of what is out, is not said. */
export const makeInHouse = onceAnEdition(
  { by: 'bank-counts', questions: questionsOfBank, findNewest: findNewestCounts },
  async ({ tx, ledger, edition, organisationId, today, decide }) => {
    const people = await findWorkers(tx, organisationId, today)
    const wanted = (await findShowers(tx, organisationId, today))
      .filter(one => one.people.length >= decide.smallestGroup)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
    const may = await ledger.decide(
      wanted.map(
        ({ key, people: those }): LedgerFigure => ({
          kind: 'count',
          value: those.length,
          subject: shownName(key),
          when: edition.name,
          people,
        }),
      ),
    )
    const counts = wanted
      .filter((_, at) => may[at])
      .map(({ code, words, people: those }) => ({ code, words, count: those.length }))
    await insertCounts(tx, organisationId, { edition: edition.name, madeOn: today, counts })
  },
)
