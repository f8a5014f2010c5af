import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  decideFigures,
  type Family,
  type LedgerInput,
  protect,
  type Questions,
} from '@wisselwerk/engines/disclosure'

/** Told how far a decision is, and stops it by an error. */
type Watching = (share: number) => Promise<void>

/** What is decided with the one setting of how many people a group has at least. */
type Unsized<T> = Omit<T, 'k'>
export type Asking = Unsized<Questions>

/** How it is decided what may be published: tests decide otherwise. */
export interface Decide {
  /** No group of fewer people is published, nor any that can be worked out. */
  readonly smallestGroup: number
  /** Which groups of a family of tables. */
  family(family: Unsized<Family>, watch?: Watching): Promise<readonly boolean[]>
  /** Which figures, beside everything that is out. */
  figures(input: Unsized<LedgerInput>, watch?: Watching): Promise<readonly boolean[]>
}

export type Asked = { family: Family } | { figures: LedgerInput }
export type Told = { share: number } | { published: readonly boolean[] }

/** Built beside the server; from source, where tests run, the decision is made here. */
const worker = fileURLToPath(new URL('./decide-worker.js', import.meta.url))

const nobody: Watching = async () => {}
const answer = existsSync(worker) ? onThread : here

/** On a thread of its own: a large organisation takes seconds, in which nobody else should wait. */
export const decideApart = (smallestGroup: number): Decide => ({
  smallestGroup,
  family: (family, watch = nobody) => answer({ family: { ...family, k: smallestGroup } }, watch),
  figures: (figures, watch = nobody) => answer({ figures: { ...figures, k: smallestGroup } }, watch),
})

async function here(asked: Asked, watch: Watching): Promise<readonly boolean[]> {
  const published = 'family' in asked ? protect(asked.family).published : decideFigures(asked.figures)
  await watch(1)
  return published
}

/** A thread that decided and waits for more: to begin one takes longer than most decisions do. */
let waiting: Worker | undefined

async function onThread(asked: Asked, watch: Watching): Promise<readonly boolean[]> {
  const thread = waiting ?? new Worker(worker)
  waiting = undefined
  // A decision keeps the process running; a thread that waits does not.
  thread.ref()
  try {
    const published = await ask(thread, asked, watch)
    if (waiting) void thread.terminate()
    else waiting = thread
    thread.unref()
    return published
  } catch (error) {
    await thread.terminate()
    throw error
  }
}

function ask(thread: Worker, asked: Asked, watch: Watching): Promise<readonly boolean[]> {
  const heard = ['message', 'error', 'exit'] as const
  return new Promise<readonly boolean[]>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('published' in told) resolve(told.published)
      else watch(told.share).catch(reject)
    })
    thread.on('error', reject)
    thread.on('exit', code => reject(new Error(`The decision stopped with ${code}`)))
    thread.postMessage(asked)
  }).finally(() => {
    for (const event of heard) thread.removeAllListeners(event)
  })
}
