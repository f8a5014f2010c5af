import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { decideFigures, isHarmless } from '@wisselwerk/engines/disclosure'
import { type FiledFigure, readLedger } from '../engines/src/disclosure/testing/ledger-file.ts'
import { ledgerData } from '../tools/ledger-attack.ts'

// How much of ten years of figures goes out, and how long the slowest decision takes:
//   npx tsx bench/ledger.ts [PEOPLE …]
// Without sizes 250 and 2,000 people, for the shares, and 20,000, for the time (some ten minutes).

interface Share {
  /** Figures that would be harmless if nothing else were out. */
  harmless: number
  shown: number
}

/** The organisation of the reference data over ten years, and every figure that somebody would like to see of it. */
function wanted(people: number) {
  const { stdout, status, stderr } = spawnSync('python3', ['generate.py', String(people)], {
    cwd: ledgerData,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  if (status !== 0) throw new Error(stderr)
  return readLedger(JSON.parse(stdout))
}

const isAboutMany = ({ about }: FiledFigure): boolean => about === 'all' || about.startsWith('dept-')
/** The year that a figure is about: overview, coverage and rates come out in the next one. */
const yearOf = ({ date, by }: FiledFigure): number =>
  Number(date.slice(0, 4)) - (['overview', 'coverage', 'rates'].includes(by) ? 1 : 0)
const percent = ({ shown, harmless }: Share): string =>
  harmless === 0 ? '–' : `${((100 * shown) / harmless).toFixed(1)} %`

function measure(people: number): void {
  const { questions, days } = wanted(people)
  const out: FiledFigure[] = []
  const shares = { first: none(), later: none(), many: none() }
  const began = performance.now()
  let slowest = { seconds: 0, figures: 0, what: '' }
  for (const figures of days) {
    const start = performance.now()
    const may = decideFigures({ ...questions, before: out, wanted: figures, date: figures[0]!.date })
    const seconds = (performance.now() - start) / 1000
    const { by, date } = figures[0]!
    if (seconds > slowest.seconds) slowest = { seconds, figures: figures.length, what: `${by} ${date}` }
    for (const [at, figure] of figures.entries()) {
      const counted = [yearOf(figure) === yearOf(days[0]![0]!) ? shares.first : shares.later]
      if (isAboutMany(figure) && figure.kind === 'mean') counted.push(shares.many)
      for (const share of counted) {
        share.harmless += isHarmless(figure, questions) ? 1 : 0
        share.shown += may[at] ? 1 : 0
      }
      if (may[at]) out.push(figure)
    }
  }
  const total = (performance.now() - began) / 1000
  console.log(
    `${String(people).padStart(6)} people: first year ${percent(shares.first)}, later years ${percent(shares.later)}; whole and departments in rounds ${percent(shares.many)}; slowest ${slowest.seconds.toFixed(1)} s (${slowest.what}, ${slowest.figures} figures), ten years ${total.toFixed(0)} s`,
  )
}

const none = (): Share => ({ harmless: 0, shown: 0 })

if (existsSync(join(ledgerData, 'generate.py'))) {
  const sizes = process.argv.slice(2).map(Number)
  for (const people of sizes.length > 0 ? sizes : [250, 2_000, 20_000]) measure(people)
} else console.log('The organisation of ../shared/data/fairness/ledger is not here.')
