import type { Step } from '../../../platform/web/screens.ts'
import type { Timeline } from '../model.ts'

type Writing = Timeline['agreements'][number]

/** What is being written goes before everything else, and then what is due. */
export function agreementSteps({ agreements, due, side, closed }: Timeline): Step[] {
  if (closed) return []
  const writing = agreements.find(agreement => agreement.phase !== 'signed')
  if (writing) return [{ ...stepOf(writing, side), rank: 10 }]
  const worse = agreements.some(({ clauses }) => clauses.some(({ nowWorse }) => nowWorse !== null))
  if (worse) return [{ id: 'rules-changed', rank: 15, at: '/agreements' }]
  return due.length > 0 ? [{ id: 'look-back', rank: 20, at: '/agreements' }] : []
}

/** A talk since which an agreement was begun has been written down. */
export function agreementsDone({ agreements }: Timeline): Record<string, string> {
  const newest = agreements.at(-1)
  return newest ? { 'start-writing': newest.startedOn } : {}
}

/** What the newest agreement has come past. */
export function agreementsBehind({ agreements }: Timeline): string[] {
  const phase = agreements.at(-1)?.phase
  if (phase === 'signed') return ['renderings', 'sign']
  return phase === 'accepted' || phase === 'open' ? ['renderings'] : []
}

/** With more than two, it is said whom one writes with, or waits for. */
function stepOf(writing: Writing, side: Timeline['side']): Omit<Step, 'rank'> {
  const { others, waitsFor } = writing.mySide
  const step = doing(writing, side)
  return others.length > 1 ? { ...step, others: step.id.startsWith('wait') ? waitsFor : others } : step
}

function doing(writing: Writing, side: Timeline['side']): Omit<Step, 'rank'> {
  const { phase, turn, drafter, mySide, signFrom } = writing
  const at = '/renderings'
  if (drafter !== 'both') {
    if (phase === 'rendering') return { id: drafter === side ? 'draft' : 'wait-for-draft', at }
    if (phase === 'reactions') return { id: mySide.reacted ? 'wait-for-reactions' : 'react-to-draft', at }
  }
  if (phase === 'rendering') return { id: mySide.submitted ? 'wait-for-rendering' : 'write', at }
  if (phase === 'reactions') return { id: mySide.reacted ? 'wait-for-rendering' : 'react', at }
  if (phase === 'joint-text') {
    if (!mySide.accepted) return { id: turn === side ? 'join' : 'wait-for-text', at }
    return { id: mySide.accepted.includes(side) ? 'wait-for-yes' : 'read-text', at }
  }
  if (signFrom) return { id: 'wait-to-sign', at: '/sign', until: signFrom }
  const waits = phase === 'open' && mySide.signed.includes(side)
  return { id: waits ? 'wait-for-signature' : 'sign', at: '/sign' }
}
