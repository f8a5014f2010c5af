import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { asOwner, type Database } from '../src/platform/db/database.ts'
import { Builder } from '../src/shell/testing/builder.ts'

export const root = join(import.meta.dirname, '..')

export interface Running {
  child: ChildProcess
  url: string
  /** From the start of the process until it prints its address. */
  startedIn: number
  stop(): Promise<void>
}

/** Starts a program that prints `Name: http://…` once it serves. */
export async function launch(args: string[], env: Record<string, string>): Promise<Running> {
  const begin = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /^\w+: (http\S+)/.exec(line)?.[1]
    if (!url) continue
    const stop = async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    }
    return { child, url: new URL(url).origin, startedIn: performance.now() - begin, stop }
  }
  throw new Error(`${args[0]} ended before it served`)
}

/** A home of its own, removed afterwards; readable for the account under which the database runs. */
export function newHome(): { home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'ww-bench-'))
  chmodSync(home, 0o711)
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

/** Builds the server as it is now, beside the one that `npm start` uses. */
export function buildServer(): { script: string; remove(): void } {
  const folder = join(root, `dist/bench-${process.pid}`)
  const options = ['--config', 'rolldown.config.mjs', '--logLevel', 'silent', '-d', folder]
  execFileSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', ...options], { cwd: root })
  return { script: join(folder, 'server.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const quiet = (home: string): Record<string, string> => ({
  PORT: '0',
  NODE_ENV: 'production',
  WISSELWERK_DEMO: 'on',
  WISSELWERK_HOME: home,
  WISSELWERK_ROOT: root,
  WISSELWERK_RATE_LIMITS: 'off',
  WISSELWERK_LOG: 'silent',
})

/** Sits down on a chair of the demo; answers the cookie. */
export async function takeChair(url: string, chair: string): Promise<string> {
  const reply = await fetch(`${url}/api/demo/chairs/${chair}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'nl' }),
  })
  if (!reply.ok) throw new Error(`Chair ${chair} answered ${reply.status}`)
  return reply.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** What the API answers to a question of this seat. */
export async function ask<T>(url: string, cookie: string): Promise<T> {
  const reply = await fetch(url, { headers: { cookie } })
  return (await reply.json()) as T
}

export interface Seats {
  relations: { relationId: string; side: 'employee' | 'organisation' }[]
}

/** A table in plain text, for the terminal and the README alike. */
export function print(head: string[], rows: (string | number)[][]): void {
  const all = [head, head.map(() => '---'), ...rows.map(row => row.map(String))]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  for (const row of all) {
    console.log(
      `| ${row.map((cell, column) => (cell === '---' ? '-'.repeat(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`,
    )
  }
}

/** Somebody of the large organisation takes over the account of a chair of the demo: that is a session without mail. */
export async function takeSeat(
  url: string,
  database: Database,
  chair: string,
  personId: string,
): Promise<string> {
  const cookie = await takeChair(url, chair)
  const session = (await (await fetch(`${url}/api/auth/get-session`, { headers: { cookie } })).json()) as {
    user: { id: string }
  }
  await asOwner(database, async tx => {
    await tx.deleteFrom('accounts').where('user_id', '=', session.user.id).execute()
    // A chair opens its own organisation alone.
    await sql`update auth.session set "organisationId" = null where "userId" = ${session.user.id}`.execute(tx)
  })
  const { email, name } = await new Builder(database, '2026-09-01').accountOf(personId)
  if (!email || !name) throw new Error('Nobody to sit down')
  await new Builder(database, '2026-09-01').account(personId, session.user.id)
  // Who belongs to a cookie is remembered for three seconds.
  await new Promise(resolve => setTimeout(resolve, 3_100))
  return cookie
}
