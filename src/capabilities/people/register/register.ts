import type { Gender, RelationKind } from '../model.ts'
import type { RoleEntry } from './row.ts'

export interface PlannedPerson {
  number: string
  givenName: string
  familyName: string
  namePrefix: string
  email: string | null
  birthDate: string | null
  /** Null also where it is not kept. */
  gender: Gender | null
  roles: RoleEntry[]
}

export interface Period {
  from: string
  until: string | null
}

export interface Placement extends Period {
  unitCode: string
  location: string | null
  jobTitle: string
  hoursPerWeek: number
}

export interface Management extends Period {
  managerNumber: string
}

export interface PlannedRelation {
  number: string
  personNumber: string
  kind: RelationKind
  from: string
  until: string | null
  placements: Placement[]
  managements: Management[]
}

export interface PlannedUnit {
  code: string
  name: string
  from: string
}

/** The register as one whole: what a file asks for, and what is there now, look alike and can be compared. */
export interface Register {
  people: Map<string, PlannedPerson>
  relations: Map<string, PlannedRelation>
  units: Map<string, PlannedUnit>
  locations: Set<string>
}

export type KnownNow = Pick<Register, 'people' | 'relations' | 'units'>

export const covers = ({ from, until }: Period, day: string): boolean =>
  from <= day && (until === null || until > day)

/** Neighbouring stretches in which nothing changed are one. */
export function joinPeriods<T extends Period>(periods: readonly T[]): T[] {
  const joined: T[] = []
  const rest = ({ from: _from, until: _until, ...other }: T) => JSON.stringify(other)
  for (const next of periods) {
    const last = joined.at(-1)
    if (last && last.until === next.from && rest(last) === rest(next)) last.until = next.until
    else joined.push({ ...next })
  }
  return joined
}
