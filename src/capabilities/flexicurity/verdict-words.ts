import type { CellName, Cluster, Column, Mark } from '@wisselwerk/engines/flexicurity'
import type { PackageContent } from './model.ts'
import type { Judged } from './verdict.ts'

/** `flexicurity:` texts in somebody's language, in the browser or on the server. */
export type Say = (key: string, params?: Record<string, unknown>) => string

/** How a mark is drawn. */
export const signs: Record<Mark, string> = { '+': '+', '-': '−', '?': '?', '': '' }

const markWords = { '+': 'plus', '-': 'minus', '?': 'doubt', '': 'none' } as const

/** Its name under `wall.marks`. */
export const markWord = (mark: Mark | null) => (mark === null ? 'unknown' : markWords[mark])

export const partsOf = (cell: CellName) => cell.split('.') as [Cluster, Column]

export const joinWords = (say: Say, words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : say('verdict.and', { first: words.slice(0, -1).join(', '), last: words.at(-1)! })

/** What the whole package comes down to, in one or two sentences. */
export function sayVerdict(say: Say, { assessment, tiles }: Judged, { activities }: PackageContent): string {
  const { of, proof } = assessment.worlds
  if (activities.length === 0) return say('verdict.empty')
  if (assessment.alone) return say('verdict.alone')
  if (assessment.proof) return say('verdict.proof', { of })
  const open = tiles.filter(tile => tile.open > 0).length
  const reasons = [
    ...(open > 0 ? [say('verdict.open', { count: open })] : []),
    ...assessment.missing.map(column => say('verdict.missing', { name: say(`columns.${column}.name`) })),
  ]
  const held = proof > 0 ? say('verdict.some', { proof, of }) : say('verdict.none', { of })
  return `${say('verdict.notYet', { reasons: joinWords(say, reasons) })} ${held}`
}
