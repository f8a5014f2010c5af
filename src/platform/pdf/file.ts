import { inflateSync } from 'node:zlib'
import { type Dict, isArray, isDict, isRef, nameOf, type PdfValue, Reader, Unreadable } from './syntax.ts'

/** One saving of the file: the base document, or an increment after it. */
export interface Revision {
  /** Objects that this revision writes, and where. */
  readonly offsets: ReadonlyMap<number, number>
  readonly xrefAt: number
  /** First byte after this revision. */
  readonly end: number
  readonly trailer: Dict
}

/** Larger than any text of ours unpacked; stops a stream that unpacks without end. */
const largestStream = 16 * 1024 * 1024
const mostRevisions = 64

/**
 * A PDF with classic cross-reference tables, as this platform writes them. Everything that is not exactly so is
 * `Unreadable`: what different viewers could read differently must not be called valid.
 */
export class PdfFile {
  readonly bytes: Buffer
  /** Oldest first. */
  readonly revisions: readonly Revision[]

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.revisions = readRevisions(bytes)
  }

  get trailer(): Dict {
    return this.revisions.at(-1)!.trailer
  }

  /** The number of objects, 0 included. */
  get size(): number {
    return wholeNumber(this.trailer.get('Size'))
  }

  /** Where an object stands, as a reader of the first `revisions` savings sees it. */
  offsetOf(id: number, revisions = this.revisions.length): number | undefined {
    for (let index = revisions - 1; index >= 0; index--) {
      const offset = this.revisions[index]!.offsets.get(id)
      if (offset !== undefined) return offset
    }
    return undefined
  }

  object(id: number, revisions = this.revisions.length): PdfValue {
    return this.open(id, revisions).value
  }

  private open(id: number, revisions: number): { value: PdfValue; reader: Reader } {
    const offset = this.offsetOf(id, revisions)
    if (offset === undefined) throw new Unreadable(`object ${id} is not there`)
    const reader = new Reader(this.bytes, offset)
    if (reader.integer() !== id) reader.fail(`object ${id} is not where it should be`)
    reader.expect('0')
    reader.expect('obj')
    return { value: reader.value(), reader }
  }

  /** Follows a reference, if it is one. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.object(value.ref) : value
  }

  dict(value: PdfValue | undefined): Dict {
    const found = this.resolve(value)
    if (!isDict(found)) throw new Unreadable('a dictionary is missing')
    return found
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value)
    if (!isArray(found)) throw new Unreadable('an array is missing')
    return found
  }

  /** The unpacked content of a stream. */
  stream(value: PdfValue | undefined): Buffer {
    if (!isRef(value)) throw new Unreadable('a stream is missing')
    const { value: head, reader } = this.open(value.ref, this.revisions.length)
    if (!isDict(head)) throw new Unreadable('a stream without a dictionary')
    reader.expect('stream')
    if (this.bytes[reader.at] === 13) reader.at++
    if (this.bytes[reader.at] !== 10) reader.fail('a stream without its line end')
    const start = reader.at + 1
    const end = start + wholeNumber(this.resolve(head.get('Length')))
    if (end > this.bytes.length) reader.fail('a stream past the end')
    const raw = this.bytes.subarray(start, end)
    const filter = nameOf(head.get('Filter'))
    if (filter === null && !head.has('Filter')) return raw
    if (filter !== 'FlateDecode' || head.has('DecodeParms')) throw new Unreadable('a stream packed otherwise')
    try {
      return inflateSync(raw, { maxOutputLength: largestStream })
    } catch {
      throw new Unreadable('a stream that cannot be unpacked')
    }
  }
}

export function wholeNumber(value: PdfValue | undefined): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Unreadable('a whole number is missing')
  return value
}

function readRevisions(bytes: Buffer): readonly Revision[] {
  const newestFirst: Revision[] = []
  const tail = bytes.lastIndexOf('startxref')
  if (tail < 0) throw new Unreadable('no cross-reference table')
  const last = new Reader(bytes, tail)
  last.expect('startxref')
  let at: number | null = last.integer()
  let before = bytes.length
  while (at !== null) {
    // Each table stands before the one that came after it, so the chain ends.
    if (at >= before || newestFirst.length >= mostRevisions)
      throw new Unreadable('cross-references in a circle')
    before = at
    const revision = readRevision(bytes, at)
    newestFirst.push(revision)
    const previous = revision.trailer.get('Prev')
    at = previous === undefined ? null : wholeNumber(previous)
  }
  return newestFirst.reverse()
}

function readRevision(bytes: Buffer, xrefAt: number): Revision {
  const reader: Reader = new Reader(bytes, xrefAt)
  reader.expect('xref')
  const offsets = new Map<number, number>()
  for (;;) {
    reader.skipWhite()
    if (bytes[reader.at] === 0x74) break
    const first = reader.integer()
    const count = reader.integer()
    if (count > bytes.length) reader.fail('more objects than bytes')
    for (let id = first; id < first + count; id++) {
      const offset = reader.integer()
      reader.integer()
      const state = reader.word()
      if (state === 'n') {
        if (offsets.has(id) || offset >= xrefAt) reader.fail(`object ${id} is listed wrongly`)
        offsets.set(id, offset)
      } else if (state !== 'f') reader.fail('neither used nor free')
    }
  }
  reader.expect('trailer')
  const trailer = reader.value()
  if (!isDict(trailer) || trailer.has('Encrypt') || trailer.has('XRefStm'))
    throw new Unreadable('a trailer of another kind')
  reader.expect('startxref')
  if (reader.integer() !== xrefAt) reader.fail('the table is not where the file says')
  const rest = /^\r?\n%%EOF(\r?\n)?/.exec(bytes.toString('latin1', reader.at, reader.at + 10))
  if (!rest) reader.fail("expected '%%EOF'")
  return { offsets, xrefAt, end: reader.at + rest[0].length, trailer }
}
