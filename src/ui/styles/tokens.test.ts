import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [ordinary = '', ...more] = css.split(/prefers-contrast: more|\[data-contrast="more"\]/)

type Palette = Map<string, string>

function palettes(source: string): { light: Palette; dark: Palette } {
  const light: Palette = new Map()
  const dark: Palette = new Map()
  for (const [, name, day, night] of source.matchAll(
    /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    if (!name || !day || !night) continue
    light.set(name, day)
    dark.set(name, night)
  }
  return { light, dark }
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['paper', 'sheet', 'fog'] as const
const sides = ['employee', 'organisation', 'together'] as const

const textPairs: [string, string][] = [
  ...grounds.flatMap(ground => [['ink', ground] as [string, string], ['quiet', ground] as [string, string]]),
  ...sides.flatMap(side => grounds.map(ground => [`${side}-ink`, ground] as [string, string])),
  ...sides.flatMap(side =>
    ['ink', 'quiet', `${side}-ink`].map(text => [text, `${side}-soft`] as [string, string]),
  ),
  ...sides.map(side => ['on-side', side] as [string, string]),
  ['paper', 'ink'],
  ['sheet', 'ink'],
]
const markPairs: [string, string][] = [
  ...sides.flatMap(side => [...grounds, `${side}-soft`].map(ground => [side, ground] as [string, string])),
  ...grounds.map(ground => ['edge', ground] as [string, string]),
]

const usual = palettes(ordinary)
const strong = palettes(more[0] ?? '')

describe.each([
  ['light', usual.light],
  ['dark', usual.dark],
  ['light, more contrast', new Map([...usual.light, ...strong.light])],
  ['dark, more contrast', new Map([...usual.dark, ...strong.dark])],
])('in %s', (theme, palette) => {
  const colour = (name: string) => {
    const found = palette.get(name)
    if (!found) throw new Error(`No token --${name} in tokens.css.`)
    return found
  }
  test.each(textPairs)('text %s on %s reads at 4.5 or more', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(markPairs)('mark %s on %s shows at 3 or more', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })
  if (theme.includes('more')) {
    test('quiet text reads at 7 or more', () => {
      expect(contrast(colour('quiet'), colour('paper'))).toBeGreaterThanOrEqual(7)
    })
  }
})

test('both ways to ask for more contrast change the same tokens', () => {
  expect(more).toHaveLength(2)
  expect(palettes(more[0] ?? '')).toEqual(palettes(more[1] ?? ''))
})
