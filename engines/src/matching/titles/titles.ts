import { compoundsOf } from './compounds.ts'
import { inFull, roleFactor, rolesOf } from './conventions.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import { head as heads, parts as partsBy, pieces } from './words.ts'

/** An occupation, or a group of occupations, as a classification has it. */
export interface Occupation {
  readonly id: string
  readonly label: string
  readonly alternatives: readonly string[]
  readonly description?: string | undefined
  /** Name of the group in which it stands. */
  readonly within?: string | undefined
  /** A group stands behind an occupation that fits as well. */
  readonly isGroup?: boolean | undefined
}

export interface TitleMatch {
  readonly id: string
  readonly label: string
  /** Whichever of its labels is most like the title. */
  readonly through: string
  /** How like, in thousandths; comparable within one answer. */
  readonly score: number
}

export interface Titles {
  /** Each occupation once, most like first, at most `top`; those in which nothing of the title is found are left out. */
  find(title: string, top: number): TitleMatch[]
}

/** How much each likeness weighs: labels letter by letter, all text of an occupation, the head, the parts of compounds. */
const weight = { label: 2, text: 0.8, head: 0.4, parts: 0.3 }
const preferred = 1.05
const group = 0.85
/** An occupation gains from occupations like it that are found as well: a title may name what only a sister spells out. */
const sisters = { of: 100, among: 10, weight: 0.3 }

/** Reads a classification once; each title is then compared with all of it. */
export function titlesFrom(occupations: readonly Occupation[]): Titles {
  const labels: string[] = []
  const owner: number[] = []
  const isFirst: boolean[] = []
  for (const [at, { label, alternatives }] of occupations.entries())
    for (const [place, text] of [label, ...alternatives].entries()) {
      labels.push(text)
      owner.push(at)
      isFirst.push(place === 0)
    }
  const texts = occupations.map(one =>
    [one.label, ...one.alternatives, one.description ?? '', one.within ?? ''].join(' '),
  )
  const split = compoundsOf(
    labels,
    occupations.map(({ description }) => description ?? ''),
  )
  const byPiece = likenessOf(labels, pieces)
  const byPart = likenessOf(labels, partsBy(split))
  const byHead = likenessOf(labels, heads)
  const byText = likenessOf(texts, pieces)
  const roles = occupations.map(({ label }) => rolesOf(label))
  const sistersOf = sistersIn(byText)

  /** The best label of each occupation. */
  function best(likeness: Float64Array, through?: Int32Array): Float64Array {
    const found = new Float64Array(occupations.length)
    for (const [at, value] of likeness.entries()) {
      const score = through && isFirst[at] ? value * preferred : value
      const of = owner[at]!
      if (score <= found[of]!) continue
      found[of] = score
      if (through) through[of] = at
    }
    return found
  }

  return {
    find(title, top) {
      const asked = inFull(title)
      const through = new Int32Array(occupations.length).fill(-1)
      const letters = best(byPiece.with(asked), through)
      const parts = best(byPart.with(asked))
      const head = best(byHead.with(asked))
      const sums = byText.with(asked)
      for (let at = 0; at < sums.length; at++)
        sums[at] =
          weight.label * letters[at]! +
          weight.text * sums[at]! +
          weight.head * head[at]! +
          weight.parts * parts[at]!
      const role = rolesOf(title)
      const factor = (at: number) => roleFactor(role, roles[at]!) * (occupations[at]!.isGroup ? group : 1)
      const near = firstOf(sums, sisters.of, at => sums[at]! * factor(at))
      const found = near.map(at => {
        const gain = sistersOf(at).reduce((sum, { other, part }) => sum + part * sums[other]!, 0)
        return { at, score: (sums[at]! + sisters.weight * gain) * factor(at) }
      })
      found.sort((a, b) => b.score - a.score || a.at - b.at)
      return found.slice(0, top).map(({ at, score }) => ({
        id: occupations[at]!.id,
        label: occupations[at]!.label,
        through: labels[Math.max(through[at]!, 0)]!,
        score: Math.round(score * 1000),
      }))
    },
  }
}

interface Sister {
  readonly other: number
  /** Of one gain, how much comes from this sister. */
  readonly part: number
}

/** Worked out when first asked: most occupations are near no title of a list. */
function sistersIn(byText: Likeness): (at: number) => readonly Sister[] {
  const known = new Map<number, readonly Sister[]>()
  return at => {
    const before = known.get(at)
    if (before) return before
    const likeness = byText.withText(at)
    likeness[at] = 0
    const near = firstOf(likeness, sisters.among, other => likeness[other]!)
    const sum = near.reduce((all, other) => all + likeness[other]!, 0)
    const found = near.map(other => ({ other, part: likeness[other]! / sum }))
    known.set(at, found)
    return found
  }
}

/** Places of the highest values above nothing, highest first. */
function firstOf(values: Float64Array, top: number, worthOf: (at: number) => number): number[] {
  const places: number[] = []
  for (let at = 0; at < values.length; at++) if (values[at]! > 0) places.push(at)
  return places.sort((a, b) => worthOf(b) - worthOf(a) || a - b).slice(0, top)
}
