import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Commands,
  type Entrance,
  commands as research,
  runAmong,
  runAsProgram,
} from '@wisselwerk/research'
import { type Config, readConfig } from '../platform/config/config.ts'
import { BackupError } from '../platform/db/backup/index.ts'

/** Operators' commands, each in a file of its own name, beside those of researchers. None of them is a route. */
const commands: Commands = {
  verify: () => import('./commands/verify.ts'),
  ...research,
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  archive: () => import('./commands/archive.ts'),
  unarchive: () => import('./commands/unarchive.ts'),
  'move-out': () => import('./commands/move-out.ts'),
  'move-in': () => import('./commands/move-in.ts'),
  'sign-in-provider': () => import('./commands/sign-in-provider.ts'),
  provisioning: () => import('./commands/provisioning.ts'),
  'setup-link': () => import('./commands/setup-link.ts'),
  'grant-role': () => import('./commands/grant-role.ts'),
  audit: () => import('./commands/audit.ts'),
  'confirm-day': () => import('./commands/confirm-day.ts'),
  rules: () => import('./commands/rules.ts'),
  work: () => import('./commands/work.ts'),
}

const entrance: Entrance = { commands, sentenceOf }

export const runCommand = (argv: readonly string[]): Promise<number> => runAmong(argv, entrance)

/** For tools/wisselwerk.mjs, which built this first. */
export const runInCheckout = (argv: readonly string[]): Promise<void> => runAsProgram(argv, entrance)

// A program of its own where the server is installed, perhaps by a link.
const here = fileURLToPath(import.meta.url)
if (process.argv[1] && realpathSync(process.argv[1]) === here)
  await runAsProgram(process.argv.slice(2), { ...entrance, typed: 'node dist/server/cli.js' })

/** What an operator can do about it, in a sentence. */
async function sentenceOf(error: unknown): Promise<string | null> {
  if (error instanceof BackupError) return error.message
  const { startFault } = await import('./start-fault.ts')
  return startFault(error, configOf())
}

function configOf(): Config | undefined {
  try {
    return readConfig(process.env)
  } catch {
    return undefined
  }
}
