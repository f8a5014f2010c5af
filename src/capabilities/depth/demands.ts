/** What is asked: a topic on the table, or something in own words. */
export type Demand = { readonly topicId: string | null; readonly demand: string | null }

/** Own words name the same thing whatever their capitals and accents. */
export const isSameDemand = (one: Demand, other: Demand): boolean =>
  one.topicId !== null || other.topicId !== null
    ? one.topicId === other.topicId
    : one.demand!.localeCompare(other.demand!, 'nl', { sensitivity: 'base' }) === 0

/** What was said last of each demand: that is what holds. Given and answered in the order in which it was said. */
export const saidLast = <Said extends Demand>(said: readonly Said[]): Said[] =>
  said.filter((one, nth) => !said.slice(nth + 1).some(later => isSameDemand(one, later)))
