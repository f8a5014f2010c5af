import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Atom, type AtomSet, protect } from '@wisselwerk/engines/disclosure'
import { organisationTables } from '../engines/src/disclosure/testing/organisation.ts'

const shared = join(import.meta.dirname, '../../shared/data')
const peopleFile = join(shared, 'scales/data/sim_contract.csv')

interface Family {
  name: string
  atoms: readonly Atom[]
  queries: readonly AtomSet[]
  k?: number
}

function measure({ name, ...family }: Family): number {
  let last = 0
  const start = performance.now()
  const { published, primary, complementary, leaks, audited } = protect(family, {
    onProgress: done => {
      if (process.stderr.isTTY && performance.now() - last > 200) {
        last = performance.now()
        process.stderr.write(`\r${name} ${Math.round(done * 100)} %   `)
      }
    },
  })
  const seconds = (performance.now() - start) / 1000
  if (last > 0) process.stderr.write('\r')
  const shown = published.filter(Boolean).length
  const verdict = `${leaks.length} leaks${audited ? '' : ' found before the audit was broken off'}`
  console.log(
    `${name.padEnd(46)} ${String(family.atoms.length).padStart(5)} ${String(family.queries.length).padStart(7)} ${String(shown).padStart(6)} ${String(primary.length).padStart(6)} ${String(complementary.length).padStart(6)}  ${seconds.toFixed(2).padStart(6)} s  ${verdict}`,
  )
  return seconds
}

/** What the reference, attack.py beside the data, needs for the same tables. */
function measurePeer(): Map<string, number> {
  const script = `
import sys, json, csv, time
sys.path.insert(0, '.')
from attack import protect
rows = list(csv.DictReader(open('../scales/data/sim_contract.csv')))
for d in ['gender', 'contract', 'age_band']:
    ids = {}; atoms = []; Q = {}
    for r in rows:
        key = (r['dept'], r[d])
        if key not in ids: ids[key] = len(atoms); atoms.append(0)
        atoms[ids[key]] += 1
        for g in ['all', 'dept=' + r['dept'], d + '=' + r[d], '|'.join(key)]: Q.setdefault(g, set()).add(ids[key])
    q = list(dict.fromkeys(frozenset(s) for s in Q.values()))
    t = time.time(); protect(atoms, q, 5); print(json.dumps(['dept x ' + d, time.time() - t]))
`
  const { status, stdout } = spawnSync('python3', ['-c', script], {
    cwd: join(shared, 'disclosure'),
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  return new Map(
    status === 0
      ? stdout
          .trim()
          .split('\n')
          .map(line => JSON.parse(line) as [string, number])
      : [],
  )
}

/** A stream of numbers from 0 to 1 (xorshift32), the same in every run. */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const [units, kinds] = [400, 5]
const cell = (unit: number, kind: number): number => unit * kinds + kind

/** 8,000 people in 400 units by five kinds of contract, of which some are rare. */
function people(): Atom[] {
  const next = stream(12345)
  const means = [12, 4, 2, 2, 1]
  return Array.from({ length: units * kinds }, (_, at) => ({
    n: Math.max(1, Math.round(-Math.log(1 - next()) * means[at % kinds]!)),
  }))
}

/** Units, departments, divisions and the whole, each by every choice of kinds: 10,000 of the 18,042. */
function tables(): AtomSet[] {
  const next = stream(777)
  const found: AtomSet[] = []
  for (const groups of [1, 8, 40, 133, 400])
    for (let group = 0; group < groups; group++) {
      const own = [...Array(units).keys()].filter(unit => Math.floor((unit * groups) / units) === group)
      for (let choice = 1; choice < 1 << kinds; choice++)
        found.push(
          own.flatMap(unit =>
            [...Array(kinds).keys()].filter(kind => choice & (1 << kind)).map(kind => cell(unit, kind)),
          ),
        )
    }
  const order = found.map(set => ({ set, at: next() })).sort((a, b) => a.at - b.at)
  return order.slice(0, 10_000).map(({ set }) => set)
}

/** 10,000 groups that have nothing to do with each other: fifty cells each, at random. The worst there is. */
function anyGroups(): AtomSet[] {
  const next = stream(4242)
  return Array.from({ length: 10_000 }, () => {
    const set = new Set<number>()
    while (set.size < 50) set.add(Math.floor(next() * units * kinds))
    return [...set]
  })
}

console.log(`${''.padEnd(46)} atoms queries  shown  small others    time`)
if (existsSync(peopleFile)) {
  const peers = measurePeer()
  for (const table of organisationTables(readFileSync(peopleFile, 'utf8'))) {
    const seconds = measure(table)
    const peer = peers.get(table.name)
    if (peer)
      console.log(`  attack.py needs ${peer.toFixed(2)} s: ${(peer / seconds).toFixed(1)} times as long`)
  }
} else console.log('The organisation in ../shared/data is not here.')
const atoms = people()
measure({ name: 'tables of 400 units by 5 kinds', atoms, queries: tables() })
measure({ name: 'the same for distributions', atoms, queries: tables(), k: 10 })
measure({ name: 'groups at random', atoms, queries: anyGroups() })
