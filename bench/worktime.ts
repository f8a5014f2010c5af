import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  checkRoster,
  dayFrom,
  type Entry,
  type Roster,
  rosterFrom,
  setsByAge,
  stampText,
  type WrittenRoster,
} from '@wisselwerk/engines/worktime'

// A hospital of 10,000 over 16 weeks: early, late and night shifts, so that every rule of adults has work to do.
const people = Number(process.env.PEOPLE ?? 10_000)
const weeks = 16
const first = dayFrom('2026-01-05')!
const sets = setsByAge.filter(({ ages }) => ages.from === 18)

let seed = 20260105
function chance(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

function rosterOf(person: number): Roster {
  const shifts: Entry[] = []
  for (let week = 0; week < weeks; week++) {
    const startsAt = [7, 22.75, 15][(week + person) % 3]! * 60
    const free = Math.floor(chance() * 7)
    for (let day = 0; day < 7; day++) {
      if (day === free || day === (free + 1) % 7) continue
      const start = (first + 7 * week + day) * 1440 + startsAt - 60 + Math.floor(chance() * 5) * 15
      const end = start + 510
      shifts.push({ start, end, breaks: [{ start: start + 240, end: start + 270 }] })
    }
  }
  const horizon = { from: first, until: first + 7 * weeks }
  return { person: `p${person}`, birth: '1990-05-17', horizon, shifts }
}

const rosters = Array.from({ length: people }, (_, person) => rosterOf(person))
const lines = rosters.reduce((sum, { shifts }) => sum + shifts.length, 0)

function timed<T>(work: () => T): { ms: number; answer: T } {
  const start = performance.now()
  const answer = work()
  return { ms: performance.now() - start, answer }
}

function say(what: string, ms: string): void {
  console.log(`${what.padEnd(70)} ${ms.padStart(10)}`)
}

const checkAll = () => rosters.reduce((sum, roster) => sum + checkRoster(roster, sets).violations.length, 0)

say('', 'ms')
const cold = timed(checkAll)
say(`${people} people × ${weeks} weeks, ${lines} shifts, by day and night, first call`, cold.ms.toFixed(0))
const before = process.cpuUsage()
const runs = Array.from({ length: 5 }, () => timed(checkAll).ms).sort((a, b) => a - b)
const { user, system } = process.cpuUsage(before)
say('the same again, in the middle of five', runs[2]!.toFixed(0))
// Beside other work a wall clock says little; this is what one of them costs.
say('                                   processor time of one', ((user + system) / 5000).toFixed(0))
console.log(`  ${cold.answer} violations in all`)

const one = rosters[0]!
const moves = Array.from({ length: 2000 }, (_, at) => {
  const changed = one.shifts.map((shift, number) =>
    number === at % one.shifts.length ? { ...shift, end: shift.end + (at % 60) } : shift,
  )
  return timed(() => checkRoster({ ...one, shifts: changed }, sets)).ms
}).sort((a, b) => a - b)
say('one shift changed, its person checked again: p50', moves[1000]!.toFixed(3))
say('                                             p99', moves[1980]!.toFixed(3))

function written({
  person,
  birth,
  shifts,
}: Roster): WrittenRoster & { title: string; rules: string[]; expected: [] } {
  const span = ({ start, end }: { start: number; end: number }) => ({
    start: stampText(start),
    end: stampText(end),
  })
  return {
    title: person,
    rules: ['nl-adult', 'nl-night'],
    expected: [],
    person: { id: person, birth },
    horizon: { from: '2026-01-05', until: '2026-04-27' },
    shifts: shifts.map(shift => ({ ...span(shift), breaks: shift.breaks.map(span) })),
  }
}

const texts = rosters.slice(0, 1000).map(roster => JSON.stringify(written(roster)))
say(
  'reading 1,000 of them from JSON',
  timed(() => texts.map(text => rosterFrom(JSON.parse(text)))).ms.toFixed(0),
)

// The peer: a reference program in plain Python, where it and python3 are.
const reference = join(import.meta.dirname, '../../shared/data/time/reference/worktime.py')
if (!existsSync(reference) || spawnSync('python3', ['--version']).status !== 0)
  console.log('The reference program or python3 is not here; nothing stands beside it.')
else {
  const folder = mkdtempSync(join(tmpdir(), 'ww-worktime-'))
  const some = 100
  const cases = rosters.slice(0, some).map(roster => ({ id: roster.person, ...written(roster) }))
  writeFileSync(join(folder, 'cases.json'), JSON.stringify({ cases }))
  const program = `import sys, json, time, runpy
m = runpy.run_path(sys.argv[1])
cases = json.load(open(sys.argv[2]))["cases"]
t = time.perf_counter(); n = sum(len(m["check"](c)) for c in cases)
print(json.dumps([(time.perf_counter() - t) * 1000, n]))`
  const { stdout } = spawnSync('python3', ['-c', program, reference, join(folder, 'cases.json')], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const [ms, violations] = JSON.parse(stdout) as [number, number]
  const ours = timed(() =>
    cases.reduce((sum, one) => sum + checkRoster(rosterFrom(one), sets).violations.length, 0),
  )
  say(`${some} of them, reading included: the reference program in Python`, ms.toFixed(0))
  say('                                 this engine', ours.ms.toFixed(1))
  console.log(`  ${violations} violations there, ${ours.answer} here`)
}
