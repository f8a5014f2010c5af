import { joined, random, toBytes, toSigns, toText } from './bytes.ts'

/** A key of the browser's, or of Node's: both call it otherwise. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** The key of a drawer, as it is in the browser of who opened it and nowhere else. */
export interface OwnKey {
  readonly privateKey: Key
  readonly publicKey: string
}

/** A private key as it is kept: opened by one secret, which stands beside no copy of it. */
export interface LockedKey {
  readonly turns: number
  readonly salt: string
  readonly nonce: string
  readonly key: string
}

export const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** What OWASP advises for PBKDF2 with SHA-256 (2023): so many turns make guessing slow. */
export const turns = 600_000

export async function makeKey(): Promise<OwnKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  return { privateKey, publicKey: toText(raw) }
}

/** Locks the private key with a passphrase or with the code of a recovery sheet. */
export async function lockKey({ privateKey }: OwnKey, secret: string): Promise<LockedKey> {
  const [salt, nonce] = [random(16), random(12)]
  const plain = await crypto.subtle.exportKey('pkcs8', privateKey)
  const key = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    await keyFrom(secret, { turns, salt }),
    plain,
  )
  return { turns, salt: toText(salt), nonce: toText(nonce), key: toText(new Uint8Array(key)) }
}

/** Null where this secret does not open it. */
export async function unlockKey(locked: LockedKey, secret: string): Promise<OwnKey | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: toBytes(locked.nonce) },
      await keyFrom(secret, { turns: locked.turns, salt: toBytes(locked.salt) }),
      toBytes(locked.key),
    )
    const privateKey = await crypto.subtle.importKey('pkcs8', plain, curve, true, ['deriveBits'])
    return { privateKey, publicKey: await publicOf(privateKey) }
  } catch {
    return null
  }
}

async function keyFrom(
  secret: string,
  { turns, salt }: { turns: number; salt: Uint8Array<ArrayBuffer> },
): Promise<Key> {
  const typed = new TextEncoder().encode(secret)
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: turns },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** What belongs to a private key, worked out and not believed: what the server shows may have been changed. */
async function publicOf(privateKey: Key): Promise<string> {
  const { x, y } = await crypto.subtle.exportKey('jwk', privateKey)
  return toText(joined(Uint8Array.of(4), toBytes(x!), toBytes(y!)))
}

/** What somebody compares with paper: sixteen signs that no other key has. */
export async function markOf(publicKey: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', toBytes(publicKey))
  return toSigns(new Uint8Array(hash).subarray(0, 10))
}
