/** Somebody whom a directory keeps here, as this organisation has them. */
export interface KeptPerson {
  personId: string
  userName: string
  externalId: string | null
  /** The number of the register; `employeeNumber` in SCIM. */
  number: string
  givenName: string
  familyName: string
  email: string | null
  /** As what the directory sent it; null where it did not, or where it came from elsewhere. */
  emailKind: string | null
  active: boolean
  keptSince: Date
  changedAt: Date
}
