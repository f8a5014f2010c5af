import { decideFigures, type PublishedFigure, type Questions } from '../index.ts'
import type { FiledFigure } from './ledger-file.ts'

/** What goes out when day after day is decided against everything that went out before. */
export function decideInTurn(questions: Questions, days: readonly (readonly FiledFigure[])[]): FiledFigure[] {
  const out: FiledFigure[] = []
  for (const wanted of days) {
    const may = decideFigures({ ...questions, before: out, wanted, date: wanted[0]!.date })
    out.push(...wanted.filter((_, at) => may[at]))
  }
  return out
}

/**
 * Every answer that `size` people can have given to one question of yes and no is tried: sets of one to `most` people of whom
 * the number of yes is the same in each that gives these counts, and pairs of sets, together so few, of whom the difference is.
 */
export function setsThatFollow(size: number, counts: readonly PublishedFigure[], most: number): number[][] {
  const masks = counts.map(figure => ({
    mask: figure.group.reduce((bits, person) => bits | (1 << (person - 1)), 0),
    value: figure.kind === 'count' ? figure.value : 0,
  }))
  const fillings = Array.from({ length: 1 << size }, (_, filling) => filling).filter(filling =>
    masks.every(({ mask, value }) => bitsOf(filling & mask) === value),
  )
  const sets = Array.from({ length: 1 << size }, (_, set) => set).filter(
    set => bitsOf(set) > 0 && bitsOf(set) <= most,
  )
  const isSame = (plus: number, minus: number) => {
    const of = (filling: number) => bitsOf(filling & plus) - bitsOf(filling & minus)
    return fillings.every(filling => of(filling) === of(fillings[0]!))
  }
  return sets
    .filter(set => partsOf(set).some(minus => isSame(set & ~minus, minus)))
    .map(set => Array.from({ length: size }, (_, at) => at + 1).filter(person => set & (1 << (person - 1))))
}

/** Everything that can be taken away of a set, from nothing on. */
function partsOf(set: number): number[] {
  const parts = [0]
  for (let part = (0 - set) & set; part !== 0; part = (part - set) & set) parts.push(part)
  return parts
}

function bitsOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
