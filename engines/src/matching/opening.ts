/** Three levels of importance, as CompetentNL has them; ESCO's essential is essential, its optional important. */
export const levels = ['essential', 'important', 'somewhat'] as const
export type Level = (typeof levels)[number]

/** Points of a need by its level; even, so that half of it is a whole number. */
export const weights: Readonly<Record<Level, number>> = { essential: 6, important: 4, somewhat: 2 }

/** Points of a wish about the frame, place or hours, that is met. */
export const frameWeight = 4

/** Levels of the Common European Framework, low first. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** A square of 100 by 100 metres on a flat grid, in whole hectometres from 0 to 65,535; finer is not kept of anybody. */
export interface Square {
  readonly x: number
  readonly y: number
}

/** What has to be met, and carries no points: not met or not stated opens a question and rejects nobody. */
export interface HardNeeds {
  /** Each valid on the first day of work; ending on that day counts. */
  readonly certificates?: readonly string[] | undefined
  /** Least and most hours a week; ranges that touch overlap. */
  readonly hours?: readonly [number, number] | undefined
  /** At least this level, by language. */
  readonly languages?: Readonly<Record<string, LanguageLevel>> | undefined
  /** Whether the way to work has to stay within the person's own limit. */
  readonly travel?: boolean | undefined
}

/** Work for which somebody is looked for: a job, a project, a place in a pool. */
export interface Opening {
  /** First day of work, YYYY-MM-DD. */
  readonly start: string
  /** Skills by their name in the taxonomy, each once. */
  readonly needs: readonly (readonly [skill: string, level: Level])[]
  readonly offers: {
    readonly place?: string | undefined
    readonly hoursMin: number
    readonly hoursMax: number
    /** Where the work is; needed where travel is measured rather than given. */
    readonly at?: Square | undefined
  }
  readonly hard: HardNeeds
}

/** What can be learned before the first day: days and price by skill. */
export type Courses = Readonly<Record<string, { readonly days: number; readonly units: number }>>
