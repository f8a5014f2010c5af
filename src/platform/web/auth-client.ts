import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'

/** The sign-in library's own client; for passkeys and for everything that somebody does with their own account. */
export const authClient = createAuthClient({
  basePath: '/api/auth',
  plugins: [passkeyClient(), twoFactorClient()],
})
