import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { badgeOf, faultsIn, type Seen } from './badge.ts'
import { europassOf, missingIn } from './europass.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/career')
const read = (file: string) => readFileSync(join(folder, file), 'utf8').trim()

const seen: Seen = {
  diplomaId: '6d0c4a1e-31c5-4f52-9f1b-1f6a8f5f0a01',
  diploma: {
    title: 'Mbo-verpleegkundige',
    school: 'ROC Waterkant',
    level: 4,
    recognised: true,
    awardedOn: '2012-07-05',
  },
  holder: { personId: '0f6b7c1e-31c5-4f52-9f1b-1f6a8f5f0a02', name: 'Samira El Amrani' },
  organisation: { organisationId: '1a6b7c1e-31c5-4f52-9f1b-1f6a8f5f0a03', name: 'De Linde' },
  schoolId: '2b6b7c1e-31c5-8f52-8f1b-1f6a8f5f0a04',
  seenAt: new Date('2026-08-20T09:12:13.456Z'),
  words: { saw: 'Origineel gezien', description: 'De school gaf het uit.', criteria: 'Alle vakken.' },
  language: 'nl',
}
const plain: Seen = { ...seen, diploma: { ...seen.diploma, level: null, recognised: false } }

const claimsOf = ({ iss, jti, nbf, sub, exp, ...credential }: Record<string, unknown>) => ({
  credential,
  claims: { iss, jti, nbf, sub, ...(exp !== undefined && { exp }) },
})

describe('a badge', () => {
  test('[D16] the school made the achievement; the organisation that signs says that it saw it, on the day that it did', () => {
    const { credentialSubject, issuer, evidence, validFrom, sub, iss, jti, nbf, id } = badgeOf(seen)
    expect(credentialSubject.achievement.creator.name).toBe('ROC Waterkant')
    expect(issuer.name).toBe('De Linde')
    expect(evidence[0]?.name).toBe('Origineel gezien')
    expect(validFrom).toBe('2026-08-20T09:12:13Z')
    expect({ sub, iss, jti, nbf }).toEqual({
      sub: credentialSubject.id,
      iss: issuer.id,
      jti: id,
      nbf: 1787217133,
    })
    expect(credentialSubject.achievement).toMatchObject({ achievementType: 'Diploma' })
    expect(badgeOf(plain).credentialSubject.achievement).toMatchObject({
      achievementType: 'CertificateOfCompletion',
    })
    expect(badgeOf(plain).credentialSubject.achievement).not.toHaveProperty('alignment')
  })

  test('[D16] nothing stands in it but what is meant to: by hand, every name that it may hold', () => {
    const names = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) {
          names.add(name)
          walk(inner)
        }
    }
    walk(badgeOf(seen))
    expect([...names].sort()).toEqual(
      [
        ...['@context', 'id', 'type', 'name', 'issuer', 'validFrom', 'awardedDate', 'evidence', 'narrative'],
        ...['credentialSubject', 'identifier', 'hashed', 'identityHash', 'identityType', 'achievement'],
        ...['achievementType', 'creator', 'inLanguage', 'description', 'criteria', 'alignment', 'targetType'],
        ...['targetName', 'targetCode', 'targetFramework', 'targetUrl', 'iss', 'jti', 'nbf', 'sub'],
      ].sort(),
    )
  })

  test('[D16] planted: about nobody, saying something else in its token, or a field that may not exist is found', () => {
    const { credential, claims } = claimsOf(badgeOf(seen))
    expect(faultsIn(credential, claims)).toEqual([])
    const subject = credential.credentialSubject as object
    expect(
      faultsIn({ ...credential, credentialSubject: { ...subject, id: undefined, identifier: [] } }),
    ).toEqual(['identity'])
    for (const wrong of [{ sub: 'urn:uuid:x' }, { iss: 'urn:uuid:x' }, { jti: 'x' }, { nbf: 1 }, { exp: 1 }])
      expect(faultsIn(credential, { ...claims, ...wrong })).toEqual(['claims'])
    for (const word of ['dateOfBirth', 'gender', 'nationality'])
      expect(faultsIn({ ...credential, credentialSubject: { ...subject, deep: [{ [word]: 'x' }] } })).toEqual(
        [`refused by us: ${word}`],
      )
  })
})

