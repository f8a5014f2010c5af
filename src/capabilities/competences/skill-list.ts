import { folded, type Reference } from './reference.ts'
import { readSeparated } from './separated.ts'
import { type Level, levels } from './vocabulary.ts'

const names = {
  number: ['nummer', 'personeelsnummer', 'number'],
  code: ['code'],
  words: ['woorden', 'vaardigheid', 'words', 'skill'],
  level: ['niveau', 'level'],
} as const
type Column = keyof typeof names

const levelWords: Readonly<Record<string, Level>> = {
  'met hulp': 'with-help',
  zelfstandig: 'alone',
  'leert het anderen': 'teaches',
  'with help': 'with-help',
  alone: 'alone',
  'teaches others': 'teaches',
  ...Object.fromEntries(levels.map(level => [level, level])),
}

const escoAddress = 'http://data.europa.eu/esco/skill/'

export interface SkillLine {
  readonly line: number
  readonly number: string
  readonly competence: Reference
  readonly level: Level
}

export interface SkillFault {
  readonly line: number
  readonly fault: 'columns' | 'no-number' | 'no-skill' | 'two-skills' | 'words' | 'level'
  readonly what: string
}

/** A list of skills of before: number, a code or own words, and a level. What is wrong is said of each line. */
export function readSkillList(text: string): { lines: SkillLine[]; faults: SkillFault[] } {
  const [head, ...rest] = readSeparated(text)
  const at = Object.fromEntries(
    Object.entries(names).map(([column, called]) => [
      column,
      head?.cells.findIndex(cell => (called as readonly string[]).includes(folded(cell))) ?? -1,
    ]),
  ) as Record<Column, number>
  if (at.number < 0 || at.level < 0 || (at.code < 0 && at.words < 0))
    return { lines: [], faults: [{ line: 1, fault: 'columns', what: head?.cells.join(', ') ?? '' }] }
  const lines: SkillLine[] = []
  const faults: SkillFault[] = []
  for (const { line, cells } of rest) {
    const cell = (column: Column) => (at[column] < 0 ? '' : (cells[at[column]] ?? ''))
    const [number, words, said] = [cell('number'), cell('words'), cell('level')]
    const code = cell('code').startsWith(escoAddress) ? cell('code').slice(escoAddress.length) : cell('code')
    const level = levelWords[folded(said)]
    const fault = (name: SkillFault['fault'], what = '') => faults.push({ line, fault: name, what })
    if (number === '') fault('no-number')
    else if (code === '' && words === '') fault('no-skill')
    else if (code !== '' && words !== '') fault('two-skills')
    else if (code === '' && (words.length > 80 || folded(words).length < 2)) fault('words', words)
    else if (!level) fault('level', said)
    else lines.push({ line, number, competence: code === '' ? { words } : { code }, level })
  }
  return { lines, faults }
}
