import { degreeAdaptive } from '../core/attack.ts'
import { Chance } from '../core/chance.ts'
import { clustering } from '../core/cohesion.ts'
import { components } from '../core/components.ts'
import { globalEfficiency } from '../core/distances.ts'
import { anyNamed, type Graph, ties } from '../core/graph.ts'
import { checkNet, type Net, NetworkError, type Tie } from '../core/net.ts'
import { quantile } from '../core/random-loss.ts'

export interface Bounds {
  /** Counted as if who did not answer had nobody to name. */
  readonly measured: number
  /** What no answer of theirs could take it out of; null where nothing so certain can be said. */
  readonly sure: readonly [number, number] | null
  /** Nine in ten of the nets in which they answer as others of the same net did. */
  readonly likely: readonly [number, number]
}

const measures = {
  m: (graph: Graph) => ties(graph),
  globalEfficiency: (graph: Graph) => globalEfficiency(graph),
  lcc: (graph: Graph) => Math.max(...components(graph).sizes),
  transitivityGlobal: (graph: Graph) => clustering(graph).transitivityGlobal,
  R_degreeAdaptive: (graph: Graph) => degreeAdaptive(graph).R,
}
/** A tie more never makes these smaller. */
const growing: readonly string[] = ['m', 'globalEfficiency', 'lcc']

export interface NonResponseChoice {
  readonly runs?: number | undefined
  readonly seed?: number | undefined
}

/**
 * Measures of a net in which some did not answer, as intervals. What they would have named is unknown; that others named them
 * is known. Sure bounds: nobody of them names anybody, and everybody of them names everybody. Likely ones: each names as many
 * as somebody drawn from those who answered, names back who named them as often as others do, and otherwise who is named much.
 *
 * @param silent the numbers of those who did not answer; what they named, if anything stands there, is left out
 * @throws NetworkError where a net has no directions, or nobody answered
 */
export function nonResponse(
  net: Net,
  silent: readonly number[],
  choice: NonResponseChoice = {},
): Record<keyof typeof measures, Bounds> {
  checkNet(net)
  if (!net.directed)
    throw new NetworkError(
      ['directed'],
      'who did not answer can be told only where it is known who named whom',
    )
  const isSilent = new Uint8Array(net.size)
  for (const [at, who] of silent.entries()) {
    if (!Number.isInteger(who) || who < 0 || who >= net.size)
      throw new NetworkError(['silent', at], `expected the number of somebody, from 0 to ${net.size - 1}`)
    isSilent[who] = 1
  }
  if (isSilent.every(Boolean)) throw new NetworkError(['silent'], 'nobody answered')
  const said = net.ties.filter(({ from }) => !isSilent[from])
  const known = { ...net, ties: said }
  const everything: Tie[] = Array.from(new Set(silent)).flatMap(from =>
    Array.from({ length: net.size }, (_, to) => ({ from, to })).filter(({ to }) => to !== from),
  )
  const [least, most] = [anyNamed(known), anyNamed({ ...net, ties: [...said, ...everything] })]
  const { runs = 200, seed = 1 } = choice
  const chance = new Chance(seed)
  const filled = Array.from({ length: runs }, () =>
    anyNamed({ ...net, ties: [...said, ...fill(known, isSilent, chance)] }),
  )
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const values = Float64Array.from(filled, measure).sort()
      const bounds: Bounds = {
        measured: measure(least),
        sure: growing.includes(name) ? [measure(least), measure(most)] : null,
        likely: [quantile(values, 0.05), quantile(values, 0.95)],
      }
      return [name, bounds]
    }),
  ) as Record<keyof typeof measures, Bounds>
}

/** What those who did not answer might have named. */
function fill({ size, ties }: Net, isSilent: Uint8Array, chance: Chance): Tie[] {
  const out = Array.from({ length: size }, () => new Set<number>())
  const into: number[][] = Array.from({ length: size }, () => [])
  for (const { from, to } of ties) {
    out[from]!.add(to)
    into[to]!.push(from)
  }
  const answered = Array.from(isSilent.keys()).filter(who => !isSilent[who])
  // How often those who answered name back who named them.
  const both = ties.filter(({ to }) => !isSilent[to])
  const back = both.length > 0 ? both.filter(({ from, to }) => out[to]!.has(from)).length / both.length : 0
  // Each naming of somebody by those who answered, and everybody once.
  const hat = [
    ...ties.map(({ to }) => to),
    ...answered,
    ...Array.from(isSilent.keys()).filter(who => isSilent[who]),
  ]
  const more: Tie[] = []
  for (const who of Array.from(isSilent.keys()).filter(one => isSilent[one])) {
    const count = out[answered[chance.below(answered.length)]!]!.size
    const named = new Set(into[who]!.filter(() => chance.next() < back).slice(0, count))
    for (let tries = 0; named.size < Math.min(count, size - 1) && tries < 20 * size; tries++) {
      const other = hat[chance.below(hat.length)]!
      if (other !== who) named.add(other)
    }
    for (const to of named) more.push({ from: who, to })
  }
  return more
}
