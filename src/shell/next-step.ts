import type { Timeline } from '../capabilities/agreements/model.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import type { ViewState } from '../capabilities/expectations/model.ts'
import { addDays } from '../platform/clock/clock.ts'

export type StepName =
  | 'fill-view'
  | 'release'
  | 'wait-for-view'
  | 'choose-topics'
  | 'plan'
  | 'prepare'
  | 'confirm'
  | 'start-writing'
  | 'write'
  | 'wait-for-rendering'
  | 'react'
  | 'join'
  | 'sign'
  | 'wait-for-signature'
  | 'look-back'
  | 'nothing'

/** A talk longer ago than this is not written down any more; the next one is. */
const writingDays = 60

/** Where each step is done. */
const places: Record<StepName, string> = {
  'fill-view': '/view',
  release: '/view',
  'wait-for-view': '/view',
  'choose-topics': '/gap',
  plan: '/talk',
  prepare: '/talk',
  confirm: '/talk',
  'start-writing': '/renderings',
  write: '/renderings',
  'wait-for-rendering': '/renderings',
  react: '/renderings',
  join: '/renderings',
  sign: '/sign',
  'wait-for-signature': '/sign',
  'look-back': '/agreements',
  nothing: '/agreements',
}

export const placeOf = (step: StepName): string => places[step]

/**
 * The one next step of a side at its table. What is being written goes first, then what is due, then the order that
 * the papers recommend: expectations, talk, agreement. Every step can also be taken by itself.
 */
export function nextStep(view: ViewState, talks: Talks, timeline: Timeline): StepName {
  const writing = timeline.agreements.find(agreement => agreement.phase !== 'signed')
  if (writing) return stepOfWriting(writing, timeline.side)
  if (timeline.due.length > 0) return 'look-back'
  if (!view.mine.submitted) return 'fill-view'
  if (!view.mine.released) return 'release'
  if (!view.open) return 'wait-for-view'
  const open = talks.conversations.find(talk => !talk.cancelled && talk.outcome === 'open')
  if (open && open.plannedOn <= timeline.today && open.mine === null) return 'confirm'
  const last = talks.conversations.find(talk => !talk.cancelled && talk.outcome !== 'open')
  const newest = timeline.agreements.at(-1)
  const fresh = last && addDays(last.plannedOn, writingDays) >= timeline.today
  if (fresh && (!newest || newest.startedOn < last.plannedOn)) return 'start-writing'
  if (talks.topics.length === 0) return 'choose-topics'
  if (open) return open.plannedOn > timeline.today ? 'prepare' : 'start-writing'
  return talks.topics.some(topic => topic.conversationId === null) ? 'plan' : 'nothing'
}

function stepOfWriting({ phase, mySide }: Writing, side: Timeline['side']): StepName {
  if (phase === 'rendering') return mySide.submitted ? 'wait-for-rendering' : 'write'
  if (phase === 'reactions') return mySide.reacted ? 'wait-for-rendering' : 'react'
  if (phase === 'joint-text') return 'join'
  if (phase === 'open') return mySide.signed.includes(side) ? 'wait-for-signature' : 'sign'
  return 'sign'
}

type Writing = Timeline['agreements'][number]
