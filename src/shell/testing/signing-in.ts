import { createHmac } from 'node:crypto'
import type { Client, Reply, TestApp } from './test-app.ts'

/** The cookies that a reply leaves behind, as the browser would send them back. */
export const cookiesOf = (reply: Reply): string =>
  [reply.raw.headers['set-cookie'] ?? []]
    .flat()
    .map(line => line.split(';')[0]!)
    .filter(cookie => !cookie.endsWith('='))
    .join('; ')

/** RFC 6238 with the usual 30 seconds and six digits. */
export function codeNow(uri: string, stepsLater = 0): string {
  const secret = new URL(uri).searchParams.get('secret')!
  const bits = [...secret].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsLater))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** A browser of one's own: it keeps the cookies that it is given, and sends them along. */
export class Browser {
  readonly #world: TestApp
  readonly #origin: string
  readonly #host: string
  readonly #cookies = new Map<string, string>()

  constructor(world: TestApp, origin = 'http://localhost', host = 'localhost') {
    this.#world = world
    this.#origin = origin
    this.#host = host
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async send(
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const reply = await this.#world.anonymous.send(method, url, body, {
      cookie: this.cookie,
      origin: this.#origin,
      host: this.#host,
      ...headers,
    })
    for (const line of [reply.raw.headers['set-cookie'] ?? []].flat()) {
      const [name, value] = /^([^=]+)=([^;]*)/.exec(line)!.slice(1) as [string, string]
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    return reply
  }

  get: Client['get'] = url => this.send('GET', url)
  post: Client['post'] = (url, body = {}) => this.send('POST', url, body)
  signIn = (email: string, password: string) => this.post('/api/auth/sign-in/email', { email, password })
  signOut = () => this.post('/api/auth/sign-out')
}
