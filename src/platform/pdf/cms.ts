import { createHash, type KeyObject, sign, verify, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'

/**
 * A detached CMS signature as PAdES baseline wants it (ETSI EN 319 122-1 and 319 142-1): SHA-256 with ECDSA, signed
 * attributes content type, message digest and signing certificate version 2 (RFC 5035); the time stands in the
 * PDF's signature dictionary, not here.
 */
const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
}

const id = (value: string) => new asn1.ObjectIdentifier({ value })
const sequence = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value })
const set = (...value: asn1.BaseBlock[]) => new asn1.Set({ value })
const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: bytes })
const parse = (der: Uint8Array): asn1.BaseBlock => {
  const { offset, result } = asn1.fromBER(der)
  if (offset !== der.length) throw new Error('not one whole ASN.1 value')
  return result
}
const der = (block: asn1.BaseBlock) => Buffer.from(block.toBER())
const tagged = (tagNumber: number, ...value: asn1.BaseBlock[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value })

const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

function attributes(content: readonly Uint8Array[], certificate: Buffer): asn1.BaseBlock[] {
  const list = [
    sequence(id(oid.contentType), set(id(oid.data))),
    sequence(id(oid.messageDigest), set(octets(sha256(...content)))),
    sequence(id(oid.signingCertificateV2), set(sequence(sequence(sequence(octets(sha256(certificate))))))),
  ]
  // DER orders the members of a set by their bytes; verifiers hash them in that order.
  return list.sort((a, b) => Buffer.compare(der(a), der(b)))
}

function wrap(signed: readonly asn1.BaseBlock[], certificate: Buffer, signature: Buffer): Buffer {
  const issued = parse(certificate) as asn1.Sequence
  const fields = (issued.valueBlock.value[0] as asn1.Sequence).valueBlock.value
  // Version 3 certificates begin with their version, then serial number, algorithm and issuer (RFC 5280, 4.1).
  const [, serial, , issuer] = fields
  if (!serial || !issuer) throw new Error('not a certificate')
  const signer = sequence(
    new asn1.Integer({ value: 1 }),
    sequence(issuer, serial),
    sequence(id(oid.sha256)),
    tagged(0, ...signed),
    sequence(id(oid.ecdsaWithSha256)),
    octets(signature),
  )
  const data = sequence(
    new asn1.Integer({ value: 1 }),
    set(sequence(id(oid.sha256))),
    sequence(id(oid.data)),
    tagged(0, issued),
    set(signer),
  )
  return der(sequence(id(oid.signedData), tagged(0, data)))
}

export function signContent(content: Uint8Array, key: KeyObject, certificate: Buffer): Buffer {
  const signed = attributes([content], certificate)
  const signature = sign('sha256', der(set(...signed)), { key, dsaEncoding: 'der' })
  return wrap(signed, certificate, signature)
}

/**
 * The certificate under a signature that is true for this content, else null. The signature is taken apart and put
 * together again: only when every byte is the one we would have written is there nothing in it that the digest
 * does not guard.
 */
export function verifyContent(cms: Buffer, content: readonly Uint8Array[]): X509Certificate | null {
  try {
    const { certificate, signature } = take(cms)
    const signed = attributes(content, certificate)
    if (!wrap(signed, certificate, signature).equals(cms)) return null
    const parsed = new X509Certificate(certificate)
    const key = parsed.publicKey
    if (key.asymmetricKeyType !== 'ec') return null
    return verify('sha256', der(set(...signed)), { key, dsaEncoding: 'der' }, signature) ? parsed : null
  } catch {
    return null
  }
}

/** Certificate and signature value, where they stand in what `wrap` writes. */
function take(cms: Buffer): { certificate: Buffer; signature: Buffer } {
  const inside = (block: asn1.BaseBlock | undefined, index: number): asn1.BaseBlock => {
    const found = (block?.valueBlock as { value?: asn1.BaseBlock[] } | undefined)?.value?.[index]
    if (!found) throw new Error('not a signature of ours')
    return found
  }
  const data = inside(inside(parse(cms), 1), 0)
  const certificate = der(inside(inside(data, 3), 0))
  const value = inside(inside(inside(data, 4), 0), 5)
  if (!(value instanceof asn1.OctetString)) throw new Error('not a signature of ours')
  return { certificate, signature: Buffer.from(value.valueBlock.valueHexView) }
}
