import { catalogue } from '../../src/capabilities/expectations/catalogue/items.ts'
import type { Answer } from '../../src/capabilities/expectations/gap.ts'
import type { Side } from '../../src/capabilities/people/model.ts'
import { addDays } from '../../src/platform/clock/clock.ts'
import { type Levels, makeLevels } from './levels.ts'
import type { DemoPeople, DemoRelation } from './people.ts'
import { demoDay } from './people.ts'
import { type Ids, Random } from './random.ts'
import type { Words } from './words/shape.ts'

export interface DemoView {
  viewId: string
  relationId: string
  round: number
  side: Side
  authorId: string
  createdOn: string
  submittedOn: string | null
  releasedOn: string | null
  answers: Record<string, Answer>
}

export interface DemoNeed {
  cardId: string
  relationId: string
  ownerId: string
  need: string
  wish: string
  fromDate: string
  reviewDate: string
}

/** How much weight each subject has for people on average; the rest is personal. */
const tendency: Record<string, number> = {
  climate: 5,
  'support-of-manager': 4,
  'fair-manager': 5,
  pay: 4,
  'hours-around-life': 4,
  cooperation: 5,
  service: 5,
  integrity: 5,
  overtime: 2,
  'changing-jobs': 2,
  'other-region': 1,
  'learning-in-own-time': 2,
  'performance-pay': 2,
  'home-working': 2,
}

/**
 * Two rounds of views, and of Samira and Joost a third before them. They have released all; their answers are written out, since
 * the first screen shows them. The rest is drawn, with managers expecting more that is extra and employees more that is personal: who
 * takes part, what is left open and the noise of each item from the stream of views, levels from their own.
 */
export function makeViews(seed: number, ids: Ids, register: DemoPeople): DemoView[] {
  const random = new Random(seed, 'views')
  const nextLevels = makeLevels(seed)
  const views: DemoView[] = []
  const samira = register.relations.find(relation => relation.number === numberOf(register, 'Samira'))!
  for (const relation of register.relations) {
    const levels = nextLevels()
    if (relation.managers.length === 0) continue
    if (relation === samira) {
      views.push(...samirasViews(ids, relation))
      continue
    }
    if (relation.from > '2026-03-01') continue
    if (relation.from < '2025-01-01' && random.chance(0.6)) {
      const on = addDays('2025-05-01', random.below(120))
      // The manager of that day speaks, also where somebody else came later.
      views.push(...drawRound(random, ids, relation, levels, 1, on, 'both'))
    }
    if (random.chance(0.45)) {
      const on = addDays('2026-04-01', random.below(140))
      const round = views.some(view => view.relationId === relation.relationId) ? 2 : 1
      views.push(
        ...drawRound(
          random,
          ids,
          relation,
          levels,
          round,
          on,
          random.pick(['both', 'both', 'employee', 'open']),
        ),
      )
    }
  }
  return views.map(finishSome())
}

/** Of those who have not shown, every third employee is done, and waits with showing it. */
function finishSome(): (view: DemoView) => DemoView {
  let waiting = 0
  return view =>
    view.side === 'employee' && !view.submittedOn && waiting++ % 3 === 0
      ? { ...view, submittedOn: addDays(view.createdOn, 1) }
      : view
}

const numberOf = (register: DemoPeople, given: string) => {
  const { personId } = register.people.find(person => person.givenName === given)!
  return register.relations.find(relation => relation.personId === personId)!.number
}

function managerOn(relation: DemoRelation, day: string): string {
  return (
    relation.managers.filter(manager => manager.from <= day).at(-1)?.personId ??
    relation.managers[0]!.personId
  )
}

function drawRound(
  random: Random,
  ids: Ids,
  relation: DemoRelation,
  levels: Levels,
  round: number,
  on: string,
  released: 'both' | 'employee' | 'open',
): DemoView[] {
  return (['employee', 'organisation'] as const).map(side => {
    const done = released === 'both' || (released === 'employee' && side === 'employee')
    const later = addDays(on, random.between(1, 12))
    return {
      viewId: ids.next('view'),
      relationId: relation.relationId,
      round,
      side,
      authorId: side === 'employee' ? relation.personId : managerOn(relation, on),
      createdOn: on,
      submittedOn: done ? later : null,
      releasedOn: done ? later : null,
      answers: drawAnswers(random, side, levels[side], done ? 1 : 0.4),
    }
  })
}

const clamp = (value: number, low: number) => Math.max(low, Math.min(5, Math.round(value)))

/** How much an item adds by itself to the level of its room: with it alpha of six items is about 0.8. */
const noise = 0.55

function drawAnswers(
  random: Random,
  side: Side,
  levels: Levels[Side],
  complete: number,
): Record<string, Answer> {
  const mood = random.between(-1, 1)
  const answers: Record<string, Answer> = {}
  for (const item of catalogue) {
    if (!random.chance(complete * 0.97)) continue
    const base = tendency[item.id] ?? 3
    const level = levels[item.domain]
    // Each side sees the other's debts a little larger than its own.
    const lean = item.side === side ? 0 : 1
    const importance = clamp(base + level / 2 + random.between(-1, 1), 1)
    const owed = random.chance(0.08)
      ? 0
      : clamp(base + level + lean - 1 + noise * (random.between(-1, 2) - 0.5) + 0.5, 1)
    const kept = owed === 0 ? 0 : clamp(owed + mood - random.below(2), 1)
    answers[item.id] = { importance, owed, kept: random.chance(0.05) ? null : kept }
  }
  return answers
}

