import { Readable, Writable } from 'node:stream'
import type pg from 'pg'

/** What the driver's connection can do besides what its types tell. */
interface CopyConnection {
  stream: NodeJS.WritableStream & { pause(): void; resume(): void; writableNeedDrain: boolean }
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  sendCopyFail(reason: string): void
  endCopyFrom(): void
}

type Done = (error?: Error | null) => void

/** Rows of a query as one stream of CSV; `rows` holds their number once it has ended. */
export class CopyOut extends Readable implements pg.Submittable {
  readonly #text: string
  #connection: CopyConnection | undefined
  rows = 0

  constructor(text: string) {
    super()
    this.#text = text
  }

  submit(connection: unknown): void {
    this.#connection = connection as CopyConnection
    this.#connection.query(this.#text)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The driver reads the next packet into the same memory.
    if (!this.destroyed && !this.push(Buffer.from(chunk))) this.#connection?.stream.pause()
  }

  override _read(): void {
    this.#connection?.stream.resume()
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = countOf(text)
  }

  handleReadyForQuery(): void {
    // The last rows may have paused it, and nobody reads on after the end: the next answer would never arrive.
    this.#connection?.stream.resume()
    this.push(null)
  }

  handleError(error: Error): void {
    this.#connection?.stream.resume()
    this.destroy(error)
  }
}

/** Takes CSV into a table; finished once the server has accepted all of it. */
export class CopyIn extends Writable implements pg.Submittable {
  readonly #text: string
  #connection: CopyConnection | undefined
  #opened = false
  #whenOpen: (() => void) | undefined
  #whenReady: Done | undefined
  rows = 0

  constructor(text: string) {
    super()
    this.#text = text
  }

  submit(connection: unknown): void {
    this.#connection = connection as CopyConnection
    this.#connection.query(this.#text)
  }

  handleCopyInResponse(): void {
    this.#opened = true
    this.#whenOpen?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#afterOpening(connection => {
      connection.sendCopyFromChunk(chunk)
      if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done())
      else done()
    })
  }

  override _final(done: Done): void {
    this.#afterOpening(connection => {
      this.#whenReady = done
      connection.endCopyFrom()
    })
  }

  override _destroy(error: Error | null, done: Done): void {
    // A broken source must not be taken for its end: what arrived so far would stay.
    if (error && this.#opened && !this.#whenReady) this.#connection?.sendCopyFail(error.message)
    done(error)
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = countOf(text)
  }

  handleReadyForQuery(): void {
    this.#whenReady?.()
  }

  handleError(error: Error): void {
    this.#opened = false
    this.destroy(error)
  }

  #afterOpening(work: (connection: CopyConnection) => void): void {
    if (this.#opened) work(this.#connection!)
    else this.#whenOpen = () => work(this.#connection!)
  }
}

const countOf = (text: string) => Number(text.replace(/^COPY /, ''))
