import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import {
  adviseTies,
  bestForEfficiency,
  betweennessBlocks,
  block,
  directedView,
  type Graph,
  graphOf,
  mutualView,
  robustness,
  sumOfBlocks,
  undirectedView,
} from '@wisselwerk/engines/networks/measure'
import { sag } from '@wisselwerk/engines/networks/publish'

// Nets of people on one thread and on two, beside igraph (C, by python3-igraph or the interpreter in PYTHON) where it is, else
// beside graphology (`npm install graphology graphology-metrics` anywhere, and the folder in GRAPHOLOGY).

const draw = seeded(2026)
const large = drawn(10_000, 100_000)
console.log(`load ${loadavg()[0]!.toFixed(1)}`)
const mine = measured('betweenness, 10,000 people and 100,000 ties, one thread', () =>
  sumOfBlocks(betweennessBlocks(large, large)!),
)
const shared = await onTwoWorkers(large)
console.log(
  `  two workers: ${seconds(shared.wall)} by the clock, ${shared.sum.every((one, at) => one === mine.answer[at]) ? 'the same digit by digit' : 'NOT THE SAME'}`,
)
besideIgraph(large, mine, shared.wall)
await besideGraphology()
const thousand = drawn(1000, 5000)
measured(
  'the best of 494,500 ties more, 1,000 people and 5,000 ties',
  () => bestForEfficiency(thousand)!.best,
)
const net = {
  size: 1000,
  directed: false,
  ties: Array.from(thousand.from, (from, tie) => ({ from, to: thousand.to[tie]! })),
}
measured(
  'attack by betweenness counted anew, 1,000 people and 5,000 ties',
  () => robustness(net, { runs: 2 })!.betweennessAdaptive_tieDegreeThenIndex!.R,
)
measured('five ties advised, 1,000 people and 5,000 ties', () => adviseTies(thousand, { ties: 5 })!.ties)
measured('every measure of three views, 1,000 people and 5,000 ties', () => [
  undirectedView(net),
  directedView({ ...net, directed: true }),
  mutualView(net),
])
const sheet = {
  groups: 400,
  ties: Array.from({ length: 2000 }, () => {
    const from = below(400)
    return { from, to: (from + 1 + below(399)) % 400, weight: 5 + below(50) }
  }),
  outer: Array.from({ length: 200 }, () => ({ group: below(400), weight: 10 })),
  cloth: 0.6,
}
measured('sag of 400 groups', () => sag(sheet))

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function below(end: number): number {
  return Math.floor(draw() * end)
}

function drawn(size: number, count: number): Graph {
  const seen = new Set<number>()
  while (seen.size < count) {
    const [a, b] = [below(size), below(size)]
    if (a !== b) seen.add(Math.min(a, b) * size + Math.max(a, b))
  }
  const pairs = [...seen]
  return graphOf(
    size,
    pairs.map(pair => Math.floor(pair / size)),
    pairs.map(pair => pair % size),
  )
}

function measured<T>(name: string, work: () => T): { answer: T; wall: number; processor: number } {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(used)
  const [wall, processor] = [performance.now() - began, (user + system) / 1000]
  console.log(`${name}: ${seconds(wall)}, processor ${seconds(processor)}; load ${loadavg()[0]!.toFixed(1)}`)
  return { answer, wall, processor }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

/** Half of the sources each, in whole blocks, so that the sum is the same. */
async function onTwoWorkers({ size, from, to }: Graph): Promise<{ wall: number; sum: Float64Array }> {
  const half = Math.ceil(size / 2 / block) * block
  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    import('tsx/esm/api').then(({ register }) => {
      register()
      return import(${JSON.stringify(import.meta.resolve('@wisselwerk/engines/networks/measure'))})
    }).then(({ betweennessBlocks, graphOf }) => {
      const graph = graphOf(workerData.size, workerData.from, workerData.to)
      parentPort.postMessage('ready')
      parentPort.on('message', share => parentPort.postMessage(betweennessBlocks(graph, graph, share)))
    })`
  const workers = [0, 1].map(() => new Worker(program, { eval: true, workerData: { size, from, to } }))
  const answers = (ask?: (at: number) => object) =>
    Promise.all(
      workers.map(
        (worker, at) =>
          new Promise<Float64Array[]>((done, failed) => {
            worker.once('message', done).once('error', failed)
            if (ask) worker.postMessage(ask(at))
          }),
      ),
    )
  await answers()
  const began = performance.now()
  const blocks = await answers(at => (at === 0 ? { from: 0, to: half } : { from: half }))
  const sum = sumOfBlocks(blocks.flat())
  const wall = performance.now() - began
  for (const worker of workers) await worker.terminate()
  return { wall, sum }
}

function besideIgraph(
  { from, to }: Graph,
  own: { wall: number; processor: number; answer: Float64Array },
  two: number,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'ww-bench-'))
  const file = join(folder, 'net.txt')
  writeFileSync(file, Array.from(from, (one, tie) => `${one} ${to[tie]}`).join('\n'))
  const script = `
import igraph, json, sys, time
net = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)
wall, processor = time.time(), time.process_time()
found = net.betweenness()
print(json.dumps([igraph.__version__, (time.time() - wall) * 1000, (time.process_time() - processor) * 1000, found]))`
  const { status, stdout } = spawnSync(process.env.PYTHON ?? 'python3', ['-c', script, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) {
    console.log('  python3-igraph is not here (Debian python3-igraph, or its interpreter in PYTHON)')
    return
  }
  const [version, wall, processor, found] = JSON.parse(stdout) as [string, number, number, number[]]
  // Each pair was counted from both ends.
  const off = Math.max(...found.map((one, who) => Math.abs(one - own.answer[who]! / 2) / Math.max(1, one)))
  console.log(
    `  igraph ${version}: ${seconds(wall)}, processor ${seconds(processor)}. Ours on one thread ${(own.processor / processor).toFixed(2)} of its processor time and ${(own.wall / wall).toFixed(2)} of its clock, on two workers ${(two / wall).toFixed(2)}; largest difference ${off.toExponential(1)}`,
  )
}

async function besideGraphology(): Promise<void> {
  const at = process.env.GRAPHOLOGY
  if (!at) return
  const { createRequire } = await import('node:module')
  const load = createRequire(join(at, 'package.json'))
  const Net = load('graphology')
  const count = load('graphology-metrics/centrality/betweenness')
  const small = drawn(2000, 20_000)
  const theirs = new Net({ type: 'undirected' })
  for (let who = 0; who < small.size; who++) theirs.addNode(who)
  for (const [tie, one] of small.from.entries()) theirs.addEdge(one, small.to[tie])
  const ours = measured('betweenness, 2,000 people and 20,000 ties', () =>
    sumOfBlocks(betweennessBlocks(small, small)!),
  )
  const other = measured('  graphology', () => count(theirs, { normalized: false }))
  console.log(`  ours ${(ours.processor / other.processor).toFixed(2)} of its processor time`)
}
