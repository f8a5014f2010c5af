import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Inspection, inspectAudit } from '../platform/audit/inspect.ts'
import { type Config, ConfigError, readConfig } from '../platform/config/config.ts'
import { archive, BackupError, backUp, restore, unarchive } from '../platform/db/backup/index.ts'
import { openDatabase } from '../platform/db/database.ts'
import { connectionUrl, EmbeddedError, holdsDatabase, startEmbedded } from '../platform/db/embedded/index.ts'
import { describeProblem, type VerifyResult, verifyFile } from '../platform/pdf/index.ts'

/** Wrong words on the command line: said in a sentence, ended with 2. */
class UsageError extends Error {}

interface Command {
  usage: string
  about: string
  run(args: readonly string[], json: boolean): Promise<number>
}

/** Operators' and researchers' commands. None of them is a route. */
const commands: Record<string, Command> = {
  verify: {
    usage: 'wisselwerk verify agreement.pdf [--json]',
    about: 'Checks a signed agreement: both signatures, and that not one byte was changed. Needs no network.',
    run: verify,
  },
  backup: {
    usage: 'wisselwerk backup FOLDER',
    about:
      'Copies the running embedded database, consistent to the last acknowledged write, with the secrets.',
    run: backup,
  },
  restore: {
    usage: 'wisselwerk restore FOLDER',
    about: 'Puts such a copy into WISSELWERK_HOME, which must hold no database. Stop the server first.',
    run: restoreCopy,
  },
  archive: {
    usage: 'wisselwerk archive FOLDER',
    about: 'Writes everything out in one snapshot, for a move to another PostgreSQL version or server.',
    run: writeArchive,
  },
  unarchive: {
    usage: 'wisselwerk unarchive FOLDER',
    about: 'Reads such an archive into an empty, migrated database: all of it or nothing.',
    run: readArchiveBack,
  },
  audit: {
    usage: 'wisselwerk audit [--json]',
    about:
      'Recomputes the audit chain and the seals of the read log. Ends with 1 when something was changed.',
    run: audit,
  },
}

async function verify(args: readonly string[], json: boolean): Promise<number> {
  const result = await verifyFile(one(args, 'the PDF to check'))
  const unreadable = ['cannot-read', 'not-a-pdf', 'too-large', 'unreadable'].includes(result.problem ?? '')
  if (unreadable) {
    console.error(describeProblem(result.problem!, 'en'))
    return 2
  }
  const { valid, signatures, textHashMatches } = result
  if (json)
    console.log(
      JSON.stringify({ valid, signatures, textHashMatches, state: result.state, problem: result.problem }),
    )
  else tell(result)
  return 0
}

function tell(result: VerifyResult): void {
  const verdicts = {
    signed: 'Signed by both, and unchanged since.',
    open: 'One signature stands; the other is still missing.',
    refused: 'This is not a valid agreement.',
  }
  console.log(verdicts[result.state])
  if (result.problem && result.state !== 'open') console.log(describeProblem(result.problem, 'en'))
  for (const signature of result.signatures) {
    console.log(`${signature.valid ? 'valid' : 'not valid'}  ${signature.by}  ${signature.at}`)
    console.log(`  text  ${signature.hash}`)
    if (signature.seal) console.log(`  seal  ${signature.seal.owner}  ${signature.seal.fingerprint}`)
  }
}

async function backup(args: readonly string[]): Promise<number> {
  const folder = resolve(one(args, 'the folder for the copy'))
  const config = readConfig(process.env)
  mustBeEmbedded(config)
  mustHoldDatabase(config)
  const embedded = await startEmbedded(config.home)
  try {
    await backUp(embedded.connection, embedded.dataDir, folder)
    const secrets = join(config.home, 'secrets')
    if (existsSync(secrets)) cpSync(secrets, join(folder, 'secrets'), { recursive: true })
  } finally {
    await embedded.stop()
  }
  console.log(`The database and the secrets are in ${folder}. Keep it where nobody else can read it.`)
  return 0
}

