import { parentPort, workerData } from 'node:worker_threads'
import { type Family, protect } from '@wisselwerk/engines/disclosure'
import type { Told } from './service/decide.ts'

const tell = (told: Told) => parentPort!.postMessage(told)
let last = 0
const { published } = protect(workerData as Family, {
  onProgress: share => {
    // A message for every one in a hundred is enough to watch.
    if (share - last < 0.01) return
    last = share
    tell({ share })
  },
})
tell({ published })