describe.skipIf(!existsSync(folder))('beside the published schema (read in tests, where it is there)', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  const schema = ajv.compile(
    existsSync(folder) ? JSON.parse(read('badges/schema/ob_v3p0_achievementcredential_schema.json')) : {},
  )

  test('[D16] what is made here has its shape, with and without a level', () => {
    for (const one of [seen, plain]) {
      const { credential } = claimsOf(badgeOf(one))
      schema(credential)
      expect(schema.errors).toBeNull()
    }
    const { credential } = claimsOf(badgeOf(seen))
    expect(schema({ ...credential, validFrom: '2026-08-20' })).toBe(false)
  })

  test('[D16] each of the fourteen published cases fails where its list says, as far as shape, token and words go', async () => {
    const { cases, asked } = JSON.parse(read('badges/expected.json'))
    const { rsa } = JSON.parse(read('badges/keys/keys.json')) as { rsa: (JWK & { kid: string })[] }
    expect(cases).toHaveLength(14)
    for (const { file, fails } of cases as { file: string; fails: string[] }[]) {
      const text = read(`badges/${file}`)
      const found: string[] = []
      let credential: Record<string, unknown>
      let claims: Record<string, unknown> | undefined
      if (file.endsWith('.jwt')) {
        const { kid } = decodeProtectedHeader(text)
        const key = await importJWK(rsa.find(one => one.kid === kid)!, 'RS256')
        const { payload } = await compactVerify(text, key, { algorithms: ['RS256'] })
        ;({ credential, claims } = claimsOf(JSON.parse(new TextDecoder().decode(payload))))
      } else credential = JSON.parse(text)
      if (!schema(credential)) found.push('schema')
      found.push(...faultsIn(credential, claims))
      if (Date.parse(String(credential.validUntil)) < Date.parse(asked)) found.push('date')
      // An embedded proof is another way of signing, which is not made here and so not checked.
      const here = fails.filter(one => !['proof', 'key', 'no proof'].includes(one))
      expect([file, found.sort()]).toEqual([file, here.sort()])
    }
  })

  test('[D16] the good Europass document is whole, each of three bad ones misses what its name says; ours misses nothing', () => {
    for (const [file, missing] of [
      ['e1-diploma', []],
      ['x1-issuer-without-legal-identifier', ['issuer']],
      ['x2-no-picture-of-the-page', ['individualDisplay']],
      ['x3-achievement-without-title', ['title']],
    ] as const)
      expect([file, missingIn(JSON.parse(read(`europass/elm/${file}.json`)))]).toEqual([file, missing])
    for (const one of [seen, plain])
      expect(missingIn(europassOf({ ...one, register: '12345678' }))).toEqual([])
  })

  test('[D16] ours says things by the names of the good one, and leaves out what may not exist', () => {
    const good = JSON.parse(read('europass/elm/e1-diploma.json'))
    const ours = europassOf({ ...seen, register: '12345678' })
    expect(Object.keys(ours).sort()).toEqual(Object.keys(good).sort())
    expect(ours['@context']).toEqual(good['@context'])
    expect(ours.credentialProfiles).toEqual(good.credentialProfiles)
    expect(ours.credentialSchema).toEqual(good.credentialSchema)
    const level = good.credentialSubject.hasClaim[0].specifiedBy.eqfLevel
    expect(ours.credentialSubject.hasClaim[0]?.specifiedBy).toMatchObject({ eqfLevel: level })
    expect(JSON.stringify(ours)).not.toMatch(/dateOfBirth|gender|citizenship|nationalID/)
  })
})
