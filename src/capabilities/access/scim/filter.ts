import SCIMMY from 'scimmy'
import type { KeptPerson } from './kept.ts'

/** A question about people (RFC 7644, 3.4.2.2), read whole before anybody is asked about. */
export type Filter =
  | { all: Filter[] }
  | { some: Filter[] }
  | { not: Filter }
  | { path: string; inside: Filter }
  | { path: string; operator: string; value: Literal }

type Literal = string | number | boolean | null

const operators = new Set(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'pr'])
const token = /\s*(?:("(?:[^"\\]|\\.)*"|'[^']*'(?=[\s)\]]|$))|([()[\]])|([^\s()[\]"]+))/y
const deepest = 40

export function readFilter(text: string): Filter {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text)
    if (!match) throw unreadable(text)
    tokens.push(match[1] ?? match[2] ?? match[3]!)
  }
  const reader = new Reader(tokens, text)
  const filter = reader.any()
  if (!reader.done) throw unreadable(text)
  return filter
}

const unreadable = (text: string) =>
  new SCIMMY.Types.Error(400, 'invalidFilter', `The filter '${text.slice(0, 200)}' cannot be read`)

class Reader {
  #at = 0
  #depth = 0
  readonly #tokens: readonly string[]
  readonly #text: string

  constructor(tokens: readonly string[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }

  get done(): boolean {
    return this.#at === this.#tokens.length
  }

  any(): Filter {
    if (++this.#depth > deepest) throw unreadable(this.#text)
    const some = [this.#every()]
    while (this.#skip('or')) some.push(this.#every())
    this.#depth--
    return some.length === 1 ? some[0]! : { some }
  }

  #every(): Filter {
    const all = [this.#one()]
    while (this.#skip('and')) all.push(this.#one())
    return all.length === 1 ? all[0]! : { all }
  }

  #one(): Filter {
    if (this.#skip('not')) return { not: this.#within('(', ')') }
    if (this.#tokens[this.#at] === '(') return this.#within('(', ')')
    const name = this.#next()
    if (/^["()[\]]/.test(name)) throw unreadable(this.#text)
    const path = plainPath(name)
    if (this.#tokens[this.#at] === '[') {
      const inside = this.#within('[', ']')
      const part = this.#tokens[this.#at]
      // `emails[type eq "work"].value eq …`: one of those also answers the rest.
      if (!part?.startsWith('.')) return { path, inside }
      this.#at++
      return { path, inside: { all: [inside, this.#comparison(plainPath(part.slice(1)))] } }
    }
    return this.#comparison(path)
  }

  #comparison(path: string): Filter {
    const operator = this.#next().toLowerCase()
    if (!operators.has(operator)) throw unreadable(this.#text)
    if (operator === 'pr') return { path, operator, value: null }
    const said = this.#next()
    // Directories that write numbers without quotes mean the text, zeros in front and all.
    if (/^[+-]?\d[\d.]*$/.test(said)) return { path, operator, value: said }
    if (/^'.*'$/s.test(said)) return { path, operator, value: said.slice(1, -1) }
    try {
      const value: unknown = JSON.parse(/^(?:true|false|null)$/i.test(said) ? said.toLowerCase() : said)
      if (typeof value !== 'object' || value === null) return { path, operator, value: value as Literal }
    } catch {
      // Below.
    }
    throw unreadable(this.#text)
  }

  #within(open: string, close: string): Filter {
    if (this.#next() !== open) throw unreadable(this.#text)
    const inside = this.any()
    if (this.#next() !== close) throw unreadable(this.#text)
    return inside
  }

  #next(): string {
    const found = this.#tokens[this.#at++]
    if (found === undefined) throw unreadable(this.#text)
    return found
  }

  #skip(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false
    this.#at++
    return true
  }
}

const core = `${SCIMMY.Schemas.User.id}:`.toLowerCase()
const enterprise = `${SCIMMY.Schemas.EnterpriseUser.id}:`.toLowerCase()

/** Names count in any case, and whole names of the core schema are its short ones. */
export function plainPath(name: string): string {
  const lower = name.toLowerCase()
  if (lower.startsWith(core)) return lower.slice(core.length)
  return lower.startsWith(enterprise) ? lower.slice(enterprise.length) : lower
}

interface Held {
  values: readonly Literal[]
  /** Whether case counts; as the description of the schema says. */
  exact: boolean
}

const loose = (...values: Literal[]): Held => ({ values, exact: false })
const exact = (...values: Literal[]): Held => ({ values, exact: true })

function attributesOf(person: KeptPerson): ReadonlyMap<string, Held> {
  return new Map<string, Held>([
    ['id', exact(person.personId)],
    ['username', loose(person.userName)],
    ['externalid', exact(person.externalId)],
    ['name', loose(`${person.givenName} ${person.familyName}`)],
    ['name.formatted', loose(`${person.givenName} ${person.familyName}`)],
    ['name.givenname', loose(person.givenName)],
    ['name.familyname', loose(person.familyName)],
    ['active', loose(person.active)],
    ['employeenumber', exact(person.number)],
    ['emails', loose(person.email)],
    ['meta.resourcetype', exact('User')],
    ['meta.created', loose(person.keptSince.toISOString())],
    ['meta.lastmodified', loose(person.changedAt.toISOString())],
    ...(person.email === null
      ? []
      : [...partsOf(addressOf(person.email))].map(([name, held]) => [`emails.${name}`, held] as const)),
  ])
}

/** The one that is kept, as it is answered. */
const addressOf = (value: string) => ({ value, kind: 'work', primary: true })

interface Parts {
  value: string
  kind: string
  primary: boolean
}

const partsOf = ({ value, kind, primary }: Parts): ReadonlyMap<string, Held> =>
  new Map([
    ['value', loose(value)],
    ['type', loose(kind)],
    ['primary', loose(primary)],
  ])

/** Whether a filter inside brackets holds for one address. */
export const holdsFor = (filter: Filter, address: Parts): boolean => answers(filter, partsOf(address), null)

/** Addresses are the same in any letters. */
export const isEqualTo = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export const matches = (filter: Filter, person: KeptPerson): boolean =>
  answers(filter, attributesOf(person), person)

function answers(filter: Filter, attributes: ReadonlyMap<string, Held>, person: KeptPerson | null): boolean {
  if ('all' in filter) return filter.all.every(part => answers(part, attributes, person))
  if ('some' in filter) return filter.some.some(part => answers(part, attributes, person))
  if ('not' in filter) return !answers(filter.not, attributes, person)
  if ('inside' in filter) {
    if (filter.path !== 'emails' || !person?.email) return false
    return holdsFor(filter.inside, addressOf(person.email))
  }
  const held = attributes.get(filter.path)
  if (filter.operator === 'ne')
    return !held?.values.some(value => compare(value, 'eq', filter.value, held.exact))
  return held?.values.some(value => compare(value, filter.operator, filter.value, held.exact)) ?? false
}

function compare(value: Literal, operator: string, wanted: Literal, isExact: boolean): boolean {
  if (value === null) return operator === 'eq' && wanted === null
  if (operator === 'pr') return value !== ''
  // Some directories write true and false as words.
  const [one, other] = [value, wanted].map(side => (isExact ? String(side) : String(side).toLowerCase())) as [
    string,
    string,
  ]
  switch (operator) {
    case 'eq':
      return one === other
    case 'co':
      return one.includes(other)
    case 'sw':
      return one.startsWith(other)
    case 'ew':
      return one.endsWith(other)
    case 'gt':
      return one > other
    case 'ge':
      return one >= other
    case 'lt':
      return one < other
    default:
      return one <= other
  }
}
