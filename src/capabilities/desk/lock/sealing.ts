import { joined, random, toBytes, toText } from './bytes.ts'
import { curve, type Key, type OwnKey } from './keys.ts'

/** What was in a sheet, and whose key proved to have written it; null where anybody may have. */
export interface Opened {
  readonly text: string
  readonly from: string | null
}

/** Inside: the words, and where one who has a drawer wrote it, by which key and the proof of that. */
interface Inside {
  readonly text: string
  readonly from?: string
  readonly proof?: string
}

const form = 1
const [keyLength, nonceLength] = [65, 12]

/**
 * Seals a text for one key, so that only its owner opens it: a key of its own for every sheet (ECDH on P-256 with a pair that
 * is thrown away, HKDF with SHA-256), AES-256-GCM with that. Padded in steps of a kilobyte, so that its length says little.
 * With `by` it carries a proof that nobody makes without that private key or the receiver's.
 */
export async function seal(text: string, to: string, by?: OwnKey): Promise<string> {
  const inside: Inside = by ? { text, from: by.publicKey, proof: await proofOf(text, by, to) } : { text }
  const receiver = await publicKeyOf(to)
  const once = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey))
  const key = await sealingKey(once.privateKey, receiver, joined(own, toBytes(to)))
  const nonce = random(nonceLength)
  const head = joined(Uint8Array.of(form), own, nonce)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: head },
    key,
    padded(JSON.stringify(inside)),
  )
  return toText(joined(head, new Uint8Array(sealed)))
}

/** Null where this key does not open it, or somebody changed it. */
export async function open(sealed: string, own: OwnKey): Promise<Opened | null> {
  try {
    const bytes = toBytes(sealed)
    const head = bytes.slice(0, 1 + keyLength + nonceLength)
    if (head[0] !== form) return null
    const once = head.slice(1, 1 + keyLength)
    const key = await sealingKey(
      own.privateKey,
      await publicKeyOf(toText(once)),
      joined(once, toBytes(own.publicKey)),
    )
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: head.slice(1 + keyLength), additionalData: head },
      key,
      bytes.slice(head.length),
    )
    const { text, from, proof }: Inside = JSON.parse(withoutPadding(new Uint8Array(plain)))
    if (from === undefined) return { text, from: null }
    return proof === (await proofOf(text, own, from, own.publicKey)) ? { text, from } : null
  } catch {
    return null
  }
}

const publicKeyOf = (text: string) => crypto.subtle.importKey('raw', toBytes(text), curve, true, [])

async function shared(privateKey: Key, publicKey: Key, use: string, about: Uint8Array) {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const info = joined(new TextEncoder().encode(`wisselwerk desk ${use} 1`), about)
  return { material, hkdf: { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info } }
}

async function sealingKey(privateKey: Key, publicKey: Key, about: Uint8Array) {
  const { material, hkdf } = await shared(privateKey, publicKey, 'sheet', about)
  return crypto.subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/** By whom, as the two of them alone can work out: HMAC with what their keys have in common. */
async function proofOf(text: string, own: OwnKey, other: string, receiver = other): Promise<string> {
  const { material, hkdf } = await shared(
    own.privateKey,
    await publicKeyOf(other),
    'proof',
    toBytes(receiver),
  )
  const key = await crypto.subtle.deriveKey(
    hkdf,
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
  return toText(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))))
}

const step = 1024
const lengthBytes = 4

function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  const whole = new Uint8Array(Math.ceil((lengthBytes + bytes.length) / step) * step)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, lengthBytes)
  return whole
}

function withoutPadding(whole: Uint8Array<ArrayBuffer>): string {
  const length = new DataView(whole.buffer).getUint32(0)
  return new TextDecoder().decode(whole.subarray(lengthBytes, lengthBytes + length))
}
