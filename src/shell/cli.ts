import { pathToFileURL } from 'node:url'
import { type Config, readConfig } from '../platform/config/config.ts'
import { BackupError } from '../platform/db/backup/index.ts'
import { type Command, parseCall, UsageError } from './commands/command.ts'

/** Operators' and researchers' commands, each in a file of its own name. None of them is a route. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  verify: () => import('./commands/verify.ts'),
  negotiate: () => import('./commands/negotiate.ts'),
  improve: () => import('./commands/improve.ts'),
  scales: () => import('./commands/scales.ts'),
  agree: () => import('./commands/agree.ts'),
  surface: () => import('./commands/surface.ts'),
  compare: () => import('./commands/compare.ts'),
  contract: () => import('./commands/contract.ts'),
  disclose: () => import('./commands/disclose.ts'),
  flexicurity: () => import('./commands/flexicurity.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  archive: () => import('./commands/archive.ts'),
  unarchive: () => import('./commands/unarchive.ts'),
  'move-out': () => import('./commands/move-out.ts'),
  'move-in': () => import('./commands/move-in.ts'),
  'sign-in-provider': () => import('./commands/sign-in-provider.ts'),
  provisioning: () => import('./commands/provisioning.ts'),
  audit: () => import('./commands/audit.ts'),
}

async function help(): Promise<string> {
  const parts = ['Wisselwerk. What we owe each other, written together.']
  for (const load of Object.values(commands)) {
    const { usage, about } = (await load()).command
    parts.push(`  ${usage}\n      ${about}`)
  }
  parts.push(
    'wisselwerk COMMAND --help says more of one command. In a checkout: npm run -s wisselwerk -- COMMAND',
  )
  return parts.join('\n\n')
}

function helpOf({ usage, example, about }: Command): string {
  return `${about}\n\n  ${usage}\n\nFor example:\n\n  ${example}`
}

/** Refusals end with 2 and one sentence; anything else is a fault of ours and shows itself. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  try {
    if (name === undefined || name === '--help') {
      console.log(await help())
      return 0
    }
    if (!Object.hasOwn(commands, name))
      throw new UsageError(`There is no command '${name.slice(0, 40)}'. See wisselwerk --help.`)
    const { command } = await commands[name]!()
    if (rest.includes('--help')) {
      console.log(helpOf(command))
      return 0
    }
    return await command.run(parseCall(command, rest))
  } catch (error) {
    const { startFault } = await import('./start-fault.ts')
    const ours = error instanceof UsageError || error instanceof BackupError
    const sentence = ours ? error.message : startFault(error, configOf())
    if (sentence === null) throw error
    console.error(sentence)
    return 2
  }
}

function configOf(): Config | undefined {
  try {
    return readConfig(process.env)
  } catch {
    return undefined
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Who reads the first lines of a long answer and closes the pipe has what they wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await runCommand(process.argv.slice(2))
}
