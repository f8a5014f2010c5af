import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { UsageError } from './command.ts'
import { jsonFault } from './json-fault.ts'
import { textOfBytes } from './text-of-bytes.ts'

/**
 * The text of a file, or of standard input for `-`, in UTF-8, UTF-16 or the alphabet of Windows; with one kind of line end,
 * without a byte order mark, and without the control-Z that old systems end a file with.
 */
export function readText(file: string): string {
  const text = textOfBytes(bytesOf(file))
  if (text === null)
    throw new UsageError(
      `${nameOf(file)}: this is not text in UTF-8, nor certainly in UTF-16 or the alphabet of Windows.`,
    )
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\p{Cc}*$/u, end => end.replaceAll(/[^\n\r\t]/g, ''))
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new UsageError(`${nameOf(file)}: ${whyUnreadable(error)}`)
  }
}

function whyUnreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file.'
    case 'EACCES':
      return 'this file may not be read.'
    case 'EISDIR':
      return 'this is a folder, not a file.'
    default:
      return 'this file cannot be read.'
  }
}

/** JSON of the shape that the schema gives; a fault is named with its line, or its path inside the document. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  return matching(file, parseJson(file, readText(file)), schema)
}

export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, jsonFault(text)).split('\n')
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`
    throw new UsageError(`${nameOf(file)}: this is not JSON (${place}).`)
  }
}

export function matching<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new UsageError(`${nameOf(file)}: ${pathOf(path)}: ${lowerFirst(message)}.`)
}

/** `issues[2].options[0].a`, or "the document" for the whole. */
export function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

/** Column of a field or word in a line of JSON, from 1; 1 where it does not stand as it is. */
export function columnIn(line: string, word: PropertyKey | undefined): number {
  return word === undefined ? 1 : line.indexOf(JSON.stringify(String(word))) + 1 || 1
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
