import { addMonths } from '../../platform/clock/clock.ts'

/** A handover is the first talk of somebody who begins to lead: like a yearly talk it does not come back in a rhythm. */
export const conversationKinds = [
  'annual',
  'performance',
  'appraisal',
  'development',
  'handover',
  'ad_hoc',
] as const
export type ConversationKind = (typeof conversationKinds)[number]

export interface TalkDay {
  on: string
  /** In the calendar, or only due. */
  planned: boolean
}

/** What became of a talk, as far as days are counted: still to be answered by one of the two, held, or something else. */
export interface CountedTalk {
  kind: ConversationKind
  plannedOn: string
  state: 'open' | 'held' | 'over'
}

/** A year after the last yearly talk that was held, or after the start. */
export const dueDay = (start: string, lastHeld: string | null | undefined): string =>
  addMonths(lastHeld ?? start, 12)

/** The first open talk from today on, within a year; one that is past is no talk to come, answered or not. */
function comingTalk(talks: readonly CountedTalk[], today: string): string | undefined {
  const limit = addMonths(today, 12)
  return talks
    .filter(({ state, plannedOn }) => state === 'open' && plannedOn >= today && plannedOn <= limit)
    .map(talk => talk.plannedOn)
    .sort()[0]
}

/**
 * The yearly crystallisation point: in the calendar, or due a year after the last that was held (or after the start), and
 * today once that has passed. No other kind of talk takes its place.
 */
export function yearlyTalk(start: string, talks: readonly CountedTalk[], today: string): TalkDay {
  const yearly = talks.filter(talk => talk.kind === 'annual')
  const coming = comingTalk(yearly, today)
  if (coming) return { on: coming, planned: true }
  const last = yearly
    .filter(talk => talk.state === 'held')
    .map(talk => talk.plannedOn)
    .sort()
    .at(-1)
  const [, middle] = [today, dueDay(start, last), addMonths(today, 12)].sort()
  return { on: middle!, planned: false }
}

/** Every relation has a next talk at most twelve months ahead: the first in the calendar, of any kind, or else the yearly one. */
export function nextTalk(start: string, talks: readonly CountedTalk[], today: string): TalkDay {
  const coming = comingTalk(talks, today)
  return coming ? { on: coming, planned: true } : yearlyTalk(start, talks, today)
}

export const talkOutcomes = ['held', 'one-way', 'disputed', 'not-held', 'open'] as const
export type TalkOutcome = (typeof talkOutcomes)[number]

/** What each seat answered to "was this a conversation"; null while open. The two are always among them. */
export type Answers = Readonly<Record<'employee' | 'organisation', boolean | null>> &
  Readonly<Record<string, boolean | null>>

/**
 * A talk counts as held only when everybody says so, each without knowing what the others answer. Manager yes and employee
 * no is a one-way talk (paper 2, lines 334-338): an announcement, not a conversation.
 */
export function outcomeOf(answers: Answers): TalkOutcome {
  const all = Object.values(answers)
  if (all.includes(null)) return 'open'
  if (!all.includes(false)) return 'held'
  if (!all.includes(true)) return 'not-held'
  return answers.organisation && !answers.employee ? 'one-way' : 'disputed'
}

export const dimensions = ['exchange', 'authority', 'cooperation'] as const
export type Dimension = (typeof dimensions)[number]

/** All tagged, and not the same: that is where they are in different relationships at once. */
export function isTension(
  mine: readonly Dimension[] | null,
  theirs: readonly (readonly Dimension[])[],
): boolean {
  if (!mine) return false
  return theirs.some(
    other => mine.length !== other.length || mine.some(dimension => !other.includes(dimension)),
  )
}

/** What an annual talk must cover: freedom over demands, the team's part, and demands against pay. */
export const mandatoryTopics = ['freedom', 'team', 'pay'] as const
export type MandatoryTopic = (typeof mandatoryTopics)[number]

/**
 * The mandatory topics that are neither on the agenda nor skipped by both. Only the annual talk has them, without what is
 * `elsewhere`: talked about with another counterpart.
 */
export function missingTopics(
  kind: string,
  onAgenda: readonly (string | null)[],
  skips: readonly { mandatory: string; side: string }[],
  elsewhere: (topic: MandatoryTopic) => boolean = () => false,
): MandatoryTopic[] {
  if (kind !== 'annual') return []
  return mandatoryTopics.filter(
    topic =>
      !elsewhere(topic) &&
      !onAgenda.includes(topic) &&
      new Set(skips.flatMap(skip => (skip.mandatory === topic ? [skip.side] : []))).size < 2,
  )
}

/** A topic with the talks that it was or is on. */
export interface RaisedTopic {
  readonly topicId: string
  readonly title: string | null
  readonly mandatory: string | null
  readonly conversationId: string | null
  readonly earlier: readonly { readonly conversationId: string }[]
}

/**
 * No surprises (paper 2, lines 870-873): the topics that come up in a yearly talk for the first time, in no talk before it.
 * The three that belong to it are no surprise; the same words laid anew are the same topic.
 */
export function newInYearly(
  topics: readonly RaisedTopic[],
  talks: readonly { conversationId: string; kind: string; plannedOn: string; cancelled: boolean }[],
): Set<string> {
  const talkOf = (id: string | null) => talks.find(talk => talk.conversationId === id && !talk.cancelled)
  const daysOf = (topic: RaisedTopic) =>
    [topic.conversationId, ...topic.earlier.map(({ conversationId }) => conversationId)].flatMap(
      id => talkOf(id)?.plannedOn ?? [],
    )
  const isSame = (one: RaisedTopic, other: RaisedTopic) =>
    one.topicId === other.topicId ||
    (one.title !== null && other.title !== null && wordsOf(one.title) === wordsOf(other.title))
  const isNew = (topic: RaisedTopic) => {
    const talk = talkOf(topic.conversationId)
    if (talk?.kind !== 'annual' || topic.mandatory) return false
    return !topics.some(other => isSame(topic, other) && daysOf(other).some(day => day < talk.plannedOn))
  }
  return new Set(topics.filter(isNew).map(({ topicId }) => topicId))
}

const wordsOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether an obligatory topic lies on the agenda of an annual talk: nobody misses it, and nobody left it out. */
export const isOnAgenda = (
  {
    kind,
    missing,
    skips,
  }: { kind: string; missing: readonly string[]; skips: readonly { mandatory: string }[] },
  topic: MandatoryTopic,
): boolean =>
  kind === 'annual' && !missing.includes(topic) && skips.every(({ mandatory }) => mandatory !== topic)

/** What a sheet asks for oneself, and as a guess for the other: each guess lies beside the answer that it was about. */
export const sheetQuestions = ['aims', 'reach', 'resistance', 'unacceptable', 'bridges'] as const
export type SheetQuestion = (typeof sheetQuestions)[number]
export const guessOf = {
  aims: 'guessAims',
  reach: 'guessReach',
  resistance: 'guessResistance',
  unacceptable: 'guessUnacceptable',
  bridges: 'guessBridges',
} as const satisfies Record<SheetQuestion, string>
export type SheetField = SheetQuestion | (typeof guessOf)[SheetQuestion]
export const sheetFields: readonly SheetField[] = [
  ...sheetQuestions,
  ...sheetQuestions.map(one => guessOf[one]),
]
