import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { PassThrough, type Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { flush } from './folder.ts'

export interface FileDigest {
  bytes: number
  sha256: string
}

/** Writes a stream to a new file, down to the disk, and tells what was written. */
export async function writeFile(source: Readable, to: string, ...between: Transform[]): Promise<FileDigest> {
  const digest = new DigestingStream()
  await pipeline([source, ...between, digest, createWriteStream(to, { mode: 0o600, flags: 'wx' })])
  await flush(to)
  return digest.result()
}

export const copyFile = (from: string, to: string): Promise<FileDigest> =>
  writeFile(createReadStream(from), to)

export async function digestFile(path: string): Promise<FileDigest> {
  const digest = new DigestingStream()
  digest.resume()
  await pipeline(createReadStream(path), digest)
  return digest.result()
}

class DigestingStream extends PassThrough {
  readonly #hash = createHash('sha256')
  #bytes = 0

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: null, chunk: Buffer) => void,
  ): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
    done(null, chunk)
  }

  result(): FileDigest {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}
