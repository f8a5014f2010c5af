import { createHash } from 'node:crypto'
import type { PdfFile } from './file.ts'
import { isArray, isRef, isText, Unreadable } from './syntax.ts'

/** Objects of an increment: known numbers are written anew, numbers from `size` on are new. */
export type NewObjects = ReadonlyMap<number, string | Buffer>

/** A text string with any characters, in hexadecimal so that nothing in it can be taken for syntax. */
export const writeText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

export const writeDate = (at: Date): string => `(D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`

/**
 * The file with an increment behind it; not a byte of what was there changes, so earlier signatures stay true
 * (ISO 32000-1, 7.5.6).
 */
export function appendIncrement(file: PdfFile, objects: NewObjects): Buffer {
  const root = file.trailer.get('Root')
  const info = file.trailer.get('Info')
  const identity = file.trailer.get('ID')
  const first = isArray(identity) ? identity[0] : undefined
  if (!isRef(root) || !isRef(info) || !isText(first))
    throw new Unreadable('a trailer without root, info or id')
  const newline = Buffer.from('\n')
  const parts: Buffer[] = [file.bytes, newline]
  let length = file.bytes.length + 1
  const entries: string[] = []
  const ids = [...objects.keys()].sort((a, b) => a - b)
  for (const id of ids) {
    const body = objects.get(id)!
    const written = Buffer.concat([
      Buffer.from(`${id} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
      Buffer.from('\nendobj\n'),
    ])
    entries.push(`${id} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
    parts.push(written)
    length += written.length
  }
  const size = Math.max(file.size, (ids.at(-1) ?? 0) + 1)
  const mark = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32)
  parts.push(
    Buffer.from(
      `xref\n${entries.join('')}trailer\n<<\n/Size ${size}\n/Root ${root.ref} 0 R\n/Info ${info.ref} 0 R\n` +
        `/ID [<${first.bytes.toString('hex')}> <${mark}>]\n/Prev ${file.revisions.at(-1)!.xrefAt}\n>>\n` +
        `startxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}
