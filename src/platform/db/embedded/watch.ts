import { setTimeout as sleep } from 'node:timers/promises'
import type { ClusterFolder } from './cluster-folder.ts'
import { isServing, type Postmaster } from './postmaster-file.ts'

/**
 * Starts the server again when it was killed under us, at the same address, so that the pool's next connection
 * finds it. Three times in a minute is no accident any more: then it stays down and requests say so.
 */
export function watch(
  cluster: ClusterFolder,
  first: Postmaster,
  log: (line: string) => void,
  restart: () => Promise<Postmaster>,
): () => void {
  let stopped = false
  let current = first
  const restarts: number[] = []
  const look = async () => {
    if (stopped || isServing(current.pid, cluster.data)) return
    const minuteAgo = Date.now() - 60_000
    if (restarts.filter(at => at > minuteAgo).length >= 3) {
      stopped = true
      log(
        `The database server keeps stopping. Look into postgres.log in ${cluster.folder}, then start Wisselwerk again.`,
      )
      return
    }
    restarts.push(Date.now())
    current = await restart()
  }
  const loop = async () => {
    while (!stopped) {
      await sleep(250, undefined, { ref: false })
      await look().catch(error => log((error as Error).message))
    }
  }
  void loop()
  return () => {
    stopped = true
  }
}
