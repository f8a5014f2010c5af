import { type Domain, domains } from '../../src/capabilities/expectations/catalogue/items.ts'
import { type Side, sides } from '../../src/capabilities/people/model.ts'
import { Random } from './random.ts'

/** How much more, or less, a side of one relation finds owed in a room than people do on average, in answers. */
export type Levels = Record<Side, Record<Domain, number>>

/** The part of its variance that the level of one side has in common with that of the other. */
const shared = 0.7

/**
 * Why the items of a room belong together, and why two people who work together see much of it alike: a level per
 * relation, side and room, of standard deviation 1. It is the same in every round, and has a stream of its own.
 */
export function makeLevels(seed: number): () => Levels {
  const random = new Random(seed, 'levels')
  // Three even draws from −1 to 1 have variance 1 together, and no outliers.
  const draw = () => (random.between(-500, 500) + random.between(-500, 500) + random.between(-500, 500)) / 500
  return () => {
    const levels = Object.fromEntries(sides.map(side => [side, {}])) as Levels
    for (const domain of domains) {
      const common = draw() * Math.sqrt(shared)
      for (const side of sides) levels[side][domain] = common + draw() * Math.sqrt(1 - shared)
    }
    return levels
  }
}
