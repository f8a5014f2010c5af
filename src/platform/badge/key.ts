import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { keepSecret } from '../config/secrets.ts'

/**
 * With which an organisation signs what it saw, for others to check (RS256, which Open Badges asks at least). Not the seal of signed
 * agreements: that one is on a curve. Made at first use, beside it under `secrets/`.
 */
export const openBadgeKey = (home: string, organisationId: string): KeyObject =>
  createPrivateKey(keepSecret(home, `badge-${organisationId.replace(/[^A-Za-z0-9-]/g, '_')}.pem`, makeKey))

const makeKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
