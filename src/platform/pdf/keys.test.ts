import { X509Certificate } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSeal } from './keys.ts'
import { aHome } from './testing/signed.ts'

const owner = { id: 'o1', name: 'Waterkant Zorg & Wonen' }
const now = new Date('2026-11-22T09:00:00.123Z')
const split = (pem: string) => {
  const at = pem.indexOf('-----BEGIN CERTIFICATE')
  return { key: pem.slice(0, at), certificate: pem.slice(at) }
}

describe('the seal of an organisation', () => {
  test('is made once, for its owner alone to read, and stays', async () => {
    const home = aHome()
    const first = await openSeal(home, owner, now)
    const path = join(home, 'secrets', 'seal-o1.pem')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const again = await openSeal(home, owner, new Date('2030-01-01T00:00:00Z'))
    expect(again.certificate.fingerprint256).toBe(first.certificate.fingerprint256)
    expect(again.key.equals(first.key)).toBe(true)
  })

  test('says whose it is, signs itself, and lasts twenty years', async () => {
    const { certificate, key } = await openSeal(aHome(), owner, now)
    expect(certificate.subject).toBe('CN=Waterkant Zorg & Wonen')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.checkPrivateKey(key)).toBe(true)
    expect(certificate.ca).toBe(false)
    expect(new Date(certificate.validTo).toISOString()).toBe('2046-11-22T09:00:00.000Z')
  })

  test('servers that start at once share one', async () => {
    const home = aHome()
    const seals = await Promise.all(Array.from({ length: 5 }, () => openSeal(home, owner, now)))
    expect(new Set(seals.map(({ certificate }) => certificate.fingerprint256)).size).toBe(1)
  })

  test('each organisation has its own', async () => {
    const home = aHome()
    const one = await openSeal(home, owner, now)
    const two = await openSeal(home, { id: 'o2', name: 'Kust' }, now)
    expect(two.certificate.fingerprint256).not.toBe(one.certificate.fingerprint256)
  })

  test('may come from the environment, also with written-out line ends, and then leaves no file', async () => {
    const source = aHome()
    const made = await openSeal(source, owner, now)
    const given = split(readFileSync(join(source, 'secrets', 'seal-o1.pem'), 'utf8'))
    const home = aHome()
    const flat = { key: given.key.replaceAll('\n', '\\n'), certificate: given.certificate }
    const seal = await openSeal(home, owner, now, flat)
    expect(seal.certificate.fingerprint256).toBe(made.certificate.fingerprint256)
    expect(() => statSync(join(home, 'secrets'))).toThrow()
  })

  test('a key without its certificate, junk, or another curve is refused with what to do', async () => {
    const homes = [aHome(), aHome()] as const
    for (const home of homes) await openSeal(home, owner, now)
    const [a, b] = homes.map(home => split(readFileSync(join(home, 'secrets', 'seal-o1.pem'), 'utf8')))
    await expect(openSeal(aHome(), owner, now, { key: a!.key, certificate: b!.certificate })).rejects.toThrow(
      /belongs to another key\. Give/,
    )
    writeFileSync(join(homes[0], 'secrets', 'seal-o1.pem'), 'junk')
    await expect(openSeal(homes[0], owner, now)).rejects.toThrow(/seal-o1\.pem: no private key/)
    await expect(openSeal(aHome(), owner, now, { key: '', certificate: '' })).rejects.toThrow(
      /WISSELWERK_SEAL_KEY/,
    )
  })

  test('a name of any length fits the certificate', async () => {
    const { certificate } = await openSeal(aHome(), { id: 'o1', name: 'é'.repeat(200) }, now)
    expect(new X509Certificate(certificate.raw).subject).toBe(`CN=${'é'.repeat(64)}`)
  })
})
