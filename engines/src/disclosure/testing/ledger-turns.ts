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
 * Every answer that `size` people can have given to one question of yes and no is tried: sets of one to `most` people
 * whose number of yes is the same in each that gives these counts.
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
    set => set > 0 && bitsOf(set) <= most && bitsOf(set) > 0,
  )
  return sets
    .filter(set => fillings.every(filling => bitsOf(filling & set) === bitsOf(fillings[0]! & set)))
    .map(set => Array.from({ length: size }, (_, at) => at + 1).filter(person => set & (1 << (person - 1))))
}

function bitsOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
