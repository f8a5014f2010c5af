import type { NameUse } from './headers.ts'

/** A family name as it is written, and how much of its beginning does not count in an alphabet. */
export interface FamilyName {
  family: string
  prefix: string
}

/** Small words in front of a Dutch name: they are written and do not count where names are put in order. */
const small = /^(?:(?:\p{Ll}+|['’]\p{Ll}+)\s+|\p{Ll}+['’]\s?)+(?=\P{Ll})/u

export const prefixIn = (family: string): string => small.exec(family)?.[0].trim() ?? ''

const joined = (prefix: string, name: string) =>
  /['’]$/.test(prefix) || prefix === '' ? prefix + name : `${prefix} ${name}`

/** Own name and prefix as one; a prefix that stands in the name already is not written twice. */
export function withPrefix(name: string, prefix: string | undefined): FamilyName {
  if (!prefix) return { family: name, prefix: prefixIn(name) }
  const already = joined(prefix, '').trimEnd()
  if (name.toLowerCase().startsWith(`${already.toLowerCase()} `))
    return { family: name, prefix: name.slice(0, already.length) }
  return { family: joined(prefix, name), prefix }
}

/** The name that somebody bears: their own, their partner's, or both with a line between. */
export function bornBy(own: FamilyName, partner: FamilyName | null, use: NameUse): FamilyName {
  if (!partner || use === 'own') return own
  if (use === 'partner') return partner
  const [first, second] = use === 'partner-own' ? [partner, own] : [own, partner]
  return { family: `${first.family}-${second.family}`, prefix: first.prefix }
}

/** Whether a name is this one with another's beside it: a file that says nothing of partners leaves that. */
export function isPartOf(family: string, whole: string): boolean {
  if (whole.length <= family.length) return false
  const before = whole.endsWith(family) ? whole.slice(0, -family.length) : null
  if (before !== null && /-(?:[\p{Ll}'’]+ )*$/u.test(before)) return true
  const first = prefixIn(whole)
  return whole.startsWith(`${family}-`) || whole.slice(first.length).trimStart().startsWith(`${family}-`)
}

/** What is left of a name without its prefix, for the column of family names. */
export const withoutPrefix = ({ family, prefix }: FamilyName): string =>
  family.slice(prefix.length).trimStart()
