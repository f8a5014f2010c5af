import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody with an account at work; the subject stays when the address changes. */
export interface WorkAccount {
  subject: string
  email?: string
  email_verified?: boolean
}

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** By the name that is typed on its page. */
  accounts: Map<string, WorkAccount>
  close(): Promise<void>
}

/**
 * A real provider of OpenID Connect on this machine, with a sign-in page of its own. Where the browser is sent back
 * is only known once the application has an address, so it is asked when it is needed.
 */
export async function startIdentityProvider(settings: {
  returnTo: () => string
  way?: 'client_secret_basic' | 'client_secret_post'
}): Promise<IdentityProvider> {
  const accounts = new Map<string, WorkAccount>()
  const [clientId, clientSecret] = ['wisselwerk', randomBytes(24).toString('base64url')]
  const server = createServer()
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const way = settings.way ?? 'client_secret_basic'
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        token_endpoint_auth_method: way,
        get redirect_uris() {
          return [settings.returnTo()]
        },
      } as never,
    ],
    clientAuthMethods: [way],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig' } as never] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    // Whoever signs in at work agrees with what their employer set.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session!.accountId!,
        clientId: oidc.client!.clientId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
    findAccount: async (_ctx, subject) => {
      const account = [...accounts.values()].find(one => one.subject === subject)
      return account && { accountId: subject, claims: async () => ({ ...account, sub: subject }) }
    },
    renderError: async (ctx, out) => {
      ctx.body = JSON.stringify(out)
    },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/sign-in/')) return answer(request, response)
    if (request.method === 'GET') return page(response)
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', async () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString())
      const account = form.has('stop') ? undefined : accounts.get(form.get('who') ?? '')
      const result = account ? { login: { accountId: account.subject } } : { error: 'access_denied' }
      await provider.interactionFinished(request, response, result)
    })
  })
  return { issuer, clientId, clientSecret, accounts, close: () => closed(server) }
}

function page(response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    '<!doctype html><html lang="en"><title>Work</title><form method="post"><label>Account <input name="who"></label>' +
      '<button>Sign in at work</button> <button name="stop" value="1">Stop</button></form></html>',
  )
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

/** A browser of few words: follows addresses and keeps cookies until it is sent back to the application. */
export async function signInAtWork(
  start: string,
  who: string | null,
  home: string,
  cookies = new Map<string, string>(),
): Promise<string> {
  const form = new URLSearchParams(who === null ? [['stop', '1']] : [['who', who]])
  let url = start
  for (let step = 0; step < 12; step++) {
    if (url.startsWith(home)) return url
    const asks = new URL(url).pathname.startsWith('/sign-in/')
    const reply = await fetch(url, {
      redirect: 'manual',
      method: asks ? 'POST' : 'GET',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(asks && { body: form }),
    })
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      cookies.set(name!, value!)
    }
    const next = reply.headers.get('location')
    if (!next) throw new Error(`The provider stopped at ${url}: ${reply.status} ${await reply.text()}`)
    url = new URL(next, url).href
  }
  throw new Error('The provider sends in circles')
}
