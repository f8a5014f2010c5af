import { blockSize } from './entry.ts'
import { longs, type PoolParts, type Postings, shorts } from './parts.ts'

type Forward = Pick<PoolParts, 'terms' | 'counts' | 'flags'> & { readonly kinds: number }

/** Turns what each person can or wants into who has each term, block by block. */
export function postingsOf({ terms, counts, flags, kinds }: Forward, which: 'can' | 'wants'): Postings {
  const people = flags.length
  const blocks = Math.ceil(people / blockSize)
  const starts = longs(blocks * (kinds + 1))
  let total = 0
  for (let person = 0; person < people; person++) total += counts[2 * person + (which === 'can' ? 0 : 1)]!
  const found = shorts(total)
  const next = new Uint32Array(kinds)
  let written = 0
  let firstTerm = 0
  for (let block = 0; block < blocks; block++) {
    const from = block * blockSize
    const to = Math.min(people, from + blockSize)
    const base = block * (kinds + 1)
    next.fill(0)
    const lastTerm = each(from, to, firstTerm, term => next[term]!++)
    for (let term = 0; term < kinds; term++) {
      const count = next[term]!
      starts[base + term] = written
      next[term] = written
      written += count
    }
    starts[base + kinds] = written
    each(from, to, firstTerm, (term, person) => {
      found[next[term]!++] = person - from
    })
    firstTerm = lastTerm
  }
  return { starts, people: found }

  function each(
    from: number,
    to: number,
    first: number,
    take: (term: number, person: number) => void,
  ): number {
    let at = first
    for (let person = from; person < to; person++) {
      const middle = at + counts[2 * person]!
      const end = middle + counts[2 * person + 1]!
      const last = which === 'can' ? middle : end
      for (let place = which === 'can' ? at : middle; place < last; place++) take(terms[place]!, person)
      at = end + (flags[person]! >>> 2)
    }
    return at
  }
}