async function restoreCopy(args: readonly string[]): Promise<number> {
  const folder = resolve(one(args, 'the folder with the copy'))
  const config = readConfig(process.env)
  mustBeEmbedded(config)
  const { home } = config
  await restore(folder, home, line => console.error(line))
  const secrets = join(folder, 'secrets')
  if (existsSync(secrets)) {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    cpSync(secrets, join(home, 'secrets'), { recursive: true })
  }
  console.log(`Restored into ${home}. Start Wisselwerk to use it.`)
  return 0
}

async function writeArchive(args: readonly string[]): Promise<number> {
  const folder = resolve(one(args, 'the folder for the archive'))
  await withDatabase(connection => archive(connection, folder))
  console.log(`Everything is in ${folder}. The secrets under WISSELWERK_HOME are not; copy them yourself.`)
  return 0
}

async function readArchiveBack(args: readonly string[]): Promise<number> {
  const folder = resolve(one(args, 'the folder with the archive'))
  await withDatabase(connection => unarchive(connection, folder))
  console.log('The archive is in the database.')
  return 0
}

async function audit(args: readonly string[], json: boolean): Promise<number> {
  if (args.length > 0) throw new UsageError('This command takes no names.')
  let faults = 0
  await withDatabase(async connection => {
    const { database, close } = openDatabase(connection, 2)
    try {
      const found = await inspectAudit(database)
      faults = found.filter(one => one.auditFault !== null || one.readLogFault !== null).length
      if (json) console.log(JSON.stringify(found))
      else for (const one of found) console.log(describeInspection(one))
    } finally {
      await close()
    }
  })
  return faults > 0 ? 1 : 0
}

function describeInspection({ organisation, events, hash, auditFault, readLogFault }: Inspection): string {
  const faults = [
    auditFault !== null && `Event ${auditFault} of the audit chain is not as it was written.`,
    readLogFault !== null && `The read log is not as it was sealed, in the lines from ${readLogFault} on.`,
  ].filter(Boolean)
  const verdict = faults.length > 0 ? faults.join(' ') : 'Nothing was changed.'
  return `${organisation}: ${events} events. ${verdict}\n  newest link ${hash}`
}

async function withDatabase(work: (connection: string) => Promise<unknown>): Promise<void> {
  const config = readConfig(process.env)
  if (config.databaseUrl) {
    await work(config.databaseUrl)
    return
  }
  mustHoldDatabase(config)
  const embedded = await startEmbedded(config.home)
  try {
    await work(connectionUrl(embedded.connection))
  } finally {
    await embedded.stop()
  }
}

/** Else the copy would be of another, empty database, and nobody would know until it is needed. */
function mustBeEmbedded({ databaseUrl }: Config): void {
  if (databaseUrl)
    throw new UsageError(
      'This command copies the embedded database, and DATABASE_URL names a server. Use wisselwerk archive, or the tools of that server.',
    )
}

function mustHoldDatabase({ home }: Config): void {
  if (!holdsDatabase(home))
    throw new UsageError(
      `There is no database in ${home}. Name its home with WISSELWERK_HOME, or start Wisselwerk there once.`,
    )
}

function one(args: readonly string[], what: string): string {
  if (args.length !== 1) throw new UsageError(`Name ${what}, and nothing else.`)
  return args[0]!
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return `Wisselwerk. What we owe each other, written together.\n\n${lines.join('\n')}\n\nwisselwerk COMMAND --help says the same for one command.`
}

export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help') {
    console.log(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new UsageError(`There is no command '${name.slice(0, 40)}'. See wisselwerk --help.`)
    if (rest.includes('--help')) {
      console.log(`${command.about}\n\n  ${command.usage}`)
      return 0
    }
    const strange = rest.find(arg => arg.startsWith('-') && arg !== '--json')
    if (strange) throw new UsageError(`There is no option '${strange.slice(0, 40)}'. Use: ${command.usage}`)
    return await command.run(
      rest.filter(arg => arg !== '--json'),
      rest.includes('--json'),
    )
  } catch (error) {
    const expected =
      error instanceof UsageError ||
      error instanceof ConfigError ||
      error instanceof BackupError ||
      error instanceof EmbeddedError
    if (!expected) throw error
    console.error(error.message)
    return 2
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runCommand(process.argv.slice(2))
}
