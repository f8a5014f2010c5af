import type { RawBuilder } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Texts } from '../i18n/language.ts'
import type { Vault } from '../vault/vault.ts'
import { type DataGroup, type Moment, moments, type termSources } from './kinds.ts'

export interface TermVersion {
  /** The first day on which this version of the term holds. */
  readonly validFrom: string
  readonly months: number
  readonly source: (typeof termSources)[number]
  readonly certainty: 'H' | 'M' | 'L'
}

/** Whoever reads their own, as far as it takes to open what they locked. */
export interface OwnReader {
  readonly actor: { readonly personId: string }
  vault(): Vault
  say(key: string): string
}

/** How long a kind of record is kept. */
export interface Term {
  readonly from: Moment
  /** Not told to who has nothing of the kind: that it is there says something. */
  readonly onlyWhereItIs?: true
  readonly versions: readonly TermVersion[]
}

/** Since the law on personal data, until another version is written here. */
export const always = (
  months: number,
  source: TermVersion['source'],
  certainty: TermVersion['certainty'],
): readonly TermVersion[] => [{ validFrom: '2018-05-25', months, source, certainty }]

/**
 * What is known of a table beside what the database's own catalogue says: which columns point at people, and on what a line
 * hangs, is read from its keys.
 */
export interface TableRecord {
  /** Of who is named in a line; of the working relationship on which it hangs; of the organisation or the house, and nobody. */
  readonly whose: 'person' | 'pair' | 'organisation' | 'house'
  /** Where somebody reads lines about themselves. Near a person and without a group, it says why under `leftOut`. */
  readonly group?: DataGroup
  /** Its term, or its terms where the owner of the moment tells them apart; without one it stays and says why under `stays`. */
  readonly term?: string | readonly string[]
  /** Columns in which a person stands and that are no key: who wrote may have been erased since. */
  readonly names?: readonly string[]
  /** The same, in a column that holds ids as text. */
  readonly namesAsText?: string
  /** The same, in a column that holds the ids of many; none of them reads who the others are. */
  readonly namesMany?: string
  /** A line of a table of two is also about whoever is named in the line on which it hangs. */
  readonly whole?: true
  /** It is also about whoever is named in these lines, by columns of the same name. */
  readonly also?: { readonly table: string; readonly by: readonly string[] }
  /** Who writes here: lines of somebody else are read, and that reading is logged under this name. */
  readonly writer?: { readonly column: string; readonly what: string }
  /** Orders the lines, newest last. */
  readonly when?: string
  /** From when a term counts that counts from the making. */
  readonly since?: string
  /** Secrets by which somebody comes in, not facts about them. */
  readonly secret?: readonly string[]
  /** The view of the database that says what of it may be read, where that is less than whole lines. */
  readonly readFrom?: string
  /** What stands locked in a line, for whoever reads their own; by columns, instead of the locked one, in as many lines as it holds. */
  readonly opens?: (
    reader: OwnReader,
    line: Readonly<Record<string, unknown>>,
  ) => readonly Record<string, unknown>[]
  /** That there was a line is nobody's but its owner's: it is deleted with the others and counted with none. */
  readonly uncounted?: true
  /** Bytes of a file: in the export as base64, on the page not at all. */
  readonly file?: string
  /** Its codes are words of others: what they tell the chain, why they read, or the names of modules. */
  readonly says?: 'events' | 'readings' | 'modules'
  /** Told on the page in another way than line by line. */
  readonly apart?: true
  /** What becomes of lines that name somebody who is erased; otherwise their id means nobody. */
  readonly atErasure?: 'deleted' | 'stranger'
  /**
   * What an id of this table is called: its own words, those of what a column points at, or the first of these columns in
   * which something stands, with the words that its owner has for it under `called`.
   */
  readonly called?:
    | { readonly by: readonly string[] }
    | { readonly of: string; readonly and?: string }
    | { readonly oneOf: readonly string[] }
}

export type Piece = RawBuilder<unknown>

