import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { ConfigError } from '../config/config.ts'
import { keepIn } from '../config/secrets.ts'

/** Locks what only its writer reads, with a key that is in no database and in no copy of one. */
export interface Vault {
  /** `about` names the line in which it will stand: in another line it does not open. */
  lock(text: string, about: string): string
  /** Null where no key here opens it, or somebody changed it. */
  open(locked: string, about: string): string | null
}

/** The key cannot be read or made: nothing may be written that nobody could read again. */
export class VaultAway extends Error {}

/** Where the key of an organisation is kept. */
export const keyFileOf = (organisationId: string): string =>
  `own-words-${organisationId.replace(/[^A-Za-z0-9-]/g, '_')}.key`

/**
 * The vault of an organisation. Its key is made at the first look, by whoever looks, so that a key says nothing about what
 * was written. A file may hold several, one a line: the first locks, and each opens, so that a key that was lost and found
 * again can be put beside the newer one.
 */
export function openVault(folder: string, organisationId: string): Vault {
  const bind = (about: string) => Buffer.from(`${organisationId} ${about}`)
  const keys = findKeys(folder, organisationId)
  return {
    lock: (text, about) => {
      const [key] = keys
      if (!key) throw new VaultAway()
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(bind(about))
      const locked = Buffer.concat([cipher.update(padded(text)), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64url')
    },
    open: (locked, about) => {
      const bytes = Buffer.from(locked, 'base64url')
      for (const key of keys) {
        const text = unlocked(bytes, key, bind(about))
        if (text !== null) return text
      }
      return null
    },
  }
}

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

function findKeys(folder: string, organisationId: string): Buffer[] {
  try {
    return keepIn(folder, keyFileOf(organisationId))
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(line => Buffer.from(hkdfSync('sha256', line, '', 'wisselwerk own words', 32)))
  } catch (error) {
    // An empty file, or a folder that cannot be read: what is locked is said to be so, and nothing is added.
    if (error instanceof ConfigError || (error as NodeJS.ErrnoException).code !== undefined) return []
    throw error
  }
}

function unlocked(bytes: Buffer, key: Buffer, about: Buffer): string | null {
  const [tagAt, textAt] = [nonceLength, nonceLength + tagLength]
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, tagAt), { authTagLength: tagLength })
      .setAAD(about)
      .setAuthTag(bytes.subarray(tagAt, textAt))
    return withoutPadding(Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]))
  } catch {
    return null
  }
}

/** The length of what is locked would say how much somebody wrote: it says so in steps of this many bytes. */
const step = 1_024
const lengthBytes = 4

function padded(text: string): Buffer {
  const bytes = Buffer.from(text)
  const whole = Buffer.alloc(Math.ceil((lengthBytes + bytes.length) / step) * step)
  whole.writeUInt32BE(bytes.length)
  bytes.copy(whole, lengthBytes)
  return whole
}

const withoutPadding = (whole: Buffer): string =>
  whole.subarray(lengthBytes, lengthBytes + whole.readUInt32BE()).toString()
