import type { DiplomaContent } from './model.ts'

/** What an organisation says of a diploma: that it saw the original, on which day. */
export interface Seen {
  readonly diplomaId: string
  readonly diploma: DiplomaContent
  readonly holder: { readonly personId: string; readonly name: string }
  readonly organisation: { readonly organisationId: string; readonly name: string }
  readonly schoolId: string
  readonly seenAt: Date
  readonly words: { readonly description: string; readonly criteria: string; readonly saw: string }
  readonly language: string
}

export const urn = (id: string): string => `urn:uuid:${id}`
/** To the second, as dates of a token are. */
const moment = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

/** Open Badges 3.0. The school is who made the achievement; who signs vouches for having seen it, and for nothing else. */
export function badgeOf(seen: Seen) {
  const { diploma, diplomaId, holder, organisation, words } = seen
  const validFrom = moment(seen.seenAt)
  const credential = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: urn(diplomaId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: diploma.title,
    issuer: { id: urn(organisation.organisationId), type: ['Profile'], name: organisation.name },
    validFrom,
    awardedDate: `${diploma.awardedOn}T00:00:00Z`,
    evidence: [{ type: ['Evidence'], name: words.saw, narrative: words.description }],
    credentialSubject: {
      id: urn(holder.personId),
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: holder.name, identityType: 'name' },
      ],
      achievement: {
        id: `${urn(diplomaId)}#diploma`,
        type: ['Achievement'],
        achievementType: diploma.recognised ? 'Diploma' : 'CertificateOfCompletion',
        creator: { id: urn(seen.schoolId), type: ['Profile'], name: diploma.school },
        inLanguage: seen.language,
        name: diploma.title,
        description: words.description,
        criteria: { narrative: words.criteria },
        ...(diploma.level !== null && { alignment: [levelOf(diploma.level)] }),
      },
    },
  }
  const { issuer, credentialSubject, id } = credential
  return {
    ...credential,
    iss: issuer.id,
    jti: id,
    nbf: Date.parse(validFrom) / 1000,
    sub: credentialSubject.id,
  }
}

/** The Dutch framework has the eight levels of the European one. */
const levelOf = (level: number) => ({
  type: ['Alignment'],
  targetType: 'ext:EQF',
  targetName: `EQF level ${level}`,
  targetCode: `EQF${level}`,
  targetFramework: 'European Qualifications Framework',
  targetUrl: `http://data.europa.eu/snb/eqf/${level}`,
})

/** What the standard has a field for and may exist nowhere here. */
const refused = ['dateOfBirth', 'gender', 'nationality']

const holds = (value: unknown, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, name) || Object.values(value).some(one => holds(one, name)))

/** About nobody; saying something else in its token than in itself; or saying what may not be known. */
export type Fault = 'identity' | 'claims' | `refused by us: ${string}`

/** What is wrong with what would be signed, whatever its shape; `claims` are those of its token, where it has one. */
export function faultsIn(credential: object, claims?: object): Fault[] {
  const { issuer, id, validFrom, validUntil, credentialSubject } = credential as Record<string, unknown>
  const subject = (credentialSubject ?? {}) as { id?: unknown; identifier?: unknown }
  const isAbout =
    subject.id !== undefined || (Array.isArray(subject.identifier) && subject.identifier.length > 0)
  const { iss, jti, nbf, sub, exp } = (claims ?? {}) as Record<string, unknown>
  const issuerId = typeof issuer === 'object' ? (issuer as { id?: unknown } | null)?.id : issuer
  const isSame =
    iss === issuerId &&
    jti === id &&
    nbf === Date.parse(String(validFrom)) / 1000 &&
    sub !== undefined &&
    sub === subject.id &&
    (exp === undefined || exp === Date.parse(String(validUntil)) / 1000)
  return [
    ...(isAbout ? [] : ['identity' as const]),
    ...(claims && !isSame ? ['claims' as const] : []),
    ...refused.filter(name => holds(credential, name)).map(name => `refused by us: ${name}` as const),
  ]
}
