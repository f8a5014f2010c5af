import type { Around, Groups } from './groups.ts'
import { judge, type Known, without } from './judge.ts'
import type { Statement, System } from './systems.ts'

/** The quick look: one figure with each other one, with what lies inside it or around it, and with what it is tied to. */
export class Pairwise {
  private readonly system: System
  private readonly groups: Groups
  private readonly k: number
  /** Of each variable what is known of which group. */
  private readonly known: Map<number, Known>[]
  private readonly above: number[][]
  private readonly under: number[][]

  constructor(system: System, groups: Groups, k: number) {
    this.system = system
    this.groups = groups
    this.k = k
    this.known = system.variables.map(() => new Map())
    const pairs = (from: 0 | 1) =>
      system.variables.map((_, v) => system.below.flatMap(pair => (pair[from] === v ? pair[1 - from]! : [])))
    this.above = pairs(0)
    this.under = pairs(1)
  }

  add({ variable, group, n, low, high }: Statement): true {
    const own = this.known[variable]!
    if (!own.has(group)) own.set(group, { n, low, high })
    return true
  }

  mayAdd(statement: Statement): boolean {
    const { variable, group, n, low, high } = statement
    if (n < this.k || this.tells(variable, statement)) return false
    const same = this.known[variable]!
    const twin = same.get(group)
    if (twin) return low <= twin.high && twin.low <= high
    const around = this.groups.around(group)
    for (const [other, apart] of around.beside) if (apart < this.k && same.has(other)) return false
    return !(
      this.leavesFew(statement, around) ||
      this.partitionTells(statement) ||
      this.differenceTells(statement, around)
    )
  }

  private tells(variable: number, known: Known): boolean {
    return judge(this.system.variables[variable]!, known, this.k) !== null
  }

  /** What is left of a larger group without this one, of this one without a smaller, and of both without all inside. */
  private leavesFew(statement: Statement, { inside, outside }: Around): boolean {
    const { variable, group } = statement
    const same = this.known[variable]!
    let nearest: number | null = null
    for (const outer of outside) {
      const known = same.get(outer)
      if (!known) continue
      if (this.tells(variable, without(known, statement))) return true
      if (nearest === null || known.n < same.get(nearest)!.n) nearest = outer
    }
    for (const inner of inside) {
      const known = same.get(inner)
      if (known && this.tells(variable, without(statement, known))) return true
    }
    if (this.restTells(variable, group, statement, null)) return true
    return nearest !== null && this.restTells(variable, nearest, same.get(nearest)!, statement)
  }

  private restTells(variable: number, outer: number, whole: Known, also: Statement | null): boolean {
    const same = this.known[variable]!
    let rest = whole
    const gone = new Set<number>()
    for (const group of this.groups.insideBySize(outer)) {
      if (rest.n === 0) break
      const known = also?.group === group ? also : same.get(group)
      if (!known) continue
      const { people } = this.groups.all[group]!
      if (people.some(person => gone.has(person))) continue
      for (const person of people) gone.add(person)
      rest = without(rest, known)
    }
    return rest !== whole && rest.n > 0 && (rest.n < this.k || this.tells(variable, rest))
  }

  /** What is left for the other outcomes of which everybody has one. */
  private partitionTells({ variable, group, n, low, high }: Statement): boolean {
    return this.system.partitions.some(part => {
      if (!part.includes(variable)) return false
      const told = part.flatMap(v => (v === variable ? { n, low, high } : (this.known[v]!.get(group) ?? [])))
      if (told.length === part.length) return false
      const sum = (end: 'low' | 'high') => told.reduce((total, one) => total + one[end], 0)
      return this.tells(variable, { n, low: n - sum('high'), high: n - sum('low') })
    })
  }

  /** This and not that, in the same group or a larger one. */
  private differenceTells(
    { variable, group, n, low, high }: Statement,
    { inside, outside }: Around,
  ): boolean {
    const own = { n, low, high }
    const tells = (large: Known, small: Known) =>
      this.tells(variable, { n: large.n, low: large.low - small.high, high: large.high - small.low })
    const some = (of: readonly number[], groups: ReadonlySet<number>, test: (other: Known) => boolean) =>
      of.some(v => {
        const known = this.known[v]!
        if (known.size === 0) return false
        const twin = known.get(group)
        if (twin && test(twin)) return true
        for (const other of groups) {
          const found = known.get(other)
          if (found && test(found)) return true
        }
        return false
      })
    return (
      some(this.above[variable]!, outside, outer => tells(outer, own)) ||
      some(this.under[variable]!, inside, inner => tells(own, inner))
    )
  }
}
