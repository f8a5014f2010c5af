import { measureBytes, type Scale, unanswered } from '@wisselwerk/engines/scales'

// Run by bench/scales.ts in a process of its own, so that its memory is that of the engine and the data alone.
const rows = Number(process.argv[2])
const sizes = [7, 8, 7, 8, 7, 8, 7, 8]
const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20)
const start = megabytes()

const items = sizes.reduce((sum, size) => sum + size, 0)
const data = new Uint8Array(new SharedArrayBuffer(rows * items))
const answers = sizes.map((size, scale) => {
  const before = sizes.slice(0, scale).reduce((sum, value) => sum + value, 0)
  return Array.from({ length: size }, (_, j) => data.subarray((before + j) * rows, (before + j + 1) * rows))
})

// Every respondent leans one way per scale, three answers in a hundred are missing; the same on every run.
let state = 1
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
for (let i = 0; i < rows; i++)
  for (const columns of answers) {
    const lean = chance() + chance()
    for (const column of columns) {
      const answer = Math.min(5, 1 + Math.floor(5 * (0.3 * lean + 0.4 * chance())))
      column[i] = chance() < 0.03 ? unanswered : answer
    }
  }
const loaded = megabytes()

const scales = sizes.map((size, i): Scale => {
  const names = Array.from({ length: size }, (_, j) => `i${j}`)
  return { name: `s${i}`, items: names, reverse: [], min: 1, max: 5 }
})
const measureAll = () => scales.map((scale, i) => measureBytes(scale, answers[i]!))

const before = performance.now()
let found = measureAll()
const first = performance.now() - before
const memory = megabytes()
const times = Array.from({ length: Number(process.argv[3]) }, () => {
  const from = performance.now()
  found = measureAll()
  return performance.now() - from
}).sort((a, b) => a - b)

console.log(
  JSON.stringify({
    first,
    middle: times[times.length >> 1],
    best: times[0],
    start,
    loaded,
    memory,
    alphas: found.map(({ alpha }) => alpha),
    means: found.map(({ summary }) => summary.mean),
  }),
)
if (process.argv[4]) (await import('node:fs')).writeFileSync(process.argv[4], data)
