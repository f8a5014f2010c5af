import type { RelationQuality } from '../dialogue/model.ts'
import { type About, type MirrorId, mirrorIds, outcomes, steps, styles } from './vocabulary.ts'

/** A place in one of the five papers, by its lines. */
export type SeedLine = `S${0 | 1 | 2 | 3 | 4} ${string}`

interface Asked {
  readonly id: string
  readonly answers: readonly string[]
  /** Left open, the rest can be shared or kept all the same. */
  readonly optional?: true
  /** With room for one's own words beside the answer, which are never shared. */
  readonly words?: true
}
/** A line between two ends, each traced to the sentence that it comes from. */
export interface Line extends Asked {
  readonly answers: typeof steps
  readonly ends: { readonly low: SeedLine; readonly high: SeedLine }
}
/** One of a few. */
interface Choice extends Asked {
  readonly from: SeedLine
}
export type Question = Line | Choice

/** A short set of questions that every seat answers alone. No definition knows a total. */
export interface Mirror {
  readonly about: About
  readonly questions: readonly Question[]
  /** Everybody who sits at the talk, or only the two whom the table is between. */
  readonly seats: 'all' | 'two'
  /** Opened for everybody at once, or for nobody; or never. */
  readonly shared: 'together' | 'never'
  /** Whoever works there may let theirs count in the picture of their team. */
  readonly team?: true
  /** What is seen so many steps apart becomes a topic on the table once it is open. */
  readonly topicFrom?: number
}

const line = (id: string, low: SeedLine, high: SeedLine = low): Line => ({
  id,
  answers: steps,
  ends: { low, high },
})

/** What employers like to see in a relation, and for how long both should invest in it. */
const qualities: Readonly<Record<RelationQuality, SeedLine>> = {
  independence: 'S0 179-181',
  equality: 'S0 179-181',
  reciprocity: 'S0 179-181',
  value: 'S0 181-184',
}

export const mirrors: Readonly<Record<MirrorId, Mirror>> = {
  balance: {
    about: 'talk',
    seats: 'all',
    shared: 'together',
    questions: [
      line('said', 'S2 386-388', 'S2 386-391'),
      line('decided', 'S2 384-386'),
      line('depth', 'S2 382-386'),
      line('next', 'S2 392-394'),
    ],
  },
  style: {
    about: 'topic',
    seats: 'all',
    shared: 'never',
    questions: [
      { id: 'used', answers: styles, from: 'S2 40-43', words: true },
      { id: 'seen', answers: styles, from: 'S2 40-43', optional: true },
      { id: 'outcome', answers: outcomes, from: 'S2 43-46' },
    ],
  },
  triad: {
    about: 'quarter',
    seats: 'two',
    shared: 'together',
    team: true,
    questions: [
      { ...line('demand', 'S2 97-98'), words: true },
      { ...line('effort', 'S2 98-99'), words: true },
      { ...line('recovery', 'S2 100-101'), words: true },
    ],
  },
  'classic-modern': {
    about: 'year',
    seats: 'two',
    shared: 'together',
    team: true,
    questions: [
      line('exchange', 'S2 112-115', 'S2 130-136'),
      line('cooperation', 'S2 115-122', 'S2 136-138'),
      line('authority', 'S2 122-127', 'S2 138-140'),
    ],
  },
  perspective: {
    about: 'year',
    seats: 'two',
    shared: 'together',
    questions: [line('income', 'S1 157-160'), line('job', 'S1 157-160'), line('work', 'S1 157-160')],
  },
  relation: {
    about: 'year',
    seats: 'all',
    shared: 'together',
    topicFrom: 2,
    questions: Object.entries(qualities).map(([quality, from]) => line(quality, from)),
  },
}

export const isMirror = (id: string): id is MirrorId => (mirrorIds as readonly string[]).includes(id)

/** What somebody answered, by question. */
export type Answers = Readonly<Record<string, string>>

/** How many questions have yet to be answered before it can be shared. */
export const openQuestions = ({ questions }: Mirror, answers: Answers): number =>
  questions.filter(({ id, optional }) => !optional && answers[id] === undefined).length

/** Both win only where a problem was solved together: whoever did or saw something else found another outcome. */
export const isWinWinByOtherStyle = ({ used, seen, outcome }: Answers): boolean =>
  outcome === 'win-win' && (used !== 'problem-solving' || (seen ?? used) !== used)

/** What is seen `apart` steps or more from each other, of all who answered it. */
export function seenApart({ questions }: Mirror, said: readonly Answers[], apart: number): string[] {
  return questions.flatMap(({ id }) => {
    const places = said.flatMap(answers => (answers[id] ? Number(answers[id]) : []))
    return places.length > 1 && Math.max(...places) - Math.min(...places) >= apart ? [id] : []
  })
}
