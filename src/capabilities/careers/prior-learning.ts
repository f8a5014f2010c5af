/** The steps of having recognised what one can already, with a provider outside (seed 000, line 362; seed 001, line 534). */
export const routeSteps = ['intake', 'portfolio', 'assessment', 'result'] as const
export type RouteStep = (typeof routeSteps)[number]

/** To a step, to rest (“not now”), or on again from there. */
export const routeMoves = ['portfolio', 'assessment', 'result', 'not-now', 'go-on'] as const
export type RouteMove = (typeof routeMoves)[number]

/** At which step somebody is; whoever rests is still there. */
export interface RoutePlace {
  step: RouteStep
  resting: boolean
}

/** The assessor may ask for more: then the portfolio is open once more. A result is the end. */
const ways: Record<RouteStep, readonly RouteMove[]> = {
  intake: ['portfolio', 'not-now'],
  portfolio: ['assessment', 'not-now'],
  assessment: ['result', 'portfolio', 'not-now'],
  result: [],
}

export const waysFrom = ({ step, resting }: RoutePlace): readonly RouteMove[] =>
  resting ? ['go-on'] : ways[step]

/** Where a move leads to; null where it leads nowhere from here. Why is never asked. */
export function moveRoute(place: RoutePlace, move: RouteMove): RoutePlace | null {
  if (!waysFrom(place).includes(move)) return null
  if (move === 'not-now') return { ...place, resting: true }
  if (move === 'go-on') return { ...place, resting: false }
  return { step: move, resting: false }
}
