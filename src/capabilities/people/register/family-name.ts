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

/** The small words that Dutch and neighbouring names have, for who writes them behind the name. */
const smallWords = new Set(
  "van|von|vom|de|der|den|het|'t|’t|ten|ter|te|in|op|aan|bij|onder|over|uit|voor|tot|la|le|les|l'|d'|du|des|da|das|do|dos|di|del|della|el|al|ben|bin|ibn|zu|zum|zur|v.d.|v/d|vd|s'|'s|’s|af|av|to|uyt|uijt".split(
    '|',
  ),
)
/** In capitals these may be what somebody is called: `BAKKER, BEN`. */
const alsoGiven = /^(?:ben|bin|al|el|le|la|do|da|di|in|to|uit|af|av|over|voor)$/i
/** Whether a text is nothing but such words, beside a name or alone. */
export const isSmall = (text: string, name = ''): boolean =>
  text.split(/\s+/).every(word => {
    const isWritten = word === word.toLowerCase() || (name === name.toUpperCase() && !alsoGiven.test(word))
    return isWritten && smallWords.has(word.toLowerCase())
  })

/** `Berg, van den`, `Berg (van den)` and `Berg van den`: a name with its prefix behind it, as lists are put in order. */
export function turned(name: string): FamilyName | null {
  const match =
    /^(.+?)\s*,\s*([^,]+)$/u.exec(name) ??
    /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ??
    /^(\p{Lu}\S*)\s+(\P{Lu}+)$/u.exec(name)
  if (!match || !isSmall(match[2]!.trim(), name)) return null
  return { family: match[1]!.trim(), prefix: match[2]!.trim() }
}

/** Own name and prefix as one; a prefix that stands in the name already, before or behind it, is not written twice. */
export function withPrefix(name: string, said: string | undefined): FamilyName {
  const behind = turned(name)
  const prefix = said || behind?.prefix
  const own = behind && (!said || isAlike(said, behind.prefix)) ? behind.family : name
  if (!prefix) return { family: own, prefix: prefixIn(own) }
  const already = joined(prefix, '').trimEnd()
  if (own.toLowerCase().startsWith(`${already.toLowerCase()} `))
    return { family: own, prefix: own.slice(0, already.length) }
  return { family: joined(prefix, own), prefix }
}

const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Whether a name has another prefix behind it than the one beside it. */
export const contradicts = (name: string, said: string | undefined): boolean => {
  const behind = turned(name)
  return behind !== null && said !== undefined && said !== '' && !isAlike(said, behind.prefix)
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
