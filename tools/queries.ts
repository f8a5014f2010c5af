import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { RecordedQuery } from '../src/platform/db/testing/record-queries.ts'

// Writes db/queries.sql: every query of the stores as the database gets it, so that it can be read before it runs
// somewhere. Recorded while the database tests run; with --from FOLDER taken from what a run left
// there, with --check FOLDER only compared with that, with --part FOLDER where only some tests ran: nothing was asked
// that is not printed.
const root = join(import.meta.dirname, '..')
const target = join(root, 'db/queries.sql')

const heading = `-- Every query of the stores and the platform, as PostgreSQL receives it while the database tests run: for reading,
-- never executed from here. Written by: npm run queries. Values are parameters; of many rows the first stands for
-- all, a list of any length is ($1, ...). A query of a capability runs after "set local role wisselwerk_app", so
-- that row level security adds to it; the platform acts as owner in a few places (mail, seals, inspection).
`

const row = String.raw`\((?:[^()']|\([^()']*\))*\)`
const moreRows = new RegExp(`(\\bvalues ${row})(?:, ${row})+`, 'gi')

/** Same meaning, same text: however long a list is, however many rows, however deep a template is indented. */
export function normalise(sql: string): string {
  const flat = sql
    .trim()
    .split(/\s*\n\s*/)
    .map(line => line.replace(/\s+/g, ' '))
    .join('\n  ')
    .replace(moreRows, '$1')
    .replace(/\bin \(\$\d+(?:, \$\d+)*\)/gi, 'in ($0, ...)')
  const numbers = new Map<string, number>()
  let next = 0
  return flat.replace(/\$(\d+)/g, (_found, number: string) => {
    // The first of a list counts for all of it; a number used twice stays one number.
    if (number === '0') return `$${++next}`
    if (!numbers.has(number)) numbers.set(number, ++next)
    return `$${numbers.get(number)}`
  })
}

const clause =
  /^ (?:from|where|and|or|(?:left |inner |cross )?join|group by|order by|values|set|on conflict|returning|union all|limit|for update)(?= )/

/** A new line before each clause that does not stand inside parentheses, unless somebody broke the lines by hand. */
export function layOut(sql: string): string {
  if (sql.includes('\n')) return `${sql};`
  let depth = 0
  let quoted = false
  let filtering = false
  let text = ''
  for (let at = 0; at < sql.length; at++) {
    const character = sql[at]!
    if (character === "'") quoted = !quoted
    if (!quoted && character === '(') depth++
    if (!quoted && character === ')') depth--
    const found = quoted || depth > 0 ? undefined : clause.exec(sql.slice(at, at + 16))?.[0]
    const breaks = found && (filtering || !/^ (?:and|or)$/.test(found)) && !/(?:^delete|distinct)$/.test(text)
    if (found === ' where') filtering = true
    text += found ? (breaks ? `\n ${found}` : found) : character
    if (found) at += found.length - 1
  }
  return `${text};`
}

export function describeQueries(recorded: readonly RecordedQuery[]): string {
  const files = new Map<string, Map<string, Set<string>>>()
  for (const { file, by, sql } of recorded) {
    const functions = files.get(file) ?? new Map<string, Set<string>>()
    files.set(file, functions)
    functions.set(by, (functions.get(by) ?? new Set()).add(layOut(normalise(sql))))
  }
  const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = sorted(files).flatMap(([file, functions]) => [
    `\n-- ${'-'.repeat(20)} ${file}\n`,
    ...sorted(functions).map(([by, texts]) => `\n${by ? `-- ${by}\n` : ''}${[...texts].sort().join('\n')}\n`),
  ])
  return heading + parts.join('')
}

/** Lines of what was asked that the print does not hold. */
export function missingFrom(printed: string, asked: string): string[] {
  const lines = new Set(printed.split('\n'))
  return asked.split('\n').filter(line => !lines.has(line))
}

function readRecorded(folder: string): RecordedQuery[] {
  return readdirSync(folder).flatMap(name =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as RecordedQuery),
  )
}

function recordNow(): RecordedQuery[] {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-queries-'))
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database'],
      {
        cwd: root,
        env: { ...process.env, WISSELWERK_QUERIES: folder, WISSELWERK_ROTATION: 'queries' },
        stdio: 'inherit',
      },
    )
    if (status !== 0) throw new Error('The database tests failed; db/queries.sql stays as it was.')
    return readRecorded(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tell(isBehind: boolean): void {
  if (isBehind) console.error('db/queries.sql is behind the code. Run: npm run queries')
  process.exitCode = isBehind ? 1 : 0
}

if (process.argv[1] && basename(process.argv[1]) === 'queries.ts') {
  const [option, folder] = process.argv.slice(2)
  if (option === '--check' && folder) {
    tell(readFileSync(target, 'utf8') !== describeQueries(readRecorded(folder)))
  } else if (option === '--part' && folder) {
    const missing = missingFrom(readFileSync(target, 'utf8'), describeQueries(readRecorded(folder)))
    for (const line of missing) console.error(line)
    tell(missing.length > 0)
  } else
    writeFileSync(target, describeQueries(option === '--from' && folder ? readRecorded(folder) : recordNow()))
}
