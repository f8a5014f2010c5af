import * as oidc from 'openid-client'

/** Where an organisation's people sign in, and by what name we are known there. */
export interface Provider {
  issuer: string
  clientId: string
  clientSecret: string
}

/** What one browser must bring back with the answer; the first three are ours, and nobody else may read them. */
export interface Errand {
  state: string
  nonce: string
  verifier: string
}

/** Who signed in, by the provider's word. */
export interface Identity {
  subject: string
  /** Null where the provider gives none, or does not say that it verified it. */
  email: string | null
}

/** Why a provider cannot be used; the sentence is for an operator. */
export class ProviderError extends Error {}

const rememberMs = 60 * 60 * 1000
const timeoutSeconds = 10

/** The code flow of OpenID Connect with PKCE, state and nonce, by the certified library; no other flow. */
export class Providers {
  readonly #known = new Map<string, { settings: Promise<oidc.Configuration>; until: number }>()

  async begin(provider: Provider, returnTo: string): Promise<{ url: string; errand: Errand }> {
    const settings = await this.#settingsOf(provider)
    const errand = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    }
    const url = oidc.buildAuthorizationUrl(settings, {
      redirect_uri: returnTo,
      scope: 'openid email',
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
    })
    return { url: url.href, errand }
  }

  /** `answer` is the address to which the provider sent the browser back. */
  async finish(provider: Provider, answer: URL, errand: Errand): Promise<Identity> {
    const settings = await this.#settingsOf(provider)
    const tokens = await oidc.authorizationCodeGrant(settings, answer, {
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      pkceCodeVerifier: errand.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    const whole = claims.email !== undefined && claims.email_verified !== undefined
    const asked = !whole && settings.serverMetadata().userinfo_endpoint !== undefined
    const { email, email_verified: verified } = asked
      ? await oidc.fetchUserInfo(settings, tokens.access_token, claims.sub)
      : claims
    return { subject: claims.sub, email: typeof email === 'string' && isTrue(verified) ? email : null }
  }

  /** Whether the provider answers as itself; for whoever sets it, before it counts. */
  async check(provider: Provider): Promise<void> {
    await this.#settingsOf(provider)
  }

  #settingsOf(provider: Provider): Promise<oidc.Configuration> {
    const key = JSON.stringify([provider.issuer, provider.clientId, provider.clientSecret])
    const known = this.#known.get(key)
    if (known && known.until > Date.now()) return known.settings
    const settings = discover(provider)
    this.#known.set(key, { settings, until: Date.now() + rememberMs })
    settings.catch(() => this.#known.delete(key))
    return settings
  }
}

async function discover({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const address = new URL(issuer)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
  if (address.protocol !== 'https:' && !here)
    throw new ProviderError(`${issuer} does not begin with https. Name the provider's own, safe address.`)
  const options = { timeout: timeoutSeconds, ...(here && { execute: [oidc.allowInsecureRequests] }) }
  try {
    return await oidc.discovery(address, clientId, clientSecret, asItAsks(clientSecret), options)
  } catch (error) {
    throw new ProviderError(
      `${issuer} does not answer as a provider of OpenID Connect (${reasonOf(error)}). Check the address and try again.`,
    )
  }
}

/** Some providers write true as a word. Anything else, and nothing at all, is no word that an address is somebody's. */
const isTrue = (verified: unknown): boolean =>
  verified === true || (typeof verified === 'string' && verified.trim().toLowerCase() === 'true')

/** The standard's default, unless a provider names its ways and this is not among them. */
const asItAsks =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported
    const basic = !ways || ways.includes('client_secret_basic')
    return (basic ? oidc.ClientSecretBasic(secret) : oidc.ClientSecretPost(secret))(server, ...rest)
  }

interface Cause {
  message?: string
  code?: string
  attribute?: string
  body?: { issuer?: unknown }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: Cause }
  // Whoever sets it sees which name to give.
  const met = cause?.attribute === 'issuer' ? cause.body?.issuer : undefined
  if (typeof met === 'string') return `it calls itself ${met}`
  return [message, cause?.code ?? cause?.message].filter(text => typeof text === 'string' && text).join(': ')
}
