import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'

/** The sign-in library's own client; only the screens that sign in load it. */
export const authClient = createAuthClient({
  basePath: '/api/auth',
  plugins: [passkeyClient(), twoFactorClient()],
})
