import packageJson from '../../../package.json' with { type: 'json' }
import { readConfig } from '../../platform/config/config.ts'
import { keepSecret } from '../../platform/config/secrets.ts'

/** What a command needs of this installation beside its database. */
export function readHome(): { home: string; secret: string; version: string } {
  const { home, secret } = readConfig(process.env)
  return { home, secret: secret ?? keepSecret(home, 'session'), version: packageJson.version }
}
