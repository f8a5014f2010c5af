import type { Request } from '../model.ts'

export interface Stop {
  kind:
    | 'made'
    | 'answerBy'
    | 'answeredBy'
    | 'answered'
    | 'lastDay'
    | 'silence'
    | 'withdrawn'
    | 'start'
    | 'begins'
  on: string
  passed: boolean
  side?: 'employee' | 'organisation' | 'together'
  gate?: true
}

/** The days of a request in their order: those that still count while it is open, and what became of it. */
export function stopsOf(request: Request, today: string): Stop[] {
  const { state, madeOn, answerBy, lastDay, startsOn, answer, withdrawnOn } = request
  const made: Stop = { kind: 'made', on: madeOn, passed: true, side: 'employee' }
  const begins: Stop = { kind: 'begins', on: startsOn, passed: startsOn <= today, side: 'together' }
  if (withdrawnOn) return [made, { kind: 'withdrawn', on: withdrawnOn, passed: true }]
  if (answer) {
    const answered: Stop = { kind: 'answered', on: answer.on, passed: true, side: 'organisation' }
    return answer.outcome === 'granted' ? [made, answered, begins] : [made, answered]
  }
  if (state === 'silent') return [made, { kind: 'silence', on: lastDay!, passed: true, gate: true }, begins]
  const house: Stop = {
    kind: answerBy < today ? 'answeredBy' : 'answerBy',
    on: answerBy,
    passed: answerBy < today,
    side: 'organisation',
  }
  const law: Stop[] = lastDay ? [{ kind: 'lastDay', on: lastDay, passed: false, gate: true }] : []
  const start: Stop = { kind: 'start', on: startsOn, passed: startsOn <= today, side: 'employee' }
  return [made, ...(answerBy === lastDay ? [] : [house]), ...law, start].sort((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  )
}
