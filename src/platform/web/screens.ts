import type { UseSuspenseQueryOptions } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import type { Language, TextTree } from '../i18n/language.ts'
import type { Names } from '../i18n/names.ts'

/** One address and what stands there, fetched when somebody goes there. */
export interface Page {
  readonly path: string
  readonly load: () => Promise<unknown>
  /** Of the component in what was fetched. */
  readonly component: string
  /** Also for who has not signed in. */
  readonly anyone: boolean
}

/** A page for who is signed in: whoever is not reads so, and goes to sign in. */
export const page = (path: string, load: () => Promise<unknown>, component: string): Page => ({
  path,
  load,
  component,
  anyone: false,
})

/** A page on the way in. */
export const doorPage = (...of: Parameters<typeof page>): Page => ({ ...page(...of), anyone: true })

/** Who looks, as far as a place has to know it. */
export interface Visitor {
  readonly roles: readonly string[]
  readonly manages: boolean
  readonly guest: boolean
  /** HR of an organisation that is only just beginning. */
  readonly beginning: boolean
}

/** From near to far. Nobody has more than these; where somebody has nothing, the place is not there. */
export const placeIds = ['office', 'table', 'work', 'around', 'organisation'] as const
export type PlaceId = (typeof placeIds)[number]

/** A way to a page that stands around every screen; called `rooms.<id>` in the names. */
export interface Room {
  readonly id: string
  /** The place it belongs to, the path along one table, the menu under one's chair, or the foot. */
  readonly in: Exclude<PlaceId, 'table'> | 'path' | 'own' | 'foot'
  /** Along the path: what comes after the table's own address. */
  readonly at: string
  readonly order: number
  /** Along the path: the part of the table for which somebody beside the two has a chair. */
  readonly part?: string
  /** Pages with an address of their own that belong to this room. */
  readonly holds?: readonly string[]
  readonly isOpen?: (visitor: Visitor) => boolean
  /** Also for who is here without a contract. */
  readonly guests?: true
  readonly waits?: Waits
}

/** How many things wait for somebody in a room; said in words under `waits.<id>` in the names. */
export interface Waits {
  query(language: Language): UseSuspenseQueryOptions<unknown>
  count(known: unknown, visitor: Visitor): number
}

export const waits = <Known>(of: {
  query(language: Language): object & { queryFn?: unknown; queryKey: readonly unknown[] }
  count(known: Known, visitor: Visitor): number
}): Waits => of as unknown as Waits

/** A step that may be next at a table; said in words under `steps.<id>`. */
export interface Step {
  /** Begins with `wait-` where it is somebody else's turn. */
  readonly id: string
  /** The lowest goes first: what is being written, what is due, then expectations, talk, agreement. */
  readonly rank: number
  /** The page of the table on which it is done. */
  readonly at: string
  /** Whom it is about where it is not simply the other one, by name. */
  readonly others?: readonly string[]
  /** The day that it waits for. */
  readonly until?: string
  /** Of what happened on this day; it is no step any more once it was done since. */
  readonly since?: string
}

/** What a capability sees to do at a table for the side that asks, from what it knows of that table. */
export interface Steps {
  query(relationId: string): UseSuspenseQueryOptions<unknown>
  find(known: unknown, today: string): readonly Step[]
  /** Steps of whomever that were done here, and when last. */
  done?(known: unknown): Readonly<Record<string, string>>
  /** The rooms along the path that are behind this side. */
  behind?(known: unknown): readonly string[]
}

export const steps = <Known>(of: {
  query(relationId: string): object & { queryFn?: unknown; queryKey: readonly unknown[] }
  find(known: Known, today: string): readonly Step[]
  done?(known: Known): Readonly<Record<string, string>>
  behind?(known: Known): readonly string[]
}): Steps => of as unknown as Steps

/** Of which talk at which table, and what lay on its agenda: what a part of it is given. */
export interface AtTalk {
  readonly relationId: string
  readonly conversationId: string
  readonly topics: readonly { readonly topicId: string; readonly title: string }[]
  /** A quiet word beside free text, before it is saved. */
  readonly beside: (text: string) => ReactNode
}

/** What a capability offers at one moment of a talk: never needed. */
export interface TalkPart {
  readonly moment: 'before' | 'during' | 'after'
  readonly Part: ComponentType<AtTalk>
}

/** What a capability offers with a talk; fetched when somebody unfolds that. */
export interface WithTalk {
  readonly moments: readonly TalkPart['moment'][]
  /** It is not there while this is closed. */
  readonly module: string
  readonly load: () => Promise<readonly TalkPart[]>
}

/** What a capability lays on the page of one's own career: a section of it, in its place. */
export interface CareerPart {
  readonly order: number
  /** What other capabilities say beside it comes from the screen on which they meet. */
  readonly Part: ComponentType<{ readonly beside: (text: string) => ReactNode }>
}

/** What hangs beside the door of a capability: all that the shell knows of it in the browser. */
export interface Screens {
  readonly name: string
  /** Each language is a chunk of its own. */
  readonly texts?: Readonly<Record<Language, () => Promise<TextTree>>>
  readonly names?: Names
  readonly pages: readonly Page[]
  readonly rooms?: readonly Room[]
  readonly steps?: Steps
  readonly talk?: WithTalk
  /** Fetched with that page. */
  readonly career?: () => Promise<readonly CareerPart[]>
}

/** Keeps name and texts as they are written, so that a key that does not exist is a type error. */
export const screens = <const S extends Screens>(it: S): S => it
