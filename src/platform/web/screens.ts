import type { UseSuspenseQueryOptions } from '@tanstack/react-query'
import type { Language, TextTree } from '../i18n/language.ts'
import type { Names } from '../i18n/names.ts'

/** One address and what stands there, fetched when somebody goes there. */
export interface Page {
  readonly path: string
  readonly load: () => Promise<unknown>
  /** Of the component in what was fetched. */
  readonly component: string
}

export const page = (path: string, load: () => Promise<unknown>, component: string): Page => ({
  path,
  load,
  component,
})

/** Who looks, as far as a place has to know it. */
export interface Visitor {
  readonly roles: readonly string[]
  readonly manages: boolean
  readonly guest: boolean
}

/** A way to a page that stands around every screen; called `rooms.<id>` in the names. */
export interface Room {
  readonly id: string
  /** The bar, the path of one table, the foot, the menu of what is one's own, or a card on the first screen. */
  readonly in: 'bar' | 'table' | 'foot' | 'own' | 'start'
  /** Of a table: what comes after its own address. */
  readonly at: string
  /** From near to far. */
  readonly order: number
  /** Of a table: the part of it for which somebody beside the two has a chair. */
  readonly part?: string
  /** Pages with an address of their own that belong to this room. */
  readonly holds?: readonly string[]
  readonly isOpen?: (visitor: Visitor) => boolean
  /** Also for who is here without a contract. */
  readonly guests?: true
}

/** A step that may be next at a table; said in words under `steps.<id>`. */
export interface Step {
  readonly id: string
  /** The lowest goes first: what is being written, what is due, then expectations, talk, agreement. */
  readonly rank: number
  /** The page of the table on which it is done. */
  readonly at: string
  /** Whom it is about where it is not simply the other one, by name. */
  readonly others?: readonly string[]
  /** Of what happened on this day; it is no step any more once it was done since. */
  readonly since?: string
}

/** What a capability sees to do at a table for the side that asks, from what it knows of that table. */
export interface Steps {
  query(relationId: string): UseSuspenseQueryOptions<unknown>
  find(known: unknown, today: string): readonly Step[]
  /** Steps of whomever that were done here, and when last. */
  done?(known: unknown): Readonly<Record<string, string>>
}

export const steps = <Known>(of: {
  query(relationId: string): object & { queryFn?: unknown; queryKey: readonly unknown[] }
  find(known: Known, today: string): readonly Step[]
  done?(known: Known): Readonly<Record<string, string>>
}): Steps => of as unknown as Steps

/** What hangs beside the door of a capability: all that the shell knows of it in the browser. */
export interface Screens {
  readonly name: string
  /** Each language is a chunk of its own. */
  readonly texts?: Readonly<Record<Language, () => Promise<TextTree>>>
  readonly names?: Names
  readonly pages: readonly Page[]
  readonly rooms?: readonly Room[]
  readonly steps?: Steps
}

/** Keeps name and texts as they are written, so that a key that does not exist is a type error. */
export const screens = <const S extends Screens>(it: S): S => it
