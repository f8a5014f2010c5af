import { type LanguageLevel, languageLevels, levels, type Opening } from '../opening.ts'
import type { Person, Visibility } from '../person.ts'
import { type Taxonomy, taxonomyFrom } from '../taxonomy.ts'

/** Whole numbers from a seed: the same every time (Marsaglia, _Xorshift RNGs_, Journal of Statistical Software 8, 2003). */
export function chance(seed: number) {
  let state = seed || 1
  const below = (end: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 2 ** 32) * end)
  }
  return {
    below,
    is: (percent: number): boolean => below(100) < percent,
    of: <T>(list: readonly T[]): T => list[below(list.length)]!,
    some: <T>(list: readonly T[], most: number): T[] => [
      ...new Set(Array.from({ length: below(most + 1) }, () => list[below(list.length)]!)),
    ],
  }
}
type Chance = ReturnType<typeof chance>

export const places = ['Zwolle', 'Kampen', 'Deventer']
export const certificates = ['BIG', 'VCA', 'rijbewijs C']
export const languages = ['nl', 'en', 'pl', 'tr']

/** Forty skills in eight groups, every fifth one narrower than the one before. */
export const smallTaxonomy: Taxonomy = taxonomyFrom(
  Array.from({ length: 40 }, (_, at) => ({
    id: `s${at}`,
    labels: {},
    parents: [`g${at % 8}`, ...(at % 5 === 4 ? [`s${at - 1}`] : [])],
  })),
)

const visibility = ({ of }: Chance): Visibility => of(['nobody', 'team', 'organisation'])
const day = ({ below }: Chance): string => `2026-0${1 + below(9)}-${String(1 + below(28)).padStart(2, '0')}`
const hours = ({ below }: Chance): [number, number] => {
  const least = below(37)
  return [least, least + below(12)]
}
const language = (draw: Chance): LanguageLevel => draw.of(languageLevels)

export function anybody(draw: Chance, id: string): Person {
  const stated = <T>(percent: number, value: T) => (draw.is(percent) ? value : undefined)
  const wishes = { places: stated(40, draw.some(places, 2)), hours: stated(40, hours(draw)) }
  return {
    id,
    can: Object.fromEntries(draw.some(smallTaxonomy.ids, 9).map(skill => [skill, visibility(draw)])),
    want: Object.fromEntries(
      draw.some(smallTaxonomy.ids, 6).map(skill => [skill, [draw.is(75) ? 'yes' : 'no', visibility(draw)]]),
    ),
    wishes,
    certificates: Object.fromEntries(draw.some(certificates, 2).map(name => [name, day(draw)])),
    ...(draw.is(85) && { hours: hours(draw) }),
    languages: Object.fromEntries([
      ...(draw.is(90) ? [['nl', language(draw)]] : []),
      ...draw.some(languages.slice(1), 1).map(name => [name, language(draw)]),
    ]),
    ...(draw.is(85) && { at: { x: 900 + draw.below(900), y: 4000 + draw.below(900) } }),
    ...(draw.is(85) && { reach: draw.below(600) }),
  }
}

export function anyOpening(draw: Chance): Opening {
  const [hoursMin, hoursMax] = hours(draw)
  return {
    start: day(draw),
    needs: draw.some(smallTaxonomy.ids, 10).map(skill => [skill, draw.of(levels)]),
    offers: { place: draw.of(places), hoursMin, hoursMax, at: { x: 1300, y: 4400 } },
    hard: {
      ...(draw.is(50) && { certificates: draw.some(certificates, 2) }),
      ...(draw.is(50) && { hours: hours(draw) }),
      ...(draw.is(50) && {
        languages: Object.fromEntries(draw.some(languages, 2).map(name => [name, language(draw)])),
      }),
      ...(draw.is(50) && { travel: true }),
    },
  }
}
