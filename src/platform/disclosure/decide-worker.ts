import { parentPort } from 'node:worker_threads'
import { decideFigures, protect } from '@wisselwerk/engines/disclosure'
import type { Asked, Told } from './decide.ts'

const tell = (told: Told) => parentPort!.postMessage(told)

/** One decision after the other, as they are asked. */
parentPort!.on('message', (asked: Asked) => {
  let last = 0
  const onProgress = (share: number): void => {
    // A message for every one in a hundred is enough to watch.
    if (share - last < 0.01) return
    last = share
    tell({ share })
  }
  tell({
    published:
      'family' in asked
        ? protect(asked.family, { onProgress }).published
        : decideFigures(asked.figures, { onProgress }),
  })
})
