import { roles as roleNames } from '../vocabulary.ts'
import { readDay } from './days.ts'
import type { RoleEntry } from './row.ts'

/** "hr", "hr 2024-01-01", "hr 2024-01-01/2025-01-01" or "planner@NORTH 2024-01-01", several with | between. */
export function readRoles(
  text: string,
  otherwise: string | null,
  wrong: (code: string) => void,
): RoleEntry[] {
  if (text === '') return []
  return text.split('|').flatMap(part => {
    const match = /^(\w+)(?:@(.+?))?(?: (\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?)?$/.exec(part.trim())
    const role = roleNames.find(name => name === match?.[1])
    const unitCode = match?.[2]?.replaceAll('%7C', '|').replaceAll('%25', '%') ?? null
    const from = match?.[3] ? readDay(match[3]) : otherwise
    const until = match?.[4] ? readDay(match[4]) : null
    const inPart = unitCode !== null && (role === 'hr' || role === 'council')
    if (!role || inPart || !from || until === undefined || (until && until <= from)) {
      wrong('people.unknown-role')
      return []
    }
    return [{ role, unitCode, from, until }]
  })
}

/** The same, for the file. */
export const writeRoles = (roles: readonly RoleEntry[]): string => roles.map(writeRole).join('|')

export const writeRole = ({ role, unitCode, from, until }: RoleEntry): string =>
  [
    unitCode === null ? role : `${role}@${unitCode.replaceAll('%', '%25').replaceAll('|', '%7C')}`,
    until ? `${from}/${until}` : from,
  ].join(' ')
