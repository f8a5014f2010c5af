import { parentPort, workerData } from 'node:worker_threads'
import { decideFigures, protect } from '@wisselwerk/engines/disclosure'
import type { Asked, Told } from './decide.ts'

const tell = (told: Told) => parentPort!.postMessage(told)
let last = 0
const onProgress = (share: number): void => {
  // A message for every one in a hundred is enough to watch.
  if (share - last < 0.01) return
  last = share
  tell({ share })
}
const asked = workerData as Asked
tell({
  published:
    'family' in asked
      ? protect(asked.family, { onProgress }).published
      : decideFigures(asked.figures, { onProgress }),
})
