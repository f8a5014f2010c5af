/** What a question can be answered with. A step is the smallest difference between two answers: "0.25", "1/3". */
export type Subject =
  | { readonly type: 'yes_no' }
  | { readonly type: 'scale'; readonly low: number; readonly high: number; readonly step?: string | number }

/**
 * What readers know of the questions themselves. `partition`: everybody has exactly one of these. `implies`: whoever has
 * the one has the other, at the same time. `stays`: who is in two groups answered the same in both, if those lie no
 * further apart than so many months; without `months` always. `grows`: once yes, always yes. `from`, and the subject of
 * `stays` and `grows`, may end in `*`. `asked`: put to the same people at the same time as another question, of which
 * every group that is out was decided before; whatever stays, stays as long for both.
 */
export type Relation =
  | { readonly kind: 'partition'; readonly of: readonly string[] }
  | { readonly kind: 'implies'; readonly from: string; readonly to: string }
  | { readonly kind: 'stays'; readonly subject: string; readonly months?: number | null }
  | { readonly kind: 'grows'; readonly subject: string }
  | { readonly kind: 'asked'; readonly subject: string; readonly with: string }

/**
 * What is read of a group: how many said yes; a mean; a percentage who said yes; a Wilson interval of 95 % of the share;
 * from and to how many, or between what the sum of answers lies, in steps above the low end. `any`: something that is
 * reckoned as known exactly, whatever it is.
 */
export type Shown =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'mean'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'share'; readonly value: number; readonly decimals?: number }
  | { readonly kind: 'rate'; readonly low: number; readonly high: number; readonly decimals: number }
  | { readonly kind: 'band'; readonly from: number; readonly to: number | null }
  | { readonly kind: 'any' }

/** A figure about a group: whom the question was put to, by number. Without `when` it is about the day it came out. */
export type PublishedFigure = Shown & {
  readonly subject: string
  readonly when?: string
  readonly group: readonly number[]
}

/** A figure that is out, with the day on which it came out. */
export type EarlierFigure = PublishedFigure & { readonly date: string }

/** The questions, what ties them, and how few people are too few. */
export interface Questions {
  readonly k?: number
  /** By name; `talk.*` describes every subject that begins so. */
  readonly subjects: Readonly<Record<string, Subject>>
  readonly relations?: readonly Relation[]
}

export const matches = (pattern: string, subject: string): boolean =>
  pattern === subject || (pattern.endsWith('*') && subject.startsWith(pattern.slice(0, -1)))

/** Whether something is said of a subject: by its name, or by that of everything before its last dot. */
export const describes = (questions: Questions, name: string): boolean => find(questions, name) !== undefined

/** The subject's own entry, or that of everything before its last dot. */
export function subjectOf(questions: Questions, name: string): Subject {
  const found = find(questions, name)
  if (!found) throw new RangeError(`Nothing is said of the subject ${name}.`)
  return found
}

const find = ({ subjects }: Questions, name: string): Subject | undefined =>
  subjects[name] ?? subjects[`${name.slice(0, name.lastIndexOf('.') + 1)}*`]
