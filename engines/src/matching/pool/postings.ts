import { blockSize } from './entry.ts'
import { longs, type Postings, shorts } from './parts.ts'

/** Turns what each person has into who has each term, block by block. Kind 0 is what they can, 1 what they want. */
export function postingsOf(
  terms: Uint16Array,
  counts: Uint8Array,
  people: number,
  kinds: number,
  kind: 0 | 1,
): Postings {
  const blocks = Math.ceil(people / blockSize)
  const starts = longs(blocks * (kinds + 1))
  let total = 0
  for (let person = 0; person < people; person++) total += counts[3 * person + kind]!
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
      const can = counts[3 * person]!
      const wants = counts[3 * person + 1]!
      const begin = kind === 0 ? at : at + can
      const end = kind === 0 ? at + can : at + can + wants
      for (let place = begin; place < end; place++) take(terms[place]!, person)
      at += can + wants + counts[3 * person + 2]!
    }
    return at
  }
}
