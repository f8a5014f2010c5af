import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { copyPreparedHome } from './prepared-home.ts'
import { type RunningServer, runServer } from './server.ts'

export interface Installation {
  /** Without the example organisation, as an organisation of its own begins. */
  empty?: boolean
  /** From nothing, as on the day that it is installed, instead of from a copy of what was started before. */
  first?: boolean
}

export interface RunningApp extends RunningServer {
  home: string
}

/** An installation for one story alone, in a new folder. */
export async function startApp({ empty, first }: Installation = {}): Promise<RunningApp> {
  const home = mkdtempSync(join(tmpdir(), 'ww-e2e-'))
  if (!empty && !first) await copyPreparedHome(inject('preparedHome'), home)
  const server = await runServer(home, ...(empty ? ['--empty'] : []))
  return {
    ...server,
    home,
    stop: async () => {
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
