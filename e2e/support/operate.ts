import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Stage } from './stage.ts'

/** An operator's command on the server of a story, as it is typed there. */
export const operateOn =
  (stage: Stage) =>
  (...args: string[]) =>
    promisify(execFile)(process.execPath, ['dist/server/cli.js', ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, DATABASE_URL: stage.app.database, WISSELWERK_HOME: stage.app.home },
    })
