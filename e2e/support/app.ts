import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInHost } from './host.ts'
import { copyStage, type StageName } from './prepared-stages.ts'
import { type RunningServer, runServer, type ServerSettings } from './server.ts'

/** `first` is from nothing, in a process, with a database of its own, as on the day that somebody installs it. */
export type Installation = StageName | 'first'

export interface RunningApp extends RunningServer {
  home: string
  /** Its address for an operator's command; empty where it keeps a database of its own. */
  database: string
}

/** An installation for one story alone, in a new folder. */
export async function startApp(
  installation: Installation = 'example',
  { mailServer, today }: Pick<ServerSettings, 'mailServer' | 'today'> = {},
): Promise<RunningApp> {
  const home = mkdtempSync(join(tmpdir(), 'ww-e2e-'))
  const copy = installation === 'first' ? undefined : await copyStage(installation, home)
  const database = copy?.database ?? ''
  const server = copy
    ? await runInHost(home, {
        database,
        empty: installation === 'empty',
        ...(mailServer && { mailServer }),
        ...(today && { today }),
      })
    : await runServer(home)
  return {
    ...server,
    home,
    database,
    stop: async () => {
      await server.stop()
      await copy?.remove()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
