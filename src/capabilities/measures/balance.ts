import type { Road } from './vocabulary.ts'

export type RoadCount = Record<'one' | 'both' | 'two', number>

/** Every measure once: by the one road that it takes, or between the two. */
export function balanceOf(measures: readonly { readonly roads: readonly Road[] }[]): RoadCount {
  const count: RoadCount = { one: 0, both: 0, two: 0 }
  for (const { roads } of measures) {
    const [first, second] = roads
    if (first) count[second ? 'both' : first]++
  }
  return count
}

/** Which of the two has more, or whether they weigh the same; both counts on either side. */
export function leansTo({ one, both, two }: RoadCount): 'nothing' | 'one' | 'two' | 'even' {
  if (one + both + two === 0) return 'nothing'
  return one === two ? 'even' : one > two ? 'one' : 'two'
}
