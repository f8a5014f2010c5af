import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Family, protect } from '@wisselwerk/engines/disclosure'

/** Which of the wanted groups may be published; told how far it is, and stopped by an error from there. */
export type Decide = (family: Family, watch: (share: number) => Promise<void>) => Promise<readonly boolean[]>

export type Told = { share: number } | { published: readonly boolean[] }

/** Built beside the server; from source, where tests run, the decision is made here. */
const worker = fileURLToPath(new URL('./decide-worker.js', import.meta.url))

/** On a thread of its own: a large organisation takes seconds, in which nobody else should wait. */
export const decideApart: Decide = existsSync(worker) ? onThread : here

async function here(family: Family, watch: (share: number) => Promise<void>): Promise<readonly boolean[]> {
  const { published } = protect(family)
  await watch(1)
  return published
}

function onThread(family: Family, watch: (share: number) => Promise<void>): Promise<readonly boolean[]> {
  const thread = new Worker(worker, { workerData: family })
  return new Promise<readonly boolean[]>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('published' in told) resolve(told.published)
      else watch(told.share).catch(reject)
    })
    thread.on('error', reject)
    thread.on('exit', code => reject(new Error(`The decision stopped with ${code}`)))
  }).finally(() => thread.terminate())
}
