import type { LedgerFile } from '../../../engines/src/disclosure/testing/ledger-file.ts'
import type { WhyList } from '../../capabilities/fairness/model.ts'

/** A day on which the list read otherwise than the day before. */
export interface ReadDay {
  day: string
  numbers: ReturnType<typeof numbersOfWhy>
}

/** Every number of the list, by the words that stand with it. */
export function numbersOfWhy({ all, kinds }: WhyList): Map<string, { count: number; until: string }> {
  const told = new Map<string, { count: number; until: string }>()
  if (all) told.set('why.all', all)
  for (const { kind, told: own, entries } of kinds) {
    if (own) told.set(`why.${kind}`, own)
    for (const { dimension, reason, returns, ...entry } of entries) {
      told.set(`why.${kind}.${dimension}.${reason}`, entry)
      for (const one of returns) told.set(`why.${kind}.${dimension}.${reason}.${one.compensation}`, one)
    }
  }
  return told
}

/** What was read, as the attack takes it; a number that stands is the same figure still. */
export function fileOfWhy({ days, people }: { days: readonly ReadDay[]; people: number }): LedgerFile {
  const seen = new Set<string>()
  const names = [...new Set(days.flatMap(({ numbers }) => [...numbers.keys()]))]
  return {
    k: 5,
    subjects: Object.fromEntries(names.map(name => [name, { type: 'yes_no' }])),
    relations: [
      ...names.map(subject => ({ kind: 'grows', subject }) as const),
      ...names.flatMap(from =>
        names
          .filter(to => (to === 'why.all' ? from !== to : from.startsWith(`${to}.`)))
          .map(to => ({ kind: 'implies', from, to }) as const),
      ),
    ],
    groups: { all: `1-${people}` },
    publications: days.map(({ day, numbers }) => ({
      id: day,
      by: 'why-list',
      date: day,
      figures: [...numbers]
        .filter(([name, { until }]) => {
          const isNew = !seen.has(`${name} ${until}`)
          seen.add(`${name} ${until}`)
          return isNew
        })
        .map(([subject, { count: value }]) => ({
          id: `${day} ${subject}`,
          subject,
          group: 'all',
          kind: 'count',
          value,
        })),
    })),
  }
}
