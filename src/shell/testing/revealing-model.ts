import type { Side } from '../../capabilities/people/model.ts'

/** What can be done with what one shows the other, in the words of the rule. */
export const revealSteps = ['show', 'read', 'remove', 'rewrite', 'tag', 'share', 'withdraw'] as const
export type RevealStep = (typeof revealSteps)[number]
export interface Move {
  side: Side
  step: RevealStep
}
export const bothSides = ['employee', 'organisation'] as const
export const moves: readonly Move[] = bothSides.flatMap(side => revealSteps.map(step => ({ side, step })))

type Parts = { importance: number | null; owed: number | null; kept: number | null }
/** What each shows at first, and what after that: one item for the one, and of the other items and parts that differ. */
export const viewContents: Record<Side, Record<'little' | 'much', Record<string, Parts>>> = {
  employee: {
    little: { variety: { importance: 5, owed: 5, kept: 5 } },
    much: {
      variety: { importance: 2, owed: 2, kept: null },
      challenge: { importance: 3, owed: 3, kept: 3 },
      // "Does not apply" and "not agreed" are answers.
      autonomy: { importance: 0, owed: 0, kept: 0 },
    },
  },
  organisation: {
    little: {
      variety: { importance: null, owed: 4, kept: 4 },
      challenge: { importance: 4, owed: 4, kept: 4 },
    },
    much: {
      variety: { importance: 1, owed: 1, kept: 1 },
      challenge: { importance: 1, owed: 1, kept: 1 },
      autonomy: { importance: 1, owed: 1, kept: 1 },
      training: { importance: 1, owed: 1, kept: 1 },
    },
  },
}
/** A dot opens nothing. */
export const sheetContents: Record<Side, Record<string, string>> = {
  employee: { aims: 'rust op dinsdag', bridges: '.', reach: 'een rooster' },
  organisation: { aims: ' - ', bridges: 'ruilen met Noord', reach: 'bezetting' },
}
export const tagContents = { a: ['exchange'], b: ['authority', 'cooperation'] } as const

interface Showing {
  content: 'little' | 'much' | null
  shown: boolean
}
interface Round extends Record<Side, Showing> {
  over: boolean
  /** Who took theirs back, so that this round had to begin with what the other had said; until the other takes that away. */
  endedBy: Side | null
}
interface Tag {
  said: 'a' | 'b' | null
  stands: boolean
}

/** Two people and what they showed each other, by the rule alone: nothing here was read from the code that it judges. */
export interface Model {
  rounds: Round[]
  tags: Record<Side, Tag>
  shared: Record<Side, boolean>
}

const nothing = (): Showing => ({ content: null, shown: false })
const newRound = (endedBy: Side | null = null): Round => ({
  employee: nothing(),
  organisation: nothing(),
  over: false,
  endedBy,
})
export const startModel = (): Model => ({
  rounds: [newRound()],
  tags: { employee: { said: null, stands: false }, organisation: { said: null, stands: false } },
  shared: { employee: false, organisation: false },
})
const opposite = (side: Side): Side => (side === 'employee' ? 'organisation' : 'employee')
const isOpen = (round: Round) => !round.over && round.employee.shown && round.organisation.shown

/** Where the two stand after somebody did something. */
export function play(before: Model, { side, step }: Move): Model {
  const model = structuredClone(before)
  const round = model.rounds.at(-1)!
  const [mine, theirs] = [round[side], round[opposite(side)]]
  const tag = model.tags[side]
  const otherTag = model.tags[opposite(side)]
  if (step === 'show') {
    mine.content ??= 'little'
    mine.shown = true
  } else if (step === 'withdraw') {
    // Once both have shown there is nothing to take back: it has been readable.
    if (!isOpen(round)) mine.shown = false
  } else if (step === 'remove' && mine.content !== null) {
    if (isOpen(round)) {
      const next = newRound(side)
      next[opposite(side)].content = theirs.content
      round[side] = nothing()
      round.over = true
      model.rounds.push(next)
    } else {
      round[side] = nothing()
      if (round.endedBy === opposite(side)) round.endedBy = null
      // A round in which nobody has anything was not begun, unless the one before is over.
      if (theirs.content === null && model.rounds.length > 1 && !model.rounds.at(-2)!.over) model.rounds.pop()
    }
  } else if (step === 'rewrite') {
    // After both have shown, something else is said in a next round; until then one's own is one's own.
    if (isOpen(round)) {
      const next = newRound()
      next[side] = { content: 'much', shown: true }
      model.rounds.push(next)
    } else round[side] = { content: 'much', shown: true }
  } else if (step === 'tag') {
    const again = tag.said !== null && !tag.stands
    if (!again && tag.stands && otherTag.stands) otherTag.stands = false
    if (!again) tag.said = tag.said === 'a' ? 'b' : 'a'
    tag.stands = true
  } else if (step === 'share') model.shared[side] = true
  return model
}

/** What one of the two may read, and their own; with what the rule hides left out. */
export interface Readable {
  own: { round: number; item: string; parts: Parts }[]
  others: { round: number; item: string; parts: Parts }[]
  tags: { mine: readonly string[] | null; other: readonly string[] | null }
  sheet: Record<string, string> | null
}

const says = (text: string | undefined) => text !== undefined && /\p{L}/u.test(text)

export function readableTo({ rounds, tags, shared }: Model, side: Side): Readable {
  const other = opposite(side)
  const contentOf = (round: Round, of: Side) => {
    const { content } = round[of]
    return content === null ? {} : viewContents[of][content]
  }
  const linesOf = (round: Round, index: number, of: Side) =>
    Object.entries(contentOf(round, of)).map(([item, parts]) => ({ round: index + 1, item, parts }))
  const mask = (parts: Parts, mine: Parts): Parts => ({
    importance: mine.importance === null ? null : parts.importance,
    owed: mine.owed === null ? null : parts.owed,
    kept: mine.kept === null ? null : parts.kept,
  })
  const [mine, theirs] = [tags[side], tags[other]]
  const both = shared.employee && shared.organisation
  return {
    own: rounds.flatMap((round, index) => linesOf(round, index, side)),
    others: rounds.flatMap((round, index) => {
      const own = contentOf(round, side)
      return isOpen(round)
        ? linesOf(round, index, other)
            .filter(({ item }) => own[item])
            .map(line => ({ ...line, parts: mask(line.parts, own[line.item]!) }))
        : []
    }),
    tags: {
      mine: mine.said && tagContents[mine.said],
      other: mine.stands && theirs.stands ? tagContents[theirs.said!] : null,
    },
    sheet: both
      ? Object.fromEntries(
          Object.entries(sheetContents[other]).filter(([field]) => says(sheetContents[side][field])),
        )
      : null,
  }
}

/** Who is told that the round before ended, and by whom, until they show anew. */
export function toldTo({ rounds }: Model, side: Side): 'me' | 'other' | null {
  const round = rounds.at(-1)!
  if (round.endedBy === null || round[side].shown) return null
  return round.endedBy === side ? 'me' : 'other'
}
