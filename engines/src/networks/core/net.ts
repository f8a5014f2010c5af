/** What is wrong, and where in what was given: `ties[3].to`. */
export class NetworkError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}

export interface Tie {
  /** Numbers of people, from 0. */
  readonly from: number
  readonly to: number
  /** Strength, above 0; 1 where nothing is said. */
  readonly weight?: number | undefined
}

/** Who named whom. Nobody names themselves, and nobody is named twice by one. */
export interface Net {
  readonly size: number
  readonly ties: readonly Tie[]
  /** False: a tie has no direction and stands here once. */
  readonly directed: boolean
}

const most = 1_000_000

/** Refuses what is no net, with its place. */
export function checkNet({ size, ties, directed }: Net): void {
  if (!Number.isInteger(size) || size < 1 || size > most)
    throw new NetworkError(['size'], `expected a whole number of people from 1 to ${most}`)
  const seen = new Set<number>()
  for (const [at, { from, to, weight = 1 }] of ties.entries()) {
    for (const [end, who] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!Number.isInteger(who) || who < 0 || who >= size)
        throw new NetworkError(['ties', at, end], `expected the number of somebody, from 0 to ${size - 1}`)
    if (from === to) throw new NetworkError(['ties', at], 'a tie from somebody to themselves says nothing')
    if (!Number.isFinite(weight) || weight <= 0)
      throw new NetworkError(['ties', at, 'weight'], 'expected a number above 0')
    const key = directed || from < to ? from * size + to : to * size + from
    if (seen.has(key)) throw new NetworkError(['ties', at], 'this tie stands here twice')
    seen.add(key)
  }
}

export const isWeighted = ({ ties }: Net): boolean => ties.some(({ weight = 1 }) => weight !== 1)
