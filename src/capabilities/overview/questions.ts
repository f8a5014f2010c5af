import type { Asking } from '../../platform/disclosure/decide.ts'
import { questionsOfDeals } from './deals.ts'
import {
  figures,
  figuresOfThings,
  inQuarter,
  mostThings,
  quarters,
  serious,
  talkOutcomes,
  themes,
  thingsOf,
} from './figures.ts'
import { chapters, countedAmong, type FigureGroup } from './vocabulary.ts'

const all = [
  ...chapters.flatMap(chapter => figures[chapter]),
  ...themes.flatMap(theme => quarters.map(quarter => inQuarter(theme, quarter))),
]
const groupOf = (name: string) => name.slice(0, name.indexOf('.')) as FigureGroup

/**
 * What a yearly overview says of people, as the ledger of what went out knows it: yes or no to each, of everybody who
 * worked there. Everybody's year of talks went one of five ways; a quarter lies within its year, and what is counted among some
 * lies within those. How many things they have between them is a sum over everybody of zero and more.
 */
export const questionsOfYears: Asking = {
  subjects: {
    ...questionsOfDeals.subjects,
    ...Object.fromEntries(all.map(name => [name, { type: 'yes_no' } as const])),
    ...Object.fromEntries(
      figuresOfThings.map(name => [thingsOf(name), { type: 'scale', low: 0, high: mostThings } as const]),
    ),
  },
  relations: [
    { kind: 'partition', of: talkOutcomes.map(name => `talk.${name}`) },
    ...['one-way', 'disputed'].map(
      name => ({ kind: 'implies', from: `talk.${name}`, to: `had.${name}` }) as const,
    ),
    { kind: 'implies', from: serious, to: 'talk.held' },
    ...questionsOfDeals.relations,
    ...themes.flatMap(theme =>
      quarters.map(quarter => ({ kind: 'implies', from: inQuarter(theme, quarter), to: theme }) as const),
    ),
    ...(Object.keys(countedAmong) as FigureGroup[])
      .filter(group => countedAmong[group] !== 'people')
      .flatMap(group =>
        all
          .filter(name => groupOf(name) === group)
          .map(name => ({ kind: 'implies', from: name, to: countedAmong[group] }) as const),
      ),
  ],
}
