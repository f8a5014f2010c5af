import type { Language } from '../../../platform/i18n/language.ts'
import { rolesEn } from '../text/roles.en.ts'
import { rolesNl } from '../text/roles.nl.ts'
import { roles } from '../vocabulary.ts'
import { bare } from './columns.ts'
import { readDay } from './days.ts'
import type { RoleEntry } from './row.ts'

type Role = (typeof roles)[number]

const names: Record<Language, Readonly<Record<Role, string>>> = { nl: rolesNl.names, en: rolesEn.names }

const alsoCalled: Partial<Record<Role, readonly string[]>> = {
  hr: ['personeelszaken', 'HR adviser', 'HR advisor'],
  council: ['OR', 'OR-lid', 'lid van de ondernemingsraad', 'works council member'],
  planner: ['roostermaker', 'scheduler'],
  recruiter: ['werver'],
  mobility_adviser: ['mobility advisor'],
}

const roleByName = new Map(
  roles.flatMap(role =>
    [role, names.nl[role], names.en[role], ...(alsoCalled[role] ?? [])].map(
      name => [bare(name), role] as const,
    ),
  ),
)

/**
 * "HR-adviseur", "works council 2024-01-01", "hr 2024-01-01/2025-01-01" or "planner@NORTH 2024-01-01", several with |
 * between; a role by its name in either language, or by its short name.
 */
export function readRoles(
  text: string,
  otherwise: string | null,
  wrong: (code: string) => void,
): RoleEntry[] {
  if (text === '') return []
  return text.split('|').flatMap(part => {
    const match = /^(.+?)(?:@(.+?))?(?: (\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?)?$/.exec(part.trim())
    const role = roleByName.get(bare(match?.[1] ?? ''))
    const unitCode = match?.[2]?.replaceAll('%7C', '|').replaceAll('%25', '%') ?? null
    const from = match?.[3] ? dayIn(match[3]) : otherwise
    const until = match?.[4] ? dayIn(match[4]) : null
    const inPart = unitCode !== null && (role === 'hr' || role === 'council')
    if (!role || inPart || !from || until === undefined || (until && until <= from)) {
      wrong('people.unknown-role')
      return []
    }
    return [{ role, unitCode, from, until }]
  })
}

const dayIn = (text: string): string | undefined => {
  const read = readDay(text)
  return 'day' in read ? read.day : undefined
}

/** The same, for the file. */
export const writeRoles = (held: readonly RoleEntry[], language: Language): string =>
  held.map(role => writeRole(role, language)).join('|')

export const writeRole = ({ role, unitCode, from, until }: RoleEntry, language: Language): string =>
  [
    unitCode === null
      ? names[language][role]
      : `${names[language][role]}@${unitCode.replaceAll('%', '%25').replaceAll('|', '%7C')}`,
    until ? `${from}/${until}` : from,
  ].join(' ')
