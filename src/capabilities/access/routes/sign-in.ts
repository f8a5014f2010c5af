import { parseCookies } from 'better-auth/cookies'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { lock, unlock } from '../../../platform/auth/locked.ts'
import { makeAccount } from '../../../platform/auth/new-account.ts'
import { type Errand, type Identity, type Provider, Providers } from '../../../platform/auth/oidc.ts'
import { asApplication } from '../../../platform/db/database.ts'
import { Refusal, refuse } from '../../../platform/errors/refusal.ts'
import { noModule } from '../../../platform/http/modules.ts'
import { problemSchema } from '../../../platform/http/problem.ts'
import { verb } from '../../../platform/http/verb.ts'
import type { PlateHouse } from '../../../platform/plate/plate.ts'
import { signInErrand, signInInput, signInWays } from '../model.ts'
import { enterByProvider, offersWorkAccounts, providerFor } from '../service/sign-in.ts'
import { type SignInRefusal, signInRefusals } from '../vocabulary.ts'
import { openSession } from './open-session.ts'

const module = noModule('a way in, for everybody')

/** What the browser keeps, locked, while it is away at the provider. */
interface Away extends Errand {
  email: string
  until: number
}

const cookieName = 'wisselwerk.errand'
const url = '/api/sign-in/organisation'
const awayMs = 10 * 60 * 1000
/** Read by the library from the address itself; anything else there is the provider's own business. */
const brought = z.string().max(8000).optional()

/** Signing in with the account that somebody has at work, by their organisation's own provider. */
export function signInRoutes(house: PlateHouse): void {
  const { server } = house
  const providers = new Providers()
  const returnTo = `${house.baseUrl}${url}/return`
  const asNobody = { organisationId: null, personId: null, today: house.clock.today() }
  const find = (email: string) => asApplication(house.database, asNobody, tx => providerFor(tx, email))

  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/sign-in/ways',
      id: 'readSignInWays',
      summary:
        'Whether any organisation here lets its people sign in with their account at work, and whether there is any at all',
      tag: 'access',
      seats: ['anyone'],
      response: signInWays,
    },
    async call => ({ organisation: await offersWorkAccounts(call), empty: house.setupSecret !== null }),
  )

  server.post(
    url,
    {
      schema: {
        operationId: 'beginSignIn',
        summary: 'Where to go to sign in with the account at work that belongs to this address',
        tags: ['access'],
        security: [],
        body: signInInput,
        response: { 200: signInErrand, '4xx': problemSchema },
      },
    },
    async (request, reply) => {
      const { email } = request.body
      const begun = await begin(await settingsOf(house, await find(email)), email)
      reply.header('set-cookie', cookieOf(house, begun.cookie, awayMs / 1000))
      return { url: begun.url }
    },
  )

  // A page of the browser's own history, not of ours: whatever happens, the answer is an address to go to.
  server.get(
    `${url}/return`,
    {
      schema: {
        hide: true,
        querystring: z.object({ code: brought, state: brought, error: brought }),
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', cookieOf(house, '', 0))
      try {
        await enter(request, reply)
        return reply.redirect('/', 303)
      } catch (error) {
        const because = refusalOf(error)
        if (!because) throw error
        return reply.redirect(`/sign-in?because=${because}`, 303)
      }
    },
  )

  async function begin(provider: Provider, email: string): Promise<{ url: string; cookie: string }> {
    try {
      const { url, errand } = await providers.begin(provider, returnTo)
      const away: Away = { ...errand, email, until: Date.now() + awayMs }
      return { url, cookie: await lock(house.secret, JSON.stringify(away)) }
    } catch (error) {
      server.log.error(error)
      refuse('access.provider-silent', 'unavailable')
    }
  }

  async function enter(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const away = await readAway(request.headers.cookie)
    const found = await find(away.email)
    const identity = await identify(await settingsOf(house, found), new URL(request.url, house.baseUrl), away)
    const arrival = { organisationId: found.organisation_id, issuer: found.issuer, ...identity }
    const userId = await asApplication(house.database, asNobody, tx =>
      enterByProvider(tx, arrival, house.clock.now(), {
        accountOf: async email => (await house.auth.api.findAccount({ body: { email } }))?.userId ?? null,
        makeAccount: who => makeAccount(house.auth, tx, who),
      }),
    )
    await openSession(house, { userId, organisationId: found.organisation_id }, reply)
  }

  async function readAway(cookies: string | undefined): Promise<Away> {
    const locked = parseCookies(cookies ?? '').get(cookieName)
    const text = locked && (await unlock(house.secret, locked).catch(() => null))
    const away = text ? (JSON.parse(text) as Away) : null
    if (!away || away.until < Date.now()) refuse('access.sign-in-stale', 'conflict')
    return away
  }

  async function identify(provider: Provider, answer: URL, away: Away): Promise<Identity> {
    try {
      return await providers.finish(provider, answer, away)
    } catch (error) {
      server.log.warn(error)
      // Whoever stops at the provider is sent back with this; anything else is an answer that does not hold.
      const stopped = answer.searchParams.has('error') && answer.searchParams.get('state') === away.state
      refuse(stopped ? 'access.provider-refused' : 'access.sign-in-stale', 'conflict')
    }
  }
}

async function settingsOf(
  { secret }: PlateHouse,
  found: { issuer: string; client_id: string; locked_secret: string },
): Promise<Provider> {
  const clientSecret = await unlock(secret, found.locked_secret).catch(() =>
    refuse('access.provider-silent', 'unavailable'),
  )
  return { issuer: found.issuer, clientId: found.client_id, clientSecret }
}

/** Lax, since the provider's page leads here; for these addresses alone. */
function cookieOf({ baseUrl }: PlateHouse, value: string, seconds: number): string {
  const safe = baseUrl.startsWith('https') ? '; Secure' : ''
  return `${cookieName}=${value}; Path=${url}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${safe}`
}

function refusalOf(error: unknown): SignInRefusal | undefined {
  if (!(error instanceof Refusal)) return undefined
  return signInRefusals.find(code => error.code === `access.${code}`)
}
