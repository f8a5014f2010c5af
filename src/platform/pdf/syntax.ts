/** PDF syntax as far as documents of this platform use it (ISO 32000-1, 7.3): a strict reader of one object. */

export interface Name {
  readonly name: string
}
export interface Ref {
  readonly ref: number
}
export interface Text {
  readonly bytes: Buffer
  /** Where the string stands in the file, its brackets included. */
  readonly start: number
  readonly end: number
  readonly hex: boolean
}
export type Dict = ReadonlyMap<string, PdfValue>
export type PdfValue = null | boolean | number | Name | Ref | Text | Dict | readonly PdfValue[]

/** The bytes are not a document that this reader understands. */
export class Unreadable extends Error {}

export const isDict = (value: PdfValue | undefined): value is Dict => value instanceof Map
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value)
export const isText = (value: PdfValue | undefined): value is Text =>
  typeof value === 'object' && value !== null && 'bytes' in value
export const isRef = (value: PdfValue | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
export const nameOf = (value: PdfValue | undefined): string | null =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : null

/** A text string: UTF-16 with its mark, else one byte a character (ISO 32000-1, 7.9.2). */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isText(value)) return null
  const { bytes } = value
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)))
        .swap16()
        .toString('utf16le')
    : bytes.toString('latin1')
}

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map(character => character.charCodeAt(0)))
const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Deeper than any document of ours; stops a hostile one from exhausting the stack. */
const deepest = 40

export class Reader {
  private readonly data: Buffer
  at: number

  constructor(data: Buffer, at: number) {
    this.data = data
    this.at = at
  }

  fail(what: string): never {
    throw new Unreadable(`${what} at byte ${this.at}`)
  }

  skipWhite(): void {
    for (; this.at < this.data.length; this.at++) {
      if (this.data[this.at] === 0x25)
        while (this.at < this.data.length && this.data[this.at] !== 10 && this.data[this.at] !== 13) this.at++
      else if (!white.has(this.data[this.at]!)) return
    }
  }

  /** The next run of regular characters; empty before a delimiter. */
  word(): string {
    this.skipWhite()
    const start = this.at
    while (
      this.at < this.data.length &&
      !white.has(this.data[this.at]!) &&
      !delimiters.has(this.data[this.at]!)
    )
      this.at++
    return this.data.toString('latin1', start, this.at)
  }

  expect(word: string): void {
    if (this.word() !== word) this.fail(`expected '${word}'`)
  }

  integer(): number {
    const word = this.word()
    if (!/^\d{1,10}$/.test(word)) this.fail('expected a number')
    return Number(word)
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) this.fail('nested too deeply')
    this.skipWhite()
    const byte = this.data[this.at]
    if (byte === 0x3c) return this.data[this.at + 1] === 0x3c ? this.dict(depth) : this.hexText()
    if (byte === 0x28) return this.literalText()
    if (byte === 0x2f) return this.name()
    if (byte === 0x5b) return this.array(depth)
    return this.numberOrWord()
  }

  private name(): Name {
    this.at++
    const raw = this.isRegularNext() ? this.word() : ''
    return {
      name: raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    }
  }

  private isRegularNext(): boolean {
    const byte = this.data[this.at]
    return byte !== undefined && !white.has(byte) && !delimiters.has(byte)
  }

  private array(depth: number): readonly PdfValue[] {
    this.at++
    const items: PdfValue[] = []
    for (;;) {
      this.skipWhite()
      if (this.at >= this.data.length) this.fail('array without end')
      if (this.data[this.at] === 0x5d) {
        this.at++
        return items
      }
      items.push(this.value(depth + 1))
    }
  }

  private dict(depth: number): Dict {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skipWhite()
      if (this.data[this.at] === 0x3e && this.data[this.at + 1] === 0x3e) {
        this.at += 2
        return entries
      }
      if (this.data[this.at] !== 0x2f) this.fail('expected a key')
      const { name } = this.name()
      // A key that stands twice is read differently by different viewers.
      if (entries.has(name)) this.fail(`key ${name} twice`)
      entries.set(name, this.value(depth + 1))
    }
  }

  private hexText(): Text {
    const start = this.at++
    const close = this.data.indexOf('>', this.at)
    if (close < 0) this.fail('string without end')
    const digits = this.data.toString('latin1', this.at, close).replace(/[\s\0]/g, '')
    if (!/^[0-9a-fA-F]*$/.test(digits)) this.fail('not hexadecimal')
    this.at = close + 1
    const even = digits.length % 2 ? `${digits}0` : digits
    return { bytes: Buffer.from(even, 'hex'), start, end: this.at, hex: true }
  }

  private literalText(): Text {
    const start = this.at++
    const bytes: number[] = []
    for (let open = 1; ; this.at++) {
      const byte = this.data[this.at]
      if (byte === undefined) this.fail('string without end')
      if (byte === 0x5c) {
        this.at++
        const octal = /^[0-7]{1,3}/.exec(this.data.toString('latin1', this.at, this.at + 3))?.[0]
        const letter = String.fromCharCode(this.data[this.at] ?? 0)
        if (octal) {
          bytes.push(Number.parseInt(octal, 8) & 255)
          this.at += octal.length - 1
        } else if (letter === '\r' || letter === '\n') {
          if (letter === '\r' && this.data[this.at + 1] === 10) this.at++
        } else bytes.push(escapes[letter] ?? letter.charCodeAt(0))
        continue
      }
      if (byte === 0x28) open++
      if (byte === 0x29 && --open === 0) break
      bytes.push(byte)
    }
    this.at++
    return { bytes: Buffer.from(bytes), start, end: this.at, hex: false }
  }

  private numberOrWord(): PdfValue {
    const word = this.word()
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) this.fail('not a value')
    if (/^\d{1,10}$/.test(word)) {
      const after = /^[\s\0]+(\d{1,5})[\s\0]+R(?![A-Za-z0-9])/.exec(
        this.data.toString('latin1', this.at, this.at + 24),
      )
      if (after) {
        this.at += after[0].length
        return { ref: Number(word) }
      }
    }
    return Number(word)
  }
}
