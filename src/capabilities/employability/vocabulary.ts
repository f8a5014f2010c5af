/** Five dimensions of going on in work (seed 004, lines 62-73), in their order. There is no sixth, and no sum of them. */
export const dimensions = ['craft', 'ahead', 'flexible', 'sense', 'balance'] as const
export type Dimension = (typeof dimensions)[number]

/** What somebody may recognise of themselves, three sentences for each, in words of our own. */
export const statements = {
  craft: ['explain', 'unusual', 'asked'],
  ahead: ['changes', 'tried', 'later'],
  flexible: ['place', 'task', 'elsewhere'],
  sense: ['reason', 'whom', 'beyond'],
  balance: ['home', 'return', 'say'],
} as const satisfies Record<Dimension, readonly string[]>

/** Where a bead hangs on its string: words and no number, so that nothing can be added up. */
export const stands = ['grow', 'begun', 'along', 'going', 'firm'] as const
export type Stand = (typeof stands)[number]

/**
 * Kinds of age that somebody may think over and lay on the table (seed 002, lines 618-631). The one of the body is none of them:
 * it has no name on the server, where only what may be known has one.
 */
export const ages = ['calendar', 'profession', 'home', 'felt'] as const
export type Age = (typeof ages)[number]

/**
 * Exercises (seed 004, lines 80-88), in words of our own: four in using what one can in another way, and four in searching. One at a time, in
 * any order; none of them has a right answer.
 */
export const exerciseSides = {
  adapting: ['elsewhere', 'otherwise', 'outside', 'half'],
  searching: ['words', 'where', 'whom', 'fit'],
} as const
export const exercises = [...exerciseSides.adapting, ...exerciseSides.searching] as const
export type Exercise = (typeof exercises)[number]

/** How far along somebody sees themselves, in words. */
export const turns = ['start', 'early', 'midway', 'further', 'far'] as const
export type Turn = (typeof turns)[number]
