import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { BackupError, flush } from '../db/backup/index.ts'

/** A key as the `age` tool keeps it: the secret on one line, below what it is for. */
export async function makeKey(organisation: string): Promise<string> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  return `# Opens archives of ${organisation.replace(/\s+/g, ' ')}\n# public key: ${recipient}\n${identity}\n`
}

export function readKey(text: string, where: string): string {
  const identity = text.split(/\r?\n/).find(line => line.startsWith('AGE-SECRET-KEY-1'))
  if (identity) return identity.trim()
  throw new BackupError(`${where} is no key of an archive. Name the file archive-….key that belongs to it.`)
}

/** Compressed and sealed (age, X25519): whoever holds the key, and nobody else, can read it and knows that it is whole. */
export async function writeSealed(
  file: string,
  identity: string,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  const zip = createGzip()
  const zipping = pipeline(content, zip)
  const sealed = await encrypter.encrypt(Readable.toWeb(zip) as globalThis.ReadableStream<Uint8Array>)
  await Promise.all([
    zipping,
    pipeline(
      Readable.fromWeb(sealed as ReadableStream),
      createWriteStream(file, { mode: 0o600, flags: 'wx' }),
    ),
  ])
  await flush(file)
}

/** What was sealed, piece by piece; it ends with an error unless every byte is what was written. */
export async function* readSealed(file: string, identities: readonly string[]): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  const raw = createReadStream(file)
  const unzip = createGunzip()
  try {
    const opened = await decrypter.decrypt(Readable.toWeb(raw) as globalThis.ReadableStream<Uint8Array>)
    // Whoever reads hears of a fault by reading, and whoever stopped reading has no use for one.
    pipeline(Readable.fromWeb(opened as ReadableStream), unzip).catch(() => {})
    yield* unzip as AsyncIterable<Buffer>
  } catch (error) {
    throw explain(file, error as NodeJS.ErrnoException)
  } finally {
    unzip.destroy()
    raw.destroy()
  }
}

function explain(file: string, error: NodeJS.ErrnoException): BackupError {
  if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES')
    return new BackupError(`${file} cannot be read (${error.code}). Name the file that move-out wrote.`)
  if (/no identity matched/.test(error.message))
    return new BackupError(
      `No key here opens ${file}. Bring secrets/archive-….key from where it was made, or name it with --key.`,
    )
  return new BackupError(
    `${file} is no archive of an organisation, is cut off, or was changed. Nothing was loaded. Use another copy.`,
  )
}

/** Puts a file in place once its bytes are on the disk. */
export async function putInPlace(part: string, file: string): Promise<void> {
  renameSync(part, file)
  await flush(new URL('.', `file://${file}`).pathname)
}

export const removeFile = (file: string): void => rmSync(file, { force: true })
