import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { unseenMark } from '../i18n/plain-text.ts'
import { inVisualOrder, levelsOf, mirror } from './direction.ts'
import { standInsFor } from './stand-in-fonts.ts'
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

function open(name: string, path: () => string): FontPart {
  let found = opened.get(name)
  if (!found) {
    const bytes = unpackWoff(readFileSync(path()))
    found = { name, bytes, font: create(bytes) }
    opened.set(name, found)
  }
  return found
}

const ownPart = (style: Style, part: string): FontPart => open(`${style}-${part}`, () => fileOf(style, part))

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
  '‑': '-',
  '\t': ' ',
  '\u00a0': ' ',
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** What people see as one sign: a letter with its accents, an emoji with its parts. */
export const clustersOf = (text: string): readonly string[] =>
  plain.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment)

/** Letters of which each stands alone: nearly every text here, and asking after the rest takes long. */
const plain = /^[\u0020-\u007e\u00a1-\u024f\u2010-\u2027\u20ac]*$/

/**
 * A text cut into runs of one font each. Characters without a shape are left out; one that no font has is written as its
 * compatibility form, or as its number, because PDF/A allows no empty boxes and leaving it out would change what is read.
 */
export function runsOf(text: string, style: Style): readonly Run[] {
  const runs: { part: FontPart; text: string }[] = []
  for (const cluster of clustersOf(shaped(text)))
    for (const { part, text: written } of setCluster(cluster, style, runs.at(-1)?.part)) {
      const last = runs.at(-1)
      if (last?.part === part) last.text += written
      else runs.push({ part, text: written })
    }
  return runs
}

/** The signs of a text that no font has; they would be written as numbers. */
export function unprintedIn(text: string): readonly string[] {
  return clustersOf(shaped(text)).filter(
    cluster =>
      !plain.test(cluster) &&
      setCluster(cluster, 'sans', undefined).some(
        ({ text: written }) => /^\[U\+/.test(written) && written !== cluster,
      ),
  )
}

/** Signs of Arabic and Kaithi that are drawn are called formats as well; those are of the fonts to draw. */
const shapeless = new RegExp(`[\\p{Cc}\\p{Cs}]|${unseenMark}`, 'gu')

/** Without what has no shape; joiners stay where they join. */
const shaped = (text: string): string =>
  text
    .normalize('NFC')
    // Letters that came here joined, from a word processor or another PDF; the font joins them itself.
    .replace(/[\ufb00-\ufb06]/g, joined => joined.normalize('NFKC'))
    .replace(/[\t\n\r\v\f]/g, ' ')
    .replace(shapeless, '')

function setCluster(cluster: string, style: Style, last: FontPart | undefined): readonly Run[] {
  const written = [...cluster].map(character => stand[character] ?? character).join('')
  const whole = partFor(written, style, last)
  if (whole) return [{ part: whole, text: written }]
  return [...written].flatMap((character): readonly Run[] => {
    if (/[\u200c\u200d]/.test(character)) return []
    const part = partFor(character, style, last)
    if (part) return [{ part, text: character }]
    const plain = character.normalize('NFKC')
    if (plain !== character) return [...plain].flatMap(one => setCluster(one, style, last))
    const number = `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`
    return [{ part: ownPart(style, 'latin'), text: number }]
  })
}

/** Of our own fonts first, so that a digit beside an emoji is a digit; then of the one before, then of those that stand in. */
function partFor(text: string, style: Style, last: FontPart | undefined): FontPart | undefined {
  if (last?.name.startsWith(`${style}-`) && has(last, text)) return last
  for (const name of parts) {
    const own = ownPart(style, name)
    if (has(own, text)) return own
  }
  if (last && has(last, text)) return last
  for (const { name, path } of standInsFor(text)) {
    const part = open(name, () => path)
    if (has(part, text)) return part
  }
  return undefined
}

const has = (part: FontPart, text: string) =>
  [...text].every(
    character =>
      /[\u200c\u200d]/.test(character) ||
      (part.font.hasGlyphForCodePoint(character.codePointAt(0)!) && isDrawn(part, character)),
  )

const drawn = new Map<string, boolean>()

/** Some fonts have a character and draw nothing for it, as of a blank of braille; on paper that would be missing. */
function isDrawn({ name, font }: FontPart, character: string): boolean {
  if (plain.test(character) || /\p{Z}/u.test(character)) return true
  const key = `${name} ${character}`
  let found = drawn.get(key)
  if (found === undefined) {
    found = font.glyphForCodePoint(character.codePointAt(0)!).path.commands.length > 0
    drawn.set(key, found)
  }
  return found
}

/** A text that lies in one direction, with how deep it lies in its line. */
export interface Piece {
  readonly text: string
  readonly level: number
}

/**
 * A text as pieces in the order in which they are drawn from left to right. A piece goes from one word to the next at most,
 * since the letters of a word alone are joined. `same` says whether two neighbours may stand in one piece.
 */
export function drawnPieces<T extends { readonly text: string }>(
  clusters: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly (T & Piece)[] {
  const levels = levelsOf(clusters.map(({ text }) => text))
  const pieces: (T & Piece & { space: boolean })[] = []
  clusters.forEach((cluster, at) => {
    const level = levels[at]!
    const space = level > 0 && /^\s+$/.test(cluster.text)
    const last = pieces.at(-1)
    if (last && last.level === level && !space && !last.space && same(last, cluster))
      pieces[pieces.length - 1] = { ...last, text: last.text + cluster.text }
    else pieces.push({ ...cluster, level, space })
  })
  return inVisualOrder(pieces)
}

/** The runs of one piece, from left to right. */
export function runsOfPiece({ text, level }: Piece, style: Style): readonly Run[] {
  const runs = runsOf(level === 1 ? mirror(text) : text, style)
  return level === 1 ? [...runs].reverse() : runs
}

/** The runs of a text that stands alone, from left to right. */
export const drawnRuns = (text: string, style: Style): readonly Run[] =>
  drawnPieces(
    clustersOf(text).map(cluster => ({ text: cluster })),
    () => true,
  ).flatMap(piece => runsOfPiece(piece, style))
