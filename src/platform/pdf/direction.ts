/**
 * The order in which a line is drawn (Unicode bidirectional algorithm, UAX 9), for text without marks of its own, which are
 * refused where it is written: strong letters, numbers and what stands between them, in a line from left to right, as the
 * screen shows it.
 */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const letter = /\p{L}/u
const digit = /\p{Nd}/u

type Kind = 'left' | 'right' | 'number' | 'between'

function kindOf(cluster: string): Kind {
  const first = [...cluster][0] ?? ''
  if (digit.test(first)) return 'number'
  if (letter.test(first)) return rightToLeft.test(first) ? 'right' : 'left'
  return rightToLeft.test(first) && /\p{M}/u.test(first) ? 'right' : 'between'
}

/** For each cluster how deep it lies: 0 from left to right, 1 from right to left, 2 a number within that. */
export function levelsOf(clusters: readonly string[]): readonly number[] {
  const kinds = clusters.map(kindOf)
  if (!kinds.includes('right')) return clusters.map(() => 0)
  const levels = strongLevels(clusters, kinds)
  placeBrackets(clusters, levels)
  const before = new Array<number>(levels.length)
  for (let at = 0, last = 0; at < levels.length; at++) before[at] = last = levels[at] ?? last
  for (let at = levels.length - 1, next = 0; at >= 0; at--) {
    next = levels[at] ?? next
    levels[at] ??= before[at]! > 0 && next > 0 ? 1 : 0
  }
  return levels.map(level => level ?? 0)
}

/** Letters by their script; a number lies within the letters before it; what stands between is open (rules W2 to W7). */
function strongLevels(clusters: readonly string[], kinds: readonly Kind[]): (number | null)[] {
  let strong: Kind = 'left'
  const levels = kinds.map((kind): number | null => {
    if (kind === 'left' || kind === 'right') strong = kind
    if (kind === 'between') return null
    if (kind === 'number') return strong === 'right' ? 2 : 0
    return kind === 'right' ? 1 : 0
  })
  // A sign between two digits of one number, such as a comma, belongs to it.
  for (let at = 1; at < levels.length - 1; at++) {
    const within = kinds[at - 1] === 'number' && kinds[at + 1] === 'number'
    if (levels[at] === null && within && /^[.,:/-]$/.test(clusters[at]!)) levels[at] = levels[at - 1]!
  }
  return levels
}

/** Brackets go the way of the line, or with what they hold where that follows upon its like (rule N0). */
function placeBrackets(clusters: readonly string[], levels: (number | null)[]): void {
  const open: number[] = []
  const strong = [...levels]
  for (const [at, cluster] of clusters.entries()) {
    if (opening.has(cluster)) open.push(at)
    const start = closing.has(cluster)
      ? open.findLast(one => opening.get(clusters[one]!) === cluster)
      : undefined
    if (start === undefined) continue
    open.length = open.indexOf(start)
    const inside = strong.slice(start + 1, at).filter(level => level !== null)
    if (inside.length === 0) continue
    const follows = (strong.slice(0, start).findLast(level => level !== null) ?? 0) > 0
    levels[start] = levels[at] = !inside.includes(0) && follows ? 1 : 0
  }
}

const opening = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const closing = new Set(opening.values())

/** Things with a level in the order in which they stand on the line. */
export function inVisualOrder<T extends { readonly level: number }>(things: readonly T[]): readonly T[] {
  const order = [...things]
  for (const least of [2, 1]) {
    let from = 0
    while (from < order.length) {
      if (order[from]!.level < least) {
        from++
        continue
      }
      let to = from
      while (to < order.length && order[to]!.level >= least) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to
    }
  }
  return order
}

const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open, close]) => [
    [open!, close!],
    [close!, open!],
  ]),
)

/** A bracket in a text from right to left opens to the other side. */
export const mirror = (text: string): string => [...text].map(sign => mirrored[sign] ?? sign).join('')
