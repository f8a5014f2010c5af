import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { unpackWoff } from './woff.ts'

/** The voices of a document: serif for what is agreed, sans for everything around it (LOOK). */
export const styles = {
  serif: ['source-serif-4', '400-normal'],
  'serif-strong': ['source-serif-4', '600-normal'],
  hand: ['source-serif-4', '400-italic'],
  sans: ['source-sans-3', '400-normal'],
  'sans-strong': ['source-sans-3', '600-normal'],
} as const

export type Style = keyof typeof styles

/** The fonts come in parts by script; the first part that has a character gives it. */
const parts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const

const locate = createRequire(import.meta.url)
const fileOf = (style: Style, part: string) => {
  const [family, face] = styles[style]
  return locate.resolve(`@fontsource/${family}/files/${family}-${part}-${face}.woff`)
}

export interface FontPart {
  readonly name: string
  readonly bytes: Buffer
  readonly font: Font
}

// Parsed fonts never change; a document of three pages would otherwise read them a dozen times.
const opened = new Map<string, FontPart>()

function open(style: Style, part: string): FontPart {
  const name = `${style}-${part}`
  let found = opened.get(name)
  if (!found) {
    const bytes = unpackWoff(readFileSync(fileOf(style, part)))
    found = { name, bytes, font: create(bytes) }
    opened.set(name, found)
  }
  return found
}

export interface Run {
  readonly part: FontPart
  readonly text: string
}

/** What is typed often and the fonts do not have. */
const stand: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '/=',
  '✓': 'v',
  '‑': '-',
  '\t': ' ',
  '\u00a0': ' ',
}

/**
 * A text cut into runs of one font each. Characters without a shape are left out; one that no font has is written
 * as its number, because PDF/A allows no empty boxes and leaving it out would change what is read.
 */
export function runsOf(text: string, style: Style): readonly Run[] {
  const runs: { part: FontPart; text: string }[] = []
  const put = (part: FontPart, characters: string) => {
    const last = runs.at(-1)
    if (last?.part === part) last.text += characters
    else runs.push({ part, text: characters })
  }
  for (const character of text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, shapeless)) {
    const written = stand[character] ?? character
    const last = runs.at(-1)?.part
    const part =
      last && has(last, written) ? last : parts.map(name => open(style, name)).find(one => has(one, written))
    if (part) put(part, written)
    else
      put(
        open(style, 'latin'),
        `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
      )
  }
  return runs
}

const shapeless = (character: string) => (/[\t\n\r\v\f]/.test(character) ? ' ' : '')

const has = ({ font }: FontPart, text: string) =>
  [...text].every(character => font.hasGlyphForCodePoint(character.codePointAt(0)!))
