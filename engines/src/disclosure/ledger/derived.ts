import type { Cell } from './cells.ts'
import type { Finding } from './finding.ts'
import { type Groups, takeKey } from './groups.ts'
import { judge, type Known, without } from './judge.ts'
import type { System } from './systems.ts'

/** Sums that are published or left over, with the key of their people and the statements they follow from. */
interface Item extends Known {
  readonly key: number
  /** The published group, where it is one. */
  readonly group: number | null
  readonly from: readonly number[]
}

/** Of one variable so many sums are compared with those of others. */
const mostItems = 20_000

/**
 * What is published, and what is left of it when one, two or all groups that lie inside are taken out; the rest of a
 * partition; this and not that; what was added to a list. Counts of one to k-1 people, and groups that answer alike.
 */
export function derivedIn(system: System, groups: Groups, k: number): Finding[] {
  const { statements, variables, partitions, below } = system
  const findings: Finding[] = []
  const judged = (cell: Cell, known: Known, from: readonly number[]): void => {
    const how = judge(variables[cell[0]![0]]!, known, k)
    if (how)
      findings.push({
        how,
        subject: cell.map(([v, sign]) => `${sign < 0 ? 'not ' : ''}${variables[v]!.subject}`).join(' / '),
        people: [],
        from,
      })
  }
  const published = variables.map(() => new Map<number, Item>())
  statements.forEach((one, at) => {
    const { key } = groups.all[one.group]!
    const own = published[one.variable]!
    const before = own.get(one.group)
    const item = { key, group: one.group, n: one.n, low: one.low, high: one.high, from: [at] }
    if (one.n < k)
      findings.push({
        how: 'size',
        subject: variables[one.variable]!.subject,
        people: groups.all[one.group]!.people,
        from: [at],
      })
    if (before && (before.high < one.low || one.high < before.low))
      findings.push({
        how: 'changed',
        subject: variables[one.variable]!.subject,
        people: [],
        from: [...before.from, at],
      })
    else own.set(one.group, before ? narrowed(before, item) : item)
  })
  const known = published.map((own, v) =>
    closed(own, groups, k, variables[v]!.steps, variables[v]!.point, (left, from) =>
      judged([[v, 1]], left, from),
    ),
  )
  known.forEach((items, v) => {
    for (const item of items.values()) judged([[v, 1]], item, item.from)
  })
  for (const part of partitions)
    for (const key of new Set(part.flatMap(v => [...known[v]!.keys()]))) {
      const told = part.flatMap(v => known[v]!.get(key) ?? [])
      const rest = part.filter(v => !known[v]!.has(key))
      if (rest.length === 0) continue
      const { n } = told[0]!
      const left = {
        n,
        low: n - told.reduce((sum, { high }) => sum + high, 0),
        high: n - told.reduce((sum, { low }) => sum + low, 0),
      }
      judged(
        rest.map(v => [v, 1] as const),
        left,
        told.flatMap(({ from }) => from),
      )
    }
  for (const [v, w] of below)
    for (const inner of known[v]!.values()) {
      const same = known[w]!.get(inner.key)
      const around =
        inner.group === null
          ? []
          : [...groups.around(inner.group).outside].flatMap(group => published[w]!.get(group) ?? [])
      for (const outer of same ? [same, ...around] : around)
        judged(
          [
            [w, 1],
            [v, -1],
          ],
          { n: outer.n, low: outer.low - inner.high, high: outer.high - inner.low },
          [...outer.from, ...inner.from],
        )
    }
  return findings
}

/** Everything that is known of one variable by taking out; what is left of two is judged at once where it is too much. */
function closed(
  published: ReadonlyMap<number, Item>,
  groups: Groups,
  k: number,
  steps: number,
  point: number,
  judged: (left: Known, from: readonly number[]) => void,
): Map<number, Item> {
  const items = new Map<number, Item>()
  const add = (item: Item): void => {
    const before = items.get(item.key)
    if (!before || item.high - item.low < before.high - before.low) items.set(item.key, item)
  }
  for (const item of published.values()) add(item)
  const order = [...published.values()].sort((a, b) => b.n - a.n)
  for (const outer of order) {
    const inside = groups.insideBySize(outer.group!).flatMap(group => published.get(group) ?? [])
    let rest = outer
    const gone = new Set<number>()
    for (const one of inside) {
      add(less(outer, one))
      const { people } = groups.all[one.group!]!
      if (people.some(person => gone.has(person))) continue
      rest = less(rest, one)
      for (const person of people) gone.add(person)
    }
    if (rest !== outer && rest.n > 0) add(rest)
    for (const [first, second] of pairsThatMatter(outer, inside, steps, Math.max(k, point + 1))) {
      if (groups.around(first.group!).beside.has(second.group!) || first.n + second.n === outer.n) continue
      const left = less(less(outer, first), second)
      if (items.size < mostItems) add(left)
      else judged(left, left.from)
    }
  }
  return items
}

/** Pairs inside; of many only those without which so little is left that it could tell of a few. */
function* pairsThatMatter(
  outer: Item,
  inside: readonly Item[],
  steps: number,
  few: number,
): Generator<[Item, Item]> {
  if (inside.length <= 100) {
    for (const [at, first] of inside.entries())
      for (const second of inside.slice(at + 1)) if (first.n + second.n < outer.n) yield [first, second]
    return
  }
  const highest = (one: Known) => one.low
  const lowest = (one: Known) => one.n * steps - one.high
  for (const [of, left] of [
    [highest, outer.high - few],
    [lowest, outer.n * steps - outer.low - few],
  ] as const) {
    const order = [...inside].sort((a, b) => of(b) - of(a))
    for (const [at, first] of order.entries()) {
      if (2 * of(first) < left) break
      for (const second of order.slice(at + 1)) {
        if (of(first) + of(second) < left) break
        if (first.n + second.n < outer.n) yield [first, second]
      }
    }
  }
}

const less = (outer: Item, inner: Item): Item => ({
  ...without(outer, inner),
  key: takeKey(outer.key, inner.key),
  group: null,
  from: [...outer.from, ...inner.from],
})

const narrowed = (one: Item, other: Item): Item => ({
  ...one,
  low: Math.max(one.low, other.low),
  high: Math.min(one.high, other.high),
  from: [...one.from, ...other.from],
})
