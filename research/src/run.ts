import { type Command, parseCall, UsageError } from './commands/command.ts'

/** How a program was called, and with which commands. */
export interface Entrance {
  readonly commands: Readonly<Record<string, () => Promise<{ command: Command }>>>
  /** What stands before a command where it is typed, for examples that work. */
  readonly typed?: string
  /** Where the files of the examples lie, if not in a checkout. */
  readonly examples?: string
  /** The whole answer to an error besides a wrong call; null for a fault of ours. */
  sentenceOf?(error: unknown): Promise<string | null>
}

const inCheckout = 'npm run -s wisselwerk --'

/** Refusals end with 2 and one sentence; anything else is a fault of ours and shows itself. */
export async function runAmong(argv: readonly string[], entrance: Entrance): Promise<number> {
  const { commands } = entrance
  const [name, ...rest] = argv
  try {
    if (name === undefined || name === '--help') {
      console.log(await help(entrance))
      return 0
    }
    if (!Object.hasOwn(commands, name))
      throw new UsageError(`There is no command '${name.slice(0, 40)}'. See wisselwerk --help.`)
    const { command } = await commands[name]!()
    if (rest.includes('--help')) {
      console.log(helpOf(command, entrance))
      return 0
    }
    return await command.run(parseCall(command, rest))
  } catch (error) {
    const sentence = error instanceof UsageError ? error.message : await entrance.sentenceOf?.(error)
    if (!sentence) throw error
    console.error(sentence)
    return 2
  }
}

/** Runs as the whole of a process: the answer is its exit code. */
export async function runAsProgram(argv: readonly string[], entrance: Entrance): Promise<void> {
  // Who reads the first lines of a long answer and closes the pipe has what they wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await runAmong(argv, entrance)
}

async function help({ commands, typed = inCheckout }: Entrance): Promise<string> {
  const parts = ['Wisselwerk. What we owe each other, written together.']
  for (const load of Object.values(commands)) {
    const { usage, about } = (await load()).command
    parts.push(`  ${usage}\n      ${about}`)
  }
  parts.push(`Type it as: ${typed} COMMAND. With --help after a command it says more of that one.`)
  return parts.join('\n\n')
}

function helpOf({ usage, example, about }: Command, { typed = inCheckout, examples }: Entrance): string {
  const words = example
    .split(' ')
    .map(word => (examples && word.startsWith(folder) ? quoted(examples + word.slice(folder.length)) : word))
  return `${about}\n\n  ${usage}\n\nFor example:\n\n  ${typed} ${words.join(' ')}`
}

const folder = 'docs/examples/'

const quoted = (path: string): string => (/^[\w./:\\-]+$/.test(path) ? path : `"${path}"`)
