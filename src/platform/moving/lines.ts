/** The end of a table's rows; no row of PostgreSQL's text format can look like it. */
export const endOfRows = '\\.'

const newline = 0x0a
const end = Buffer.from(`${endOfRows}\n`)

/** Lines of a stream of bytes, one by one where they are read, in whole pieces where they are rows. */
export class Lines {
  readonly #source: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)
  #done = false

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next line without its end; null after the last. */
  async next(): Promise<string | null> {
    for (;;) {
      const at = this.#rest.indexOf(newline)
      if (at >= 0) {
        const line = this.#rest.subarray(0, at).toString('utf8')
        this.#rest = this.#rest.subarray(at + 1)
        return line
      }
      if (!(await this.#more())) return null
    }
  }

  /** Rows as they stand, up to and without their end; `count` holds how many once it is through. */
  async *rows(counted: { count: number }): AsyncGenerator<Buffer> {
    for (;;) {
      const last = this.#rest.lastIndexOf(newline) + 1
      const whole = this.#rest.subarray(0, last)
      const at = startOfEnd(whole)
      const rows = at < 0 ? whole : whole.subarray(0, at)
      for (let from = rows.indexOf(newline); from >= 0; from = rows.indexOf(newline, from + 1))
        counted.count++
      if (rows.length > 0) yield rows
      this.#rest = this.#rest.subarray(at < 0 ? last : at + end.length)
      if (at >= 0 || !(await this.#more())) return
    }
  }

  /** Stops reading; what the source holds open is closed. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #more(): Promise<boolean> {
    if (this.#done) return false
    const { value, done } = await this.#source.next()
    if (done) this.#done = true
    else this.#rest = Buffer.concat([this.#rest, value])
    return !done
  }
}

/** Where the line that ends the rows begins; -1 when it is not in here. */
function startOfEnd(lines: Buffer): number {
  for (let at = lines.indexOf(end); at >= 0; at = lines.indexOf(end, at + 1))
    if (at === 0 || lines[at - 1] === newline) return at
  return -1
}
