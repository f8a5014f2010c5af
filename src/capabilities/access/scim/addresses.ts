import SCIMMY from 'scimmy'
import { type Filter, holdsFor, isEqualTo, readFilter } from './filter.ts'
import { fieldOf, isObject, type Path, textIn, truthIn } from './sent.ts'

/** One of the addresses of somebody at a directory. */
export interface Address {
  value: string
  /** As the directory calls it, in small letters; empty where it says nothing. */
  kind: string
  primary: boolean
}

export type Op = 'add' | 'replace' | 'remove'

const own = new Set(['home', 'private', 'personal', 'thuis', 'privé', 'prive'])

/** As what an address is answered: the one that is kept is the one for work. */
export const answeredAs = 'work'

/**
 * The one that is kept: the primary one, else that of work, else the first. A private one only where no other is there, so
 * that it never takes the place of the one for work.
 */
export function choose(addresses: readonly Address[]): Address | undefined {
  const all = addresses.filter(({ value }) => value !== '')
  const others = all.filter(({ kind }) => !own.has(kind))
  const among = others.length > 0 ? others : all
  return among.find(({ primary }) => primary) ?? among.find(({ kind }) => kind === answeredAs) ?? among[0]
}

/** What was sent as addresses: a list, one, or a text; nothing where nobody could be reached by any of it. */
export function addressesIn(value: unknown): Address[] | null {
  if (value === null || value === undefined || value === '') return []
  const list = Array.isArray(value) ? value : [value]
  if (list.length > 0 && list.every(entry => entry === null)) return null
  return list.flatMap((entry): Address[] => {
    if (entry === null || entry === '') return []
    if (typeof entry === 'string') return [{ value: entry, kind: '', primary: false }]
    if (!isObject(entry))
      throw new SCIMMY.Types.Error(400, 'invalidValue', 'An address in emails cannot be read')
    return [withParts({ value: '', kind: '', primary: false }, entry)]
  })
}

function withParts(address: Address, sent: Record<string, unknown>): Address {
  const said = { ...address }
  for (const part of ['value', 'type', 'primary']) {
    const value = fieldOf(sent, part)
    if (value !== undefined) setPart(said, part, value)
  }
  return said
}

function setPart(address: Address, part: string, value: unknown): void {
  if (part === 'primary') address.primary = truthIn(value) === true
  else if (part === 'type') address.kind = kindIn(value)
  else if (part === 'value') {
    const text = textIn(value)
    if (text !== null && typeof text !== 'string')
      throw new SCIMMY.Types.Error(400, 'invalidValue', 'emails.value is no text')
    address.value = (text ?? '').trim()
  }
}

const kindIn = (value: unknown): string => {
  const text = textIn(value)
  return typeof text === 'string' ? text.trim().toLowerCase().slice(0, 40) : ''
}

/** The addresses of somebody after one operation on them (RFC 7644, 3.5.2). */
export function changed(
  before: readonly Address[],
  op: Op,
  { filter: text, part }: Pick<Path, 'filter' | 'part'>,
  value: unknown,
): Address[] {
  if (text === null && part === '') {
    if (op === 'remove') return withoutSent(before, value)
    const sent = addressesIn(value)
    if (sent === null) return [...before]
    return op === 'replace' ? sent : sent.reduce(added, [...before])
  }
  const filter = text === null ? null : readPathFilter(text)
  const meant = (address: Address) => filter === null || isMeant(filter, address)
  const isOfValue = part === '' || part === 'value'
  if (op === 'remove') return isOfValue ? before.filter(address => !meant(address)) : [...before]
  if (isOfValue && (textIn(value) === null || value === null) && !isObject(value))
    // Set to nothing, it is taken away (RFC 7644, 3.5.2.3).
    return op === 'replace' ? before.filter(address => !meant(address)) : [...before]
  const change = (address: Address): Address => {
    const one = Array.isArray(value) ? value[0] : value
    const next = { ...address }
    if (part === '' && isObject(one)) return withParts(next, one)
    setPart(next, part === '' ? 'value' : part, value)
    return next
  }
  if (before.some(meant)) {
    const after = before.map(address => (meant(address) ? change(address) : address))
    return withOnePrimary(
      after,
      after.findIndex((address, at) => address.primary && !before[at]!.primary),
    )
  }
  // Some directories change what is not there yet; then it comes.
  return isOfValue ? added([...before], change(blank(filter))) : [...before]
}

/** What was sent to be taken away; without anything sent, all. */
function withoutSent(before: readonly Address[], value: unknown): Address[] {
  const sent = value === undefined || value === null ? [] : (addressesIn(value) ?? [])
  if (sent.length === 0) return []
  const isSent = (address: Address) =>
    sent.some(one => (one.value ? isEqualTo(one.value, address.value) : isKind(one.kind, address)))
  return before.filter(address => !isSent(address))
}

function added(all: Address[], one: Address): Address[] {
  const at = all.findIndex(({ value }) => isEqualTo(value, one.value))
  const after = at < 0 ? [...all, one] : all.with(at, { ...all[at]!, ...one })
  return withOnePrimary(after, one.primary ? (at < 0 ? after.length - 1 : at) : -1)
}

/** At most one is the primary one (RFC 7643, 2.4): the newest. */
const withOnePrimary = (all: readonly Address[], newest: number): Address[] =>
  all.map((address, at) => (newest >= 0 && at !== newest ? { ...address, primary: false } : address))

const isKind = (kind: string, address: Address): boolean =>
  kind === address.kind || (kind === answeredAs && address.primary)

/** By what the directory called it, and by what it was answered as. */
const isMeant = (filter: Filter, address: Address): boolean =>
  holdsFor(filter, address) || (address.primary && holdsFor(filter, { ...address, kind: answeredAs }))

/** A new one of the kind that a filter names. */
function blank(filter: Filter | null): Address {
  const address: Address = { value: '', kind: '', primary: false }
  const parts = filter === null ? [] : 'all' in filter ? filter.all : [filter]
  for (const one of parts)
    if ('operator' in one && one.operator === 'eq') setPart(address, one.path, one.value)
  return address
}

/** Some directories write the quotes inside a path as they stand in a text of JSON. */
function readPathFilter(text: string): Filter {
  try {
    return readFilter(text)
  } catch (error) {
    if (!text.includes('\\"')) throw error
    return readFilter(text.replaceAll('\\"', '"'))
  }
}
