import { addDays } from '../../../platform/clock/clock.ts'
import type { Step } from '../../../platform/web/screens.ts'
import type { Talks } from '../model.ts'

/** A talk longer ago than this is not written down any more; the next one is. */
const writingDays = 60

/** What a talk asks for: to be confirmed, written down, filled, prepared, planned. */
export function talkSteps({ conversations, topics }: Talks, today: string): Step[] {
  const standing = conversations.filter(talk => !talk.cancelled)
  const open = standing.filter(talk => talk.outcome === 'open')
  const passed = open.filter(talk => talk.plannedOn <= today)
  const last = standing.find(talk => talk.outcome !== 'open')
  const steps: Step[] = []
  if (passed.some(talk => talk.mine === null)) steps.push({ id: 'confirm', rank: 40, at: '/talk' })
  if (last && addDays(last.plannedOn, writingDays) >= today)
    steps.push({ id: 'start-writing', rank: 50, at: '/renderings', since: last.plannedOn })
  if (topics.length === 0) steps.push({ id: 'choose-topics', rank: 60, at: '/gap' })
  else if (open.length > passed.length) steps.push({ id: 'prepare', rank: 70, at: '/talk' })
  else if (passed.length > 0) steps.push({ id: 'start-writing', rank: 70, at: '/renderings' })
  else if (topics.some(topic => topic.conversationId === null))
    steps.push({ id: 'plan', rank: 80, at: '/talk' })
  return steps
}

/** Topics are on the table, and one of the talks about them was held. */
export function talksBehind({ conversations, topics }: Talks): string[] {
  const held = conversations.some(talk => !talk.cancelled && talk.outcome !== 'open')
  return [...(topics.length > 0 || held ? ['gap'] : []), ...(held ? ['talk'] : [])]
}
