import type { Groups } from './groups.ts'
import { type EarlierFigure, matches, type Questions, subjectOf } from './published.ts'
import { type Span, spanOf, sumOf } from './sums.ts'

/** A question about one moment or period. */
export interface Variable extends Span {
  readonly subject: string
  readonly when: string
}

/** What one figure says: the sum of a variable over a group lies between low and high. */
export interface Statement {
  /** The place of the figure in what was given. */
  readonly at: number
  readonly variable: number
  readonly group: number
  readonly n: number
  readonly low: number
  readonly high: number
  readonly exact: boolean
  /** A band gives no sum that could be added and subtracted. */
  readonly isBand: boolean
  readonly isNew: boolean
}

/** Variables that say something about each other, and everything that is out about them or might be. */
export interface System {
  readonly variables: readonly Variable[]
  /** Variables of which everybody has exactly one. */
  readonly partitions: readonly (readonly number[])[]
  /** Pairs: whoever has the first has the second. */
  readonly below: readonly (readonly [number, number])[]
  readonly statements: readonly Statement[]
  /** Every group in it is one of a question that was asked together with it, of which the same was looked at. */
  readonly isCovered: boolean
}

export interface Dated {
  readonly figure: EarlierFigure
  readonly isNew: boolean
}

/** The systems in which something new is said, with all that lies in their scope. */
export function systemsOf(questions: Questions, groups: Groups, figures: readonly Dated[]): System[] {
  const relations = questions.relations ?? []
  const stays = relations.filter(relation => relation.kind === 'stays')
  const staysOf = ({ figure }: Dated) => stays.find(({ subject }) => matches(subject, figure.subject))
  const places = new Map(figures.map((one, at) => [one, at]))
  const state = (one: Dated, variable: number): Statement => {
    const { figure, isNew } = one
    const group = groups.add(figure.group)
    const { n } = groups.all[group]!
    const sum = sumOf(figure, subjectOf(questions, figure.subject), n)
    return { at: places.get(one)!, variable, group, n, ...sum, isBand: figure.kind === 'band', isNew }
  }
  const variableOf = (subject: string, when: string): Variable => ({
    subject,
    when,
    ...spanOf(subjectOf(questions, subject)),
  })
  return [...lasting(), ...tied()].filter(({ statements }) => statements.some(({ isNew }) => isNew))

  /** The same answer at every moment, or at moments that lie no further before the new one than so many months. */
  function lasting(): System[] {
    const bySubject = new Map<string, Dated[]>()
    for (const one of figures)
      if (staysOf(one)) bySubject.set(one.figure.subject, [...(bySubject.get(one.figure.subject) ?? []), one])
    return [...bySubject].map(([subject, own]) => {
      const months = staysOf(own[0]!)?.months ?? Number.POSITIVE_INFINITY
      const days = own.filter(({ isNew }) => isNew).map(({ figure }) => figure.date)
      const near = own.filter(({ figure }) => days.some(day => monthsBetween(figure.date, day) <= months))
      const statements = near.map(one => state(one, 0))
      const isCovered = isAskedWith(subject, statements, near)
      return { variables: [variableOf(subject, '*')], partitions: [], below: [], statements, isCovered }
    })
  }

  /**
   * Whether every group is out for the question that was asked together with this one, in the same days: what does not
   * follow from more groups does not follow from fewer.
   */
  function isAskedWith(subject: string, statements: readonly Statement[], near: readonly Dated[]): boolean {
    const asked = relations.find(one => one.kind === 'asked' && matches(one.subject, subject))
    if (asked?.kind !== 'asked') return false
    const since = near.reduce((least, { figure }) => (figure.date < least ? figure.date : least), '9999')
    const out = figures.filter(
      ({ figure, isNew }) => !isNew && figure.subject === asked.with && figure.date >= since,
    )
    const decided = new Set(out.map(({ figure }) => groups.add(figure.group)))
    return statements.every(({ group, isBand }) => isBand || decided.has(group))
  }

  /** One system for each set of variables that relations tie together. */
  function tied(): System[] {
    const rest = figures.filter(one => !staysOf(one))
    const names = new Map<string, number>()
    const variables: { subject: string; when: string }[] = []
    const add = (subject: string, when: string): number => {
      const name = `${when} ${subject}`
      const known = names.get(name)
      if (known !== undefined) return known
      names.set(name, variables.length)
      return variables.push({ subject, when }) - 1
    }
    const ofFigure = new Map(rest.map(one => [one, add(one.figure.subject, whenOf(one))]))
    const partitions: number[][] = []
    const below: [number, number][] = []
    for (const relation of relations) {
      if (relation.kind === 'partition') {
        const moments = new Set(variables.flatMap(v => (relation.of.includes(v.subject) ? v.when : [])))
        for (const when of moments) partitions.push(relation.of.map(subject => add(subject, when)))
      } else if (relation.kind === 'implies') {
        for (const [v, { subject, when }] of variables.entries()) {
          const w = names.get(`${when} ${relation.to}`)
          if (w !== undefined && w !== v && matches(relation.from, subject)) below.push([v, w])
        }
      } else if (relation.kind === 'grows') {
        const grown = new Map<string, number[]>()
        for (const [v, { subject }] of variables.entries())
          if (matches(relation.subject, subject)) grown.set(subject, [...(grown.get(subject) ?? []), v])
        for (const own of grown.values()) {
          const order = own.sort((a, b) => (variables[a]!.when < variables[b]!.when ? -1 : 1))
          order.forEach((later, at) => {
            for (const earlier of order.slice(0, at)) below.push([earlier, later])
          })
        }
      }
    }
    const roots = joined(variables.length, [...partitions, ...below])
    const members = new Map<number, number[]>()
    for (const v of variables.keys()) members.set(roots(v), [...(members.get(roots(v)) ?? []), v])
    const place = new Map([...members.values()].flatMap(own => own.map((v, at) => [v, at] as const)))
    const figuresOf = new Map<number, Dated[]>()
    for (const one of rest) {
      const root = roots(ofFigure.get(one)!)
      const own = figuresOf.get(root)
      if (own) own.push(one)
      else figuresOf.set(root, [one])
    }
    return [...members].flatMap(([root, own]) => {
      const said = figuresOf.get(root) ?? []
      if (!said.some(({ isNew }) => isNew)) return []
      return {
        variables: own.map(v => variableOf(variables[v]!.subject, variables[v]!.when)),
        partitions: partitions.filter(([v]) => roots(v!) === root).map(part => part.map(v => place.get(v)!)),
        below: below
          .filter(([v]) => roots(v) === root)
          .map(([v, w]) => [place.get(v)!, place.get(w)!] as const),
        statements: said.map(one => state(one, place.get(ofFigure.get(one)!)!)),
        isCovered: false,
      }
    })
  }
}

const whenOf = ({ figure }: Dated): string => figure.when ?? figure.date

function monthsBetween(earlier: string, later: string): number {
  const [a, b] = [earlier, later].map(day => day.split('-').map(Number))
  return (b![0]! - a![0]!) * 12 + b![1]! - a![1]! + (b![2]! - a![2]!) / 31
}

/** Of each of `count` things the one that stands for all that are tied to it. */
function joined(count: number, ties: readonly (readonly number[])[]): (at: number) => number {
  const parent = Array.from({ length: count }, (_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]!]!
      top = parent[top]!
    }
    return top
  }
  for (const tie of ties) for (const one of tie.slice(1)) parent[root(one)] = root(tie[0]!)
  return root
}
