import type { LanguageLevel, Square } from './opening.ts'

export type Visibility = 'nobody' | 'team' | 'organisation'

/**
 * What matching may know of somebody, and nothing else: there is no field for a name, an age, a sex, a nationality or a
 * photo, so that none can weigh in.
 */
export interface Person {
  readonly id: string
  /** Skills they can do, each with who may know. */
  readonly can: Readonly<Record<string, Visibility>>
  /** What they want to do (yes) or would rather not (no), whether or not they can. */
  readonly want: Readonly<Record<string, readonly ['yes' | 'no', Visibility]>>
  /** Wishes about the frame of the work. */
  readonly wishes?: {
    readonly places?: readonly string[] | undefined
    readonly hours?: readonly [number, number] | undefined
  }
  /** Last day of each certificate, YYYY-MM-DD. */
  readonly certificates?: Readonly<Record<string, string>>
  /** Least and most hours a week. */
  readonly hours?: readonly [number, number]
  readonly languages?: Readonly<Record<string, LanguageLevel>>
  /** The way to this opening in minutes, and the person's own limit: known from elsewhere. */
  readonly travel?: { readonly minutes: number; readonly limit: number }
  /** Where they start from, and how far they want to go in hectometres: measured here. */
  readonly at?: Square
  readonly reach?: number
  readonly team?: string
}

/** Who looks: the owner, everybody else whom something is shown, or somebody of one team (or of none). */
export type Eye = 'own' | 'shared' | { readonly team: string | undefined }

/** Whether something of this person may be seen. The other side's answers rest on nothing else. */
export function mayBeSeen(person: Person, visibility: Visibility, eye: Eye): boolean {
  if (eye === 'own') return true
  if (visibility === 'nobody') return false
  if (eye === 'shared' || visibility === 'organisation') return true
  return person.team !== undefined && person.team === eye.team
}

export interface Seen {
  readonly can: ReadonlySet<string>
  readonly want: ReadonlyMap<string, 'yes' | 'no'>
}

export function seenOf(person: Person, eye: Eye): Seen {
  const can = new Set<string>()
  for (const [skill, visibility] of Object.entries(person.can))
    if (mayBeSeen(person, visibility, eye)) can.add(skill)
  const want = new Map<string, 'yes' | 'no'>()
  for (const [skill, [wish, visibility]] of Object.entries(person.want))
    if (mayBeSeen(person, visibility, eye)) want.set(skill, wish)
  return { can, want }
}

/** Somebody with nothing to be seen stands in no list and in no count. */
export function isListed(person: Person, eye: Eye): boolean {
  const { can, want } = seenOf(person, eye)
  return can.size + want.size > 0
}
