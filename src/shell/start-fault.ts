import { BetterAuthError } from 'better-auth'
import { type Config, ConfigError } from '../platform/config/config.ts'
import { EmbeddedError } from '../platform/db/embedded/index.ts'
import { MigrationError } from '../platform/db/migrate.ts'
import { SealError } from '../platform/pdf/index.ts'

/** These say in a sentence what is wrong, where, and what to do. */
const spoken = [ConfigError, EmbeddedError, MigrationError, SealError]

/** What PostgreSQL says to a wrong name or password, and when it is not there to serve. */
const unreachable = /^(28\w{3}|3D000|57P0\d|53300|08\w{3})$/
/** Not allowed, or nothing may be written. */
const rights = /^(42501|25006)$/
const ofFiles = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOENT', 'EDQUOT']

/** What an operator can do about a fault at the start, as a sentence; null for a fault of ours. */
export function startFault(error: unknown, config: Config | undefined): string | null {
  if (spoken.some(kind => error instanceof kind)) return (error as Error).message
  if (!(error instanceof Error)) return null
  const { code, path, syscall, message, hostname } = error as NodeJS.ErrnoException & { hostname?: string }
  if (error instanceof BetterAuthError)
    return `Signing in cannot start: ${message}. Correct the setting that it names and start again.`
  const ofHost = config !== undefined && hostname === config.host
  if (syscall === 'listen' || syscall === 'bind' || ofHost) return portFault(code, config)
  if (path && config && ofFiles.includes(code ?? ''))
    return `${path} cannot be written or read (${code}). Give the account that runs Wisselwerk that folder, or name another with WISSELWERK_HOME.`
  if (!config?.databaseUrl) return null
  // Only what PostgreSQL itself says has a severity.
  const saidBy = 'severity' in error
  const reason = [code ?? 'no answer', saidBy && message].filter(Boolean).join(': ')
  const place = placeOf(config.databaseUrl)
  if (saidBy ? unreachable.test(code ?? '') : isOfNetwork(error))
    return `The database at ${place} (DATABASE_URL) cannot be used (${reason}). Start it, or correct the setting, and start again.`
  if (saidBy && rights.test(code ?? ''))
    return `The database at ${place} (DATABASE_URL) does not allow what a start needs (${reason}). Give its account the rights that docs/self-hosting.md names, and start again.`
  return null
}

const isOfNetwork = (error: Error): boolean =>
  error instanceof AggregateError ||
  ['connect', 'getaddrinfo', 'read'].includes((error as NodeJS.ErrnoException).syscall ?? '') ||
  /timeout|terminated/i.test(error.message)

/** Without its password. */
function placeOf(databaseUrl: string): string {
  const { host, pathname, searchParams } = new URL(databaseUrl)
  return `${searchParams.get('host') ?? host}${pathname}`
}

function portFault(code: string | undefined, config: Config | undefined): string {
  if (code === 'EADDRINUSE')
    return `Port ${config?.port} is taken by another program. Stop that, or choose another: PORT=4311 npm start.`
  if (code === 'EACCES')
    return `Port ${config?.port} is not for this account. Choose one above 1023: PORT=4311 npm start.`
  return `HOST ${config?.host} is no address of this machine (${code}). Correct it, or leave it out, and start again.`
}
