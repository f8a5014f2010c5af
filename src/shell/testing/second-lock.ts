import { plates } from '../plates.ts'
import type { Room } from './attempting.ts'
import type { Client } from './test-app.ts'

/**
 * Who of the two at a table reads a line of the other: `after` one's own (and who wrote it stands in this column), `never`, or
 * `always`, since it was said to the other. `by` names who alone writes such lines: an employee, or the machine in a run.
 */
export type Reads = { when: 'after' | 'never'; writer: string; by?: 'employee' | 'run' } | { when: 'always' }

/** Why the holder of a role may have this by the role, also where it concerns themselves. */
export const reasons = {
  figures: 'of groups, decided before anybody reads it',
  organisation: 'of the organisation, about nobody',
  register:
    'HR keeps the register, their own line in it too; every change stands in the chain under their name',
  signingIn: 'how people come in: no content',
  refused: 'not where the holder is a party',
  holding: 'HR holds what people enrol for and has to know who comes; each is told so first',
  nothing: 'says who somebody is, or whether there is somebody to ask; grants nothing',
} as const
type Reason = keyof typeof reasons

/** What one of the two does alone, before the other does anything of the kind. */
export type Acts = Record<'first' | 'second', () => Promise<unknown>>

/** A table of two, of which one is first. */
export interface Apart extends Room {
  url: string
  first: Client
  second: Client
  /** Both do the same, each when it is their turn. */
  each(act: (client: Client) => Promise<unknown>): Acts
  /** A word that only this one writes. */
  wordOf(client: Client): string
}

/** What a capability says of the second lock, the database's own: by hand, and compared with the catalogue and with what happens. */
export interface SecondLock {
  /** For every table at which two people sit. */
  reads?: Readonly<Record<string, Reads>>
  /** Tables with a side of the organisation as a whole, or of everybody who was asked: no two people at a table. */
  ofNoTable?: readonly string[]
  /** Views of the database that decide by themselves who reads what, past the policies of their tables. */
  views?: readonly string[]
  /** Everything that the two can do apart, each part on a table where the rest is ready for it. */
  apart?(table: Apart): Promise<Acts[]>
  /** Every policy that asks for a role, and every function past row level security that does. */
  policies?: Readonly<Record<string, Reason>>
  functions?: Readonly<Record<string, Reason>>
}

/** Of every capability its `testing/second-lock.ts`, where it has tables. */
export const secondLocks: readonly SecondLock[] = await Promise.all(
  plates.map(async ({ name }) => {
    const kept: { secondLock: SecondLock } = await import(`../../capabilities/${name}/testing/second-lock.ts`)
    return kept.secondLock
  }),
)