type Row = readonly [importance: number, owed: number, kept: number]

/** Written by hand: where Samira (first) and Joost (second) differ. Every other item they see alike. */
const apart: Record<string, readonly [Row, Row]> = {
  'hours-around-life': [
    [5, 5, 2],
    [3, 2, 4],
  ],
  'several-jobs': [
    [2, 2, 3],
    [5, 4, 2],
  ],
  'training-costs': [
    [5, 5, 3],
    [2, 4, 4],
  ],
  improvements: [
    [2, 4, 4],
    [5, 5, 3],
  ],
  'fair-manager': [
    [5, 4, 4],
    [5, 5, 4],
  ],
  workload: [
    [5, 5, 2],
    [4, 3, 4],
  ],
  'own-leave': [
    [4, 4, 2],
    [3, 2, 3],
  ],
  overtime: [
    [2, 1, 4],
    [4, 4, 3],
  ],
  'home-working': [
    [3, 4, 2],
    [2, 0, 0],
  ],
  prospects: [
    [4, 4, 2],
    [3, 3, 3],
  ],
  feedback: [
    [3, 3, 3],
    [4, 4, 4],
  ],
  'staying-on': [
    [3, 3, 5],
    [5, 5, 5],
  ],
  coaching: [
    [4, 4, 3],
    [2, 4, 3],
  ],
  'learning-in-own-time': [
    [1, 0, 0],
    [3, 4, 2],
  ],
}

/** How the two saw it before, year by year, where that was otherwise than today. */
const before: readonly Readonly<Record<string, readonly [Row, Row]>>[] = [
  {
    variety: [
      [4, 2, 1],
      [3, 2, 3],
    ],
    'hours-around-life': [
      [3, 2, 4],
      [2, 1, 4],
    ],
    workload: [
      [3, 4, 4],
      [3, 3, 4],
    ],
    'training-costs': [
      [2, 0, 0],
      [2, 2, 4],
    ],
    'home-working': [
      [2, 0, 0],
      [1, 0, 0],
    ],
    coaching: [
      [2, 3, 3],
      [3, 4, 2],
    ],
    feedback: [
      [3, 2, 2],
      [4, 4, 3],
    ],
    appreciation: [
      [4, 3, 2],
      [4, 4, 3],
    ],
    autonomy: [
      [4, 4, 3],
      [3, 2, 2],
    ],
  },
  {
    variety: [
      [4, 3, 2],
      [3, 2, 3],
    ],
    'hours-around-life': [
      [4, 4, 3],
      [3, 2, 4],
    ],
    workload: [
      [4, 5, 3],
      [4, 3, 4],
    ],
    'training-costs': [
      [4, 3, 3],
      [2, 3, 4],
    ],
    'home-working': [
      [3, 3, 2],
      [2, 0, 0],
    ],
    autonomy: [
      [4, 4, 4],
      [3, 3, 3],
    ],
  },
]

const roundDays = ['2024-08-26', '2025-08-25', addDays(demoDay, -6)]

function samirasViews(ids: Ids, relation: DemoRelation): DemoView[] {
  return roundDays.flatMap((day, index) =>
    (['employee', 'organisation'] as const).map((side, at) => {
      const on = index === roundDays.length - 1 ? addDays(day, at * 2) : day
      const answers = Object.fromEntries(
        catalogue.map(item => {
          const rows = before[index]?.[item.id] ?? apart[item.id]
          const [importance, owed, kept] = rows?.[at] ?? alike(item.id)
          return [item.id, { importance, owed, kept }]
        }),
      )
      return {
        // By a name of its own, so that everybody else's keeps theirs.
        viewId: ids.next(index === 0 ? 'first-view' : 'view'),
        relationId: relation.relationId,
        round: index + 1,
        side,
        authorId: side === 'employee' ? relation.personId : relation.managers.at(-1)!.personId,
        createdOn: on,
        submittedOn: addDays(on, 1),
        releasedOn: addDays(on, 1),
        answers,
      }
    }),
  )
}

const alike = (id: string): Row => {
  const base = tendency[id] ?? 3
  return [base, base, Math.max(1, base - (id.length % 2))]
}

const wishes = ['private_life', 'development', 'employment'] as const

/** Samira’s cards; other people’s cards are theirs alone and nothing in the demo shows them. */
export function makeNeeds(ids: Ids, register: DemoPeople, words: Words): DemoNeed[] {
  const samira = register.relations.find(relation => relation.number === numberOf(register, 'Samira'))!
  return wishes.map((need, at) => ({
    cardId: ids.next('card'),
    relationId: samira.relationId,
    ownerId: samira.personId,
    need,
    wish: words.wishes[at]!,
    fromDate: '2026-08-20',
    reviewDate: '2027-03-01',
  }))
}
