import type { Entry, PoolQuery } from '@wisselwerk/engines/matching'

/** As many skills as ESCO has; how common each is falls off as Zipf found (1/rank). */
export const skills = 13_896
export const sizes = { skills, places: 342, certificates: 60, languages: 24 }

/** The same people and questions every time. */
export function seeded(seed: number) {
  let state = seed
  const chance = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(chance() * end)
  return { chance, below }
}
type Draw = ReturnType<typeof seeded>

const heights = new Float64Array(skills)
{
  let sum = 0
  for (let rank = 0; rank < skills; rank++) heights[rank] = sum += 1 / (rank + 1)
  for (let rank = 0; rank < skills; rank++) heights[rank]! /= sum
}
/** Looked up in a table of 16 bits, then walked. */
const firstRank = Uint16Array.from({ length: 65_537 }, (_, at) => {
  const found = heights.findIndex(height => height >= at / 65_536)
  return found < 0 ? skills - 1 : found
})
/** Common skills do not stand beside each other in the taxonomy. */
const numberOf = (rank: number): number => (rank * 7919) % skills
function zipf({ chance }: Draw): number {
  const value = chance()
  let rank = firstRank[Math.floor(value * 65_536)]!
  while (heights[rank]! < value) rank++
  return numberOf(rank)
}
function several(draw: Draw, count: number): number[] {
  const found: number[] = []
  while (found.length < count) {
    const skill = zipf(draw)
    if (!found.includes(skill)) found.push(skill)
  }
  return found
}

/** Towns in a country of 280 by 320 km, the larger ones with more people. */
const town = seeded(1971)
const towns = Array.from({ length: 342 }, () => ({ x: 300 + town.below(2200), y: 3000 + town.below(3200) }))
const townOf = ({ chance }: Draw): number => Math.floor(chance() ** 2 * towns.length)
function near(draw: Draw, { x, y }: { x: number; y: number }) {
  const off = () => draw.below(50) + draw.below(50) - 50
  return { x: x + off(), y: y + off() }
}

/** Eight to fourteen skills, three or four wishes, and what the work may ask. */
export function person(draw: Draw, key: number): Entry {
  const { chance, below } = draw
  const home = townOf(draw)
  const can = several(draw, 8 + below(7))
  const most = 16 + below(25)
  return {
    key,
    can,
    wants: [...can.slice(0, 2), ...several(draw, 2)].filter((skill, at, all) => all.indexOf(skill) === at),
    rather: [],
    places: chance() < 0.2 ? [home] : null,
    wishHours: chance() < 0.4 ? [Math.max(0, most - 8), most] : null,
    hours: [Math.max(0, most - 12), most],
    at: near(draw, towns[home]!),
    reach: 100 + below(500),
    languages:
      chance() < 0.6
        ? [
            [0, 1 + below(6)],
            [1, 1 + below(6)],
          ]
        : [[0, 3 + below(4)]],
    certificates: chance() < 0.35 ? [[below(3), 20_000 + below(3000)]] : [],
  }
}

export interface Scenario {
  /** Without it one of the five hard needs falls away, and with it what the geographic order helps. */
  readonly way: boolean
  readonly regional: boolean
  readonly related: boolean
  readonly by: 'fit' | 'both'
}

/** Ten skills, common ones as often as people have them; five hard needs that all have to be met. */
export function question(draw: Draw, { way, regional, related, by }: Scenario): PoolQuery {
  const place = townOf(draw)
  const at = towns[place]!
  return {
    needs: several(draw, 10).map((skill, need) => ({
      skill,
      weight: [6, 4, 2][need % 3]!,
      // Some twenty-three stand in a narrowest group of ESCO.
      related: related
        ? Array.from({ length: 23 }, (_, other) => skill - (skill % 23) + other).filter(
            other => other !== skill && other < skills,
          )
        : [],
    })),
    place,
    hoursOffered: [24, 32],
    hard: {
      start: 21_000,
      certificates: [draw.below(3)],
      hours: [24, 32],
      languages: [
        [0, 3],
        [1, 2],
      ],
      travelTo: way ? at : undefined,
    },
    // A thirty-fifth of the country.
    area: regional ? { ...at, radius: 250 } : undefined,
    among: 'met',
    by,
    top: 50,
  }
}
