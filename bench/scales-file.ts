import { closeSync, openSync, readSync } from 'node:fs'
import { ByteBlocks, columnsOfRows, type Scale } from '@wisselwerk/engines/scales'

// Run by bench/scales.ts in a process of its own: answers from a file that is larger than what may be held.
const [file, width] = [process.argv[2]!, 60]
const sizes = [7, 8, 7, 8, 7, 8, 7, 8]
const scales = sizes.map((size, i): Scale => {
  const items = Array.from({ length: size }, (_, j) => `i${j}`)
  return { name: `s${i}`, items, min: 1, max: 5 }
})
const blocks = scales.map(scale => new ByteBlocks(scale))
const rows = Buffer.alloc(16_384 * width)
const handle = openSync(file, 'r')
let [engine, respondents] = [0, 0]
const start = performance.now()
for (let size = readSync(handle, rows); size > 0; size = readSync(handle, rows)) {
  const from = performance.now()
  const columns = columnsOfRows(rows.subarray(0, size), width)
  let at = 0
  sizes.forEach((size, i) => {
    blocks[i]!.add(columns.slice(at, at + size))
    at += size
  })
  engine += performance.now() - from
  respondents += columns[0]!.length
}
const from = performance.now()
const alphas = blocks.map(one => one.figures().alpha)
const end = performance.now()
closeSync(handle)
console.log(
  JSON.stringify({
    respondents,
    engine: engine + end - from,
    all: end - start,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    alphas,
  }),
)
