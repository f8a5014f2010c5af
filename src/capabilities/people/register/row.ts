import type { Gender, RelationKind, RoleName } from '../model.ts'
import type { Column } from './columns.ts'
import type { FamilyName } from './family-name.ts'

export interface RoleEntry {
  role: RoleName
  /** The code of the unit for which it is held; null for the whole organisation. */
  unitCode: string | null
  from: string
  until: string | null
}

/**
 * One row of the file, in our own terms. What is undefined was not said and stays as it is; what is null was said to be
 * nothing.
 */
export interface RegisterRow {
  /** As the file counts: its first line is row 1. */
  row: number
  personNumber: string
  givenName: string | undefined
  name: FamilyName | undefined
  /** Whether the file says whose name stands beside somebody's own. */
  partnerSaid: boolean
  email: string | null | undefined
  birthDate: string | null | undefined
  gender: Gender | null | undefined
  roles: RoleEntry[]
  /** The file has a column of roles, and this row nothing in it. */
  rolesLeft: boolean
  /** Null for somebody without a relation here, such as a coordinator from outside. */
  relationNumber: string | null | undefined
  /** For files that count the relations of one person. */
  sequence: string | null
  kind: RelationKind | undefined
  relationFrom: string | undefined
  relationUntil: string | null | undefined
  /** Null: from the start of the relation. */
  from: string | null | undefined
  until: string | null | undefined
  unitCode: string | undefined
  unitName: string | undefined
  location: string | null | undefined
  jobTitle: string | undefined
  hoursPerWeek: number | undefined
  /** As the file writes it: a number, an address or a whole name. */
  manager: string | null | undefined
}

export interface RowProblem {
  row: number
  column: Column | null
  code: string
  params?: Record<string, string | number>
}

/** One holding: the same role for the same from the same day. */
export const isSame = (one: RoleEntry, other: RoleEntry): boolean =>
  one.role === other.role && one.unitCode === other.unitCode && one.from === other.from
