import { spread } from './spread.mjs'

/**
 * What stands in many forms (languages and sizes of a story, seeds of a crawl, thousands of broken requests) takes its
 * turn in `npm test`: one part for one state of the code, another for the next. `WISSELWERK_ROTATION` is the seed of the
 * turn, and repeats it. Without it, in `npm run test:all` and in a run of a single file, everything is tried. Only repeats
 * of the same take turns, never a whole file or test: what breaks in every form is seen at once.
 */
const seed = process.env.WISSELWERK_ROTATION

export const isWhole = seed === undefined

/** The forms whose turn it is; `name` sets different lists at different places, so that not all begin alike. */
export function inTurn<T>(name: string, forms: readonly T[], count = 1): T[] {
  if (isWhole || count >= forms.length) return [...forms]
  const first = (spread(name) + spread(seed!)) % forms.length
  return Array.from({ length: count }, (_, step) => forms[(first + step) % forms.length]!)
}

/** How often: `whole` where everything is tried, `part` where it takes its turn. */
export const budget = (whole: number, part: number): number => (isWhole ? whole : part)

/** A number by this seed below `below`, for whoever draws by a seed of their own; 0 where everything is tried. */
export const turnOf = (name: string, below: number): number =>
  isWhole ? 0 : (spread(name) + spread(seed!)) % below

/** Consecutive seeds: all of them, or as many as `part` wherever the turn has come. */
export const seedsInTurn = (name: string, from: number, to: number, part: number): number[] =>
  inTurn(
    name,
    Array.from({ length: to - from + 1 }, (_, step) => from + step),
    part,
  )
