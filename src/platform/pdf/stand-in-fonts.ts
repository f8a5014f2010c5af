import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const locate = createRequire(import.meta.url)

/** Families for what the letters of our own do not have; each comes in parts, with the characters of every part. */
const families = [
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-thai',
  'noto-sans-sc',
  'nanum-gothic',
  'noto-emoji',
  'noto-sans-symbols-2',
] as const

interface Slice {
  readonly name: string
  readonly file: string
  readonly ranges: readonly (readonly [number, number])[]
}

let read: readonly Slice[] | undefined

/** Every part of every family, with its ranges; read once, since they never change. */
function slices(): readonly Slice[] {
  read ??= families.flatMap(family => {
    const parts = JSON.parse(readFileSync(locate.resolve(`@fontsource/${family}/unicode.json`), 'utf8'))
    return Object.entries(parts as Record<string, string>).map(([key, ranges]) => {
      const name = `${family}-${key.replace(/[[\]]/g, '')}`
      return {
        name,
        file: `@fontsource/${family}/files/${name}-400-normal.woff`,
        ranges: ranges.split(',').map(range => {
          const [from, to] = range
            .trim()
            .slice(2)
            .split('-')
            .map(part => Number.parseInt(part, 16))
          return [from!, to ?? from!] as const
        }),
      }
    })
  })
  return read
}

/** The parts that may have a character, in the order in which they are asked. */
export const standInsFor = (character: string): readonly { name: string; path: string }[] => {
  const code = character.codePointAt(0)!
  return slices()
    .filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    .map(({ name, file }) => ({ name, path: locate.resolve(file) }))
}
