import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Wrong words or a wrong file: said in one sentence on standard error, ended with 2. */
export class UsageError extends Error {}

export interface Command {
  /** The form, as in `wisselwerk verify FILE.pdf [--json]`. */
  usage: string
  /** Works as typed in a checkout, after `npm run -s`. */
  example: string
  about: string
  /** Options beside --json and --help. */
  options?: NonNullable<ParseArgsConfig['options']>
  run(call: Call): Promise<number>
}

export interface Call {
  /** What is not an option: files and folders, in order. */
  names: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  json: boolean
}

export function parseCall(command: Command, args: readonly string[]): Call {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const { json, ...options } = values
    return { names: positionals, options: options as Call['options'], json: json === true }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const sentence = message.split(/(?<=\.) |\n/)[0]!.replace(/\.$/, '')
    throw new UsageError(`${sentence.slice(0, 120)}. Use: ${command.usage}`)
  }
}

/** The one name that a command takes. */
export function onlyName({ names }: Call, what: string): string {
  if (names.length !== 1) throw new UsageError(`Name ${what}, and nothing else.`)
  return names[0]!
}

/** An option that must be there, with text in it. */
export function needed({ options }: Call, option: string, what: string): string {
  const value = options[option]
  if (typeof value !== 'string' || value === '') throw new UsageError(`Give --${option}: ${what}.`)
  return value
}

/** One document on standard output, every number in full. */
export function printJson(answer: unknown): void {
  console.log(JSON.stringify(answer))
}
