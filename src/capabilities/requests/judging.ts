import { addDays } from '../../platform/clock/clock.ts'
import { type Answered, answerTo } from './calendar.ts'
import { flexibleWorking } from './law.ts'
import type { Request, RequestFacts } from './model.ts'
import type { ApartReason, LawKind, OpenPoint, RequestKind } from './vocabulary.ts'

interface Wanted {
  kind: RequestKind
  madeOn: string
  startsOn: string
}

/** The days that go with a request: those of the law where it sets them, and that of the organisation always. */
export interface Terms {
  apart: ApartReason[]
  answerBy: string
  lastDay: string | null
  otherwise: string | null
  unsure: OpenPoint[]
  /** From when it would go with the law; null where that does not help. */
  earliestStart: string | null
}

/** Of a request that the law does not count, what the asker can do something about: another day, or waiting. */
export const canBeOtherwise: readonly ApartReason[] = ['26-weeks', 'two-months', 'one-year']

/** The law asks only whether there are fewer than so many, and a page is told no more of the register than that. */
const sizeOf = ({ small }: Pick<RequestFacts, 'small'>) => (small ? 1 : Number.MAX_SAFE_INTEGER)

/** Worked out alike in the browser, before it is sent, and where it is kept. */
export function judge({ kind, madeOn, startsOn }: Wanted, facts: RequestFacts): Terms {
  const byHouse = addDays(madeOn, facts.answerDays)
  const without = (apart: ApartReason[], rest: Partial<Terms> = {}): Terms => ({
    apart,
    answerBy: byHouse < startsOn ? byHouse : startsOn,
    lastDay: null,
    otherwise: null,
    unsure: [],
    earliestStart: null,
    ...rest,
  })
  if (kind === 'wish') return without(['wish'])
  if (facts.employer !== 'here')
    return without([facts.employer === 'none' ? 'no-employee' : 'other-employer'])
  const { employedSince, earlier } = facts
  const employees = sizeOf(facts)
  const asked = { kind, made: madeOn, start: startsOn, employedSince, employees, earlier }
  const {
    lastDecisionDay: lastDay,
    reasons,
    open: unsure,
    ...law
  } = answerTo(asked, flexibleWorking.calendars)
  if (lastDay === null)
    return without(reasons, { unsure, earliestStart: earliestOf(kind, facts, { reasons, ...law }) })
  const { answerBy } = without([])
  return {
    apart: [],
    answerBy: answerBy < lastDay ? answerBy : lastDay,
    lastDay,
    otherwise: law.otherwise,
    unsure,
    earliestStart: null,
  }
}

/** From when it would go with the law; of what may be asked until the start itself, from when the service is long enough. */
function earliestOf(
  kind: LawKind,
  { employedSince }: RequestFacts,
  { reasons, earliestStart }: Pick<Answered, 'reasons' | 'earliestStart'>,
): string | null {
  if (earliestStart !== undefined || reasons.includes('one-year') || !reasons.includes('26-weeks'))
    return earliestStart ?? null
  const { serviceDays } = flexibleWorking.calendars.find(({ kinds }) => kinds.includes(kind))!
  return addDays(employedSince, serviceDays)
}

/** Whether an organisation with so many people is small in the eyes of the law, for any kind of request. */
export const isSmall = (employees: number): boolean =>
  flexibleWorking.calendars.some(({ small }) => employees < small.below)

type Standing = Pick<Request, 'lastDay' | 'withdrawnOn' | 'answer'>

/** Where a request stands on a day. */
export function stateOf({ lastDay, withdrawnOn, answer }: Standing, today: string): Request['state'] {
  if (withdrawnOn !== null) return 'withdrawn'
  if (answer) return answer.outcome
  return lastDay !== null && lastDay < today ? 'silent' : 'open'
}
