import type { Seat } from '@wisselwerk/engines/agreement'
import type { CalendarDay } from '../calendar/calendar.ts'
import type { Repeats } from '../calendar/repeating.ts'
import type { Answers, Questions } from '../db/ask-together.ts'
import type { Call } from '../http/call.ts'
import type { NoModule } from '../http/modules.ts'

/** A table at which the asker sits, as far as a desk or a calendar needs it. */
export interface SeatedTable {
  relationId: string
  seat: Seat
  /** The parts at which they sit; null for the two that it is between, who sit at every part. */
  parts: readonly string[] | null
  validFrom: string
  /** Who sits opposite; null where nobody does yet. */
  other: string | null
  /** Its address, as the asker opens it. */
  at: string
}

/** At which tables something is found: of which part, and nowhere beside two others where it names none. */
interface OfPart {
  readonly part?: string
}

/** The tables at which the asker sits at that part. */
export const seatedAt = <Seated extends SeatedTable>(tables: readonly Seated[], { part }: OfPart): Seated[] =>
  tables.filter(({ parts }) => parts === null || (part !== undefined && parts.includes(part)))

/** Something that is due with somebody; said in words under `desk.<kind>`, with their `name`. */
export interface Task {
  kind: string
  relationId: string
  on: string
  /** How long it takes on average; our own estimate, to plan a day with. */
  minutes: number
  /** The page of that table on which it is done. */
  at: string
}

/** Something that an office has to help with; said in words under `desk.<kind>`, with its `count`. */
export interface Help {
  kind: string
  count: number
  /** The page on which it is done. */
  at: string
  params?: Readonly<Record<string, string>>
  /** Stands before what can wait. */
  urgent?: true
}

/** Tasks, and what has to be known for them: that of all capabilities is asked in one round trip. */
export interface Due {
  ask(call: Call, tables: readonly SeatedTable[]): Questions
  tasks(call: Call, tables: readonly SeatedTable[], answers: Answers<Questions>): Task[]
}

export const due = <Q extends Questions>(of: {
  ask(call: Call, tables: readonly SeatedTable[]): Q
  tasks(call: Call, tables: readonly SeatedTable[], answers: Answers<Q>): Task[]
}): Due => of as unknown as Due

/** What a capability lays on the desks. Nothing of it comes while its module is closed. */
export interface Desk extends OfPart {
  readonly module: string | NoModule
  /** For somebody who speaks for the organisation at these tables, or has a chair beside the two. */
  readonly due?: Due
  /** For HR. */
  help?(call: Call): Promise<Help[]>
}

/** A day of one's own, said in words under `days.<kind>`, with a `name`: with whom, never about what. */
export interface Day {
  kind: string
  id: string
  on: string
  relationId?: string
  /** The page of that table, or of what is no table. */
  at?: string
  /** Of something that is no table; at a table it is whoever sits opposite. */
  name?: string
  version?: number
  /** '14:30'; a whole day without it. */
  startsAt?: string | null
  place?: string
  /** Of what comes back: the whole of it for a calendar, where this is the next; its rhythm is said under `rhythms.<every>`. */
  series?: Pick<CalendarDay, 'id' | 'version' | 'on' | 'startsAt' | 'place'> & { repeats: Repeats }
}

export interface MyDays extends OfPart {
  readonly module: string | NoModule
  /** From today on. */
  find(call: Call, tables: readonly SeatedTable[]): Promise<Day[]>
}

/** One's own thing, or a person whom one may see, that holds what somebody looks for. */
export interface Found {
  id: string
  words: string
  /** A quiet line under it: which team, since when. */
  note?: string
  /** The page on which it is. */
  at: string
}

/** What a capability finds for whoever asks. Nothing is kept of what they looked for. */
export interface Finds extends OfPart {
  readonly module: string | NoModule
  find(call: Call, text: string, tables: readonly SeatedTable[]): Promise<Found[]>
}
