/** One seat's three separate answers to one item. 1 (not at all) to 5 (fully), 0 not agreed, null not answered. */
export interface Answer {
  importance: number | null
  owed: number | null
  kept: number | null
}

/** `only-some` is where others than one of the two alone expect it; of two that is never so. */
export const gapClasses = [
  'only-employee',
  'only-organisation',
  'only-some',
  'other-weight',
  'agreed',
  'not-compared',
] as const
export type GapClass = (typeof gapClasses)[number]

/** Whether anything was said of an item; `null` everywhere is nothing. */
export const saysSomething = ({ importance, owed, kept }: Answer): boolean =>
  [importance, owed, kept].some(level => level !== null)

/** From here on importance is called different. */
const weightStep = 2

/** The midpoint is low in class, and no nothing in words. */
const partly = 3

const isHigh = (owed: number): boolean => owed >= 4

type Answers<S extends string> = Readonly<Partial<Record<S, Answer | null>>>

const answeredIn = <S extends string>(answers: Answers<S>): [S, Answer & { owed: number }][] =>
  (Object.entries(answers) as [S, Answer | null | undefined][]).filter(
    (entry): entry is [S, Answer & { owed: number }] => entry[1]?.owed != null,
  )

/** Who of those that answered expects it: owed 4 or 5. */
export const expectedBy = <S extends string>(answers: Answers<S>): S[] =>
  answeredIn(answers)
    .filter(([, { owed }]) => isHigh(owed))
    .map(([seat]) => seat)

/**
 * How the views of one item relate, of two seats or more. High is owed 4 or 5; low is 1 to 3 or not agreed. Not answered is
 * never low: who left it open is not compared, and where fewer than two are left nothing is, nor where all find it owed
 * while fewer than two said how much it weighs.
 */
export function classify(answers: Answers<string>): GapClass {
  const answered = answeredIn(answers)
  if (answered.length < 2) return 'not-compared'
  const high = expectedBy(answers)
  if (high.length === 0) return 'agreed'
  if (high.length < answered.length) {
    const [only] = high
    if (high.length > 1 || (only !== 'employee' && only !== 'organisation')) return 'only-some'
    return `only-${only}`
  }
  const weights = answered.flatMap(([, { importance }]) => (importance === null ? [] : [importance]))
  if (weights.length < 2) return 'not-compared'
  // "Does not apply" has no weight to compare.
  const heavy = weights.filter(weight => weight > 0)
  return Math.max(...heavy) - Math.min(...heavy) >= weightStep ? 'other-weight' : 'agreed'
}

/** How a class is said: as the answers have it. */
export type Saying = Exclude<GapClass, 'agreed'> | 'stronger' | 'expected' | 'not-expected'

/**
 * In which words a class is said. Who alone finds it owed expects it alone where the rest say not agreed, 1 or 2; against a 3,
 * which is partly, they expect it more strongly. What they see alike they expect or do not.
 */
export function sayingOf(answers: Answers<string>): Saying {
  const found = classify(answers)
  const high = expectedBy(answers)
  if (found === 'agreed') return high.length > 0 ? 'expected' : 'not-expected'
  if (found === 'not-compared' || found === 'other-weight') return found
  return answeredIn(answers).some(([, { owed }]) => owed === partly) ? 'stronger' : found
}

/** How far apart they are on owed, for the order of the picture; not-compared items come last. */
export function distance(answers: Answers<string>): number {
  const levels = answeredIn(answers).map(([, { owed }]) => owed)
  return levels.length < 2 ? -1 : Math.max(...levels) - Math.min(...levels)
}
