import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'

const schemeOf = (text: string) => (URL.canParse(text) ? new URL(text).protocol : null)

/** An address of one of these schemes, with a host; the sentence shows what it should look like, and not what it is. */
const addressOf = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine(text => schemes.includes(schemeOf(text) ?? ''), `write it as ${example}`)
    .refine(text => !/\s/.test(text), `there is a space in it; write it as ${example}`)

const webAddress = addressOf(['http:', 'https:'], 'https://wisselwerk.example.org')
  .refine(
    text => schemeOf(text) === null || new URL(text).pathname === '/',
    'it has a path, and Wisselwerk answers at the top of a host name only; give it a name of its own, such as https://wisselwerk.example.org',
  )
  .refine(text => {
    if (schemeOf(text) === null) return true
    const { search, hash, username, password } = new URL(text)
    return search + hash + username + password === ''
  }, 'write the scheme, the host and perhaps a port, and nothing else, as https://wisselwerk.example.org')

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4310),
  HOST: z.string().default('127.0.0.1'),
  WISSELWERK_HOME: z.string().default(join(homedir(), '.wisselwerk')),
  WISSELWERK_URL: webAddress.optional(),
  WISSELWERK_DEMO: z.enum(['on', 'off']).optional(),
  WISSELWERK_KEYS: z
    .string()
    .refine(isAbsolute, 'it is no full path of a folder; write it as /safe/wisselwerk-keys')
    .optional(),
  WISSELWERK_SECRET: z.string().min(32).optional(),
  WISSELWERK_SEAL_KEY: z.string().optional(),
  WISSELWERK_SEAL_CERT: z.string().optional(),
  WISSELWERK_ROLE: z.enum(['web', 'worker', 'all']).default('all'),
  WISSELWERK_TODAY: z.iso.date().optional(),
  WISSELWERK_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  WISSELWERK_RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  DATABASE_URL: addressOf(
    ['postgres:', 'postgresql:'],
    'postgres://wisselwerk:…@db.example.org/wisselwerk',
  ).optional(),
  SMTP_URL: addressOf(['smtp:', 'smtps:'], 'smtps://name:password@mail.example.org').optional(),
  /** Where the newest link of every audit chain goes each day: an address, or a folder outside this machine. */
  WISSELWERK_AUDIT_LINKS: z.string().optional(),
  /** Fewer people than this are never told apart in a figure; an organisation may ask for more, and nobody for fewer. */
  WISSELWERK_SMALLEST_GROUP: z.coerce
    .number()
    .int()
    .min(5, 'a group has five people at least')
    .max(100)
    .default(5),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/,
      'it is no address; write it as Wisselwerk <wisselwerk@example.org>',
    )
    .default('Wisselwerk <wisselwerk@localhost>'),
  NODE_ENV: z.string().default('development'),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly home: string
  /** Where the keys lie of what only its writer reads: never in the database, and in no copy of it that we make. */
  readonly keys: string
  /** Public address; cookies are Secure when it starts with https. */
  readonly url: string | undefined
  /** Demo organisation with chairs that need no password. */
  readonly demo: boolean
  readonly secret: string | undefined
  /** Key and certificate (PEM) that seal signed documents; each organisation's own under `secrets/` otherwise. */
  readonly seal: { readonly key: string; readonly certificate: string } | undefined
  readonly role: 'web' | 'worker' | 'all'
  /** Fixed calendar day for demonstrations and tests; the real clock otherwise. */
  readonly today: string | undefined
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly rateLimits: boolean
  readonly databaseUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Where the newest link of every audit chain goes each day: to somebody by mail, or into a folder. */
  readonly auditLinks: { readonly mail: string } | { readonly folder: string } | undefined
  /** The least number of people behind a figure about people; never below five. */
  readonly smallestGroup: number
  readonly production: boolean
}

export class ConfigError extends Error {}

function linksGo(to: string | undefined): Config['auditLinks'] {
  if (to === undefined) return undefined
  if (isAbsolute(to)) return { folder: to }
  if (/^[^\s@]+@[^\s@]+$/.test(to)) return { mail: to }
  throw new ConfigError(
    'Setting WISSELWERK_AUDIT_LINKS cannot be used: it is neither an address such as audit@example.org nor the full path of a folder. Correct it and start again.',
  )
}

/** Reads the environment once; every later look goes to the frozen result. */
export function readConfig(env: Record<string, string | undefined>, argv: readonly string[] = []): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new ConfigError(
      `Setting ${issue.path.join('.')} cannot be used: ${issue.message}. Correct it and start again.`,
    )
  }
  const e = parsed.data
  if ((e.WISSELWERK_SEAL_KEY === undefined) !== (e.WISSELWERK_SEAL_CERT === undefined))
    throw new ConfigError(
      'Settings WISSELWERK_SEAL_KEY and WISSELWERK_SEAL_CERT belong together. Give both, or neither, and start again.',
    )
  const production = e.NODE_ENV === 'production'
  // Demo chairs need no password: in production they exist only when somebody wrote so.
  const demo = e.WISSELWERK_DEMO ? e.WISSELWERK_DEMO === 'on' : !production && !argv.includes('--empty')
  return Object.freeze({
    port: e.PORT,
    host: e.HOST,
    home: resolve(e.WISSELWERK_HOME),
    keys: e.WISSELWERK_KEYS ?? resolve(e.WISSELWERK_HOME, 'keys'),
    url: e.WISSELWERK_URL && new URL(e.WISSELWERK_URL).origin,
    demo,
    secret: e.WISSELWERK_SECRET,
    seal:
      e.WISSELWERK_SEAL_KEY !== undefined && e.WISSELWERK_SEAL_CERT !== undefined
        ? { key: e.WISSELWERK_SEAL_KEY, certificate: e.WISSELWERK_SEAL_CERT }
        : undefined,
    role: e.WISSELWERK_ROLE,
    today: e.WISSELWERK_TODAY,
    log: e.WISSELWERK_LOG,
    rateLimits: e.WISSELWERK_RATE_LIMITS === 'on',
    databaseUrl: e.DATABASE_URL,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    auditLinks: linksGo(e.WISSELWERK_AUDIT_LINKS),
    smallestGroup: e.WISSELWERK_SMALLEST_GROUP,
    production,
  })
}
