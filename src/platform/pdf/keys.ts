import { createPrivateKey, type KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'
import { keepSecret } from '../config/secrets.ts'

/** The organisation's key and certificate: it seals what each party signs after signing in. */
export interface Seal {
  readonly key: KeyObject
  readonly certificate: X509Certificate
}

export interface SealOwner {
  readonly id: string
  readonly name: string
}

/** Key and certificate from the environment, both PEM; line ends may be written as `\n`. */
export interface SealPem {
  readonly key: string
  readonly certificate: string
}

export class SealError extends Error {}

const yearsValid = 20

/**
 * The seal of an organisation: the given one, else the one under `secrets/`, made at first use. Key and certificate
 * are one file, put in place in one step, so that they always belong together and servers that start at once share
 * the first.
 */
export async function openSeal(home: string, owner: SealOwner, now: Date, given?: SealPem): Promise<Seal> {
  if (given)
    return readSeal(`${lines(given.key)}\n${lines(given.certificate)}`, 'WISSELWERK_SEAL_KEY and _CERT')
  const path = sealFileOf(home, owner.id)
  const kept = await readFile(path, 'utf8').catch(error => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (kept !== null) return readSeal(kept, path)
  const made = await makeSeal(owner, now)
  return readSeal(
    keepSecret(home, basename(path), () => made),
    path,
  )
}

/** Where the seal of an organisation is kept. */
export const sealFileOf = (home: string, organisationId: string): string =>
  join(home, 'secrets', `seal-${organisationId.replace(/[^A-Za-z0-9-]/g, '_')}.pem`)

const lines = (pem: string) => pem.replaceAll('\\n', '\n')

function readSeal(pem: string, where: string): Seal {
  let key: KeyObject
  let certificate: X509Certificate
  try {
    key = createPrivateKey(pem)
    certificate = new X509Certificate(pem)
  } catch {
    throw new SealError(`${where}: no private key and certificate in PEM. Put both there, or remove them.`)
  }
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
    throw new SealError(`${where}: the seal needs a key on the curve P-256 (prime256v1).`)
  if (!certificate.checkPrivateKey(key))
    throw new SealError(
      `${where}: the certificate belongs to another key. Give the two that belong together.`,
    )
  return { key, certificate }
}

async function makeSeal(owner: SealOwner, now: Date): Promise<string> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  const serial = webcrypto.getRandomValues(new Uint8Array(16))
  // A serial number is positive and its first byte is not nought (RFC 5280, 4.1.2.2).
  serial[0] = (serial[0]! & 0x3f) | 0x40
  certificate.serialNumber = new asn1.Integer({ valueHex: serial })
  const name = [
    new pkijs.AttributeTypeAndValue({
      type: '2.5.4.3',
      value: new asn1.Utf8String({ value: clip(owner.name) }),
    }),
  ]
  certificate.subject.typesAndValues = name
  certificate.issuer.typesAndValues = name
  certificate.notBefore.value = wholeSecond(now)
  const until = wholeSecond(now)
  until.setUTCFullYear(until.getUTCFullYear() + yearsValid)
  certificate.notAfter.value = until
  // Digital signature and non-repudiation, for people's documents only.
  const usage = new asn1.BitString({ valueHex: new Uint8Array([0xc0]), unusedBits: 6 })
  const constraints = new pkijs.BasicConstraints({ cA: false })
  certificate.extensions = [
    new pkijs.Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() }),
    new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey)
  await certificate.sign(pair.privateKey, 'SHA-256')
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey))
  return `${pemOf('PRIVATE KEY', key)}${pemOf('CERTIFICATE', Buffer.from(certificate.toSchema().toBER()))}`
}

/** X.520 gives a name 64 characters. */
const clip = (name: string) => [...name].slice(0, 64).join('')

function wholeSecond(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000)
}

const pemOf = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`