/** One organisation on one day, and whom a hold keeps; all as owner. */
export interface Due {
  tx: Tx
  organisationId: string
  today: string
  now: Date
  /** People whose data stay, as a query of their ids. */
  held: Piece
  /** People who were set free, and since when, as a query of `person_id` and `until`. */
  released: Piece
}

export interface Gone {
  people: number
  lines: number
}

/** When something of the asker's own comes to its end; null while it goes on. */
export interface OwnEnd {
  moment: 'relation' | 'role' | 'agreement'
  end: string | null
  /** The terms of what hangs on it, where they are told apart. */
  terms?: readonly string[]
}

/** What only the owner of tables can answer or do when something comes to its end. */
export interface Ending {
  /** The moments that are this capability's, each with the table whose lines end. */
  readonly moments?: Partial<
    Record<
      Moment,
      {
        readonly table: string
        /** Lines that ended so many months ago and that no hold keeps, as a query of their ids. */
        due(day: Due, months: number, term: string): Piece
      }
    >
  >
  ownEnds?(tx: Tx): Promise<OwnEnd[]>
  /** Before anything is deleted on a day: notes what later can no longer be read. */
  before?(day: Due): Promise<void>
  /** How many people came to the end of a term since the last day that was done, by what is no secret. */
  reached?(day: Due, months: number, last: string | null): Promise<number>
  /** The same, of a term whose people only this capability can count. */
  readonly people?: Readonly<Record<string, (day: Due, months: number) => Promise<number>>>
  /** Terms that go by another way than line by line. `erase` takes people out of every table that says so. */
  readonly byHand?: Readonly<
    Record<
      string,
      (day: Due, months: number, erase: (people: readonly string[]) => Promise<number>) => Promise<Gone>
    >
  >
}

/** What a capability says of its tables: whose, kept how long, and in which words. */
export interface RecordsOf {
  readonly terms?: Readonly<Record<string, Term>>
  readonly tables: Readonly<Record<string, TableRecord>>
  /** Views of the database that other stores may read. */
  readonly publishes?: readonly string[]
  readonly ending?: Ending
  readonly words: Texts
}

export interface OwnedTable extends TableRecord {
  table: string
  owner: string
}

export interface OwnedTerm extends Term {
  type: string
  owner: string
}

/** Of all capabilities together. */
export interface Records {
  readonly tables: readonly OwnedTable[]
  /** In the order in which they are deleted: what hangs on something first. */
  readonly terms: readonly OwnedTerm[]
  readonly publishes: readonly { view: string; owner: string }[]
  readonly endings: readonly Ending[]
  readonly words: Readonly<Record<string, RecordsOf['words']>>
}

export function joinRecords(all: readonly { name: string; records?: RecordsOf }[]): Records {
  const tables = all.flatMap(({ name: owner, records }) =>
    Object.entries(records?.tables ?? {}).map(([table, record]) => ({ table, owner, ...record })),
  )
  const named = new Set<string>()
  for (const { table } of tables) {
    if (named.has(table)) throw new Error(`Two capabilities say whose ${table} is`)
    named.add(table)
  }
  // A higher capability hangs on a lower one, and goes before it.
  const terms = [...all]
    .reverse()
    .flatMap(({ name: owner, records }) =>
      Object.entries(records?.terms ?? {}).map(([type, term]) => ({ type, owner, ...term })),
    )
    .sort((one, other) => moments.indexOf(one.from) - moments.indexOf(other.from))
  return {
    tables,
    terms,
    publishes: all.flatMap(({ name: owner, records }) =>
      (records?.publishes ?? []).map(view => ({ view, owner })),
    ),
    endings: all.flatMap(({ records }) => records?.ending ?? []),
    words: Object.fromEntries(all.flatMap(({ name, records }) => (records ? [[name, records.words]] : []))),
  }
}

export const termsOf = ({ term }: TableRecord): readonly string[] =>
  term === undefined ? [] : typeof term === 'string' ? [term] : term

/** Tables in which lines of one kind stand. */
export const tablesWith = ({ tables }: Records, type: string): OwnedTable[] =>
  tables.filter(table => termsOf(table).includes(type))
