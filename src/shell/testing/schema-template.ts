import { join } from 'node:path'
import { type Config, readConfig } from '../../platform/config/config.ts'
import type { Template } from '../../platform/db/test-database.ts'
import { prepareDatabase, schemaStamp } from '../prepare.ts'

const root = join(import.meta.dirname, '../../..')

export const usualSecret = 'a secret for tests, long enough to sign with'
export const usualAddress = 'http://localhost'

/** An empty database of this version, which every test file copies. */
export const schemaTemplate = (config: Config, secret = usualSecret): Template => ({
  name: `template_${schemaStamp(root)}`,
  prepare: connection => prepareDatabase({ root, connection, config, secret, baseUrl: usualAddress }),
})

export function quietConfig(home: string, env: Record<string, string> = {}): Config {
  return readConfig({
    WISSELWERK_LOG: 'silent',
    WISSELWERK_RATE_LIMITS: 'off',
    WISSELWERK_DEMO: 'on',
    // Work without a request would write rows, and close rounds, at a moment that no test chose.
    WISSELWERK_ROLE: 'web',
    WISSELWERK_HOME: home,
    ...env,
  })
}

export function testServer(): string {
  const url = process.env.WISSELWERK_TEST_DATABASE
  if (!url)
    throw new Error('WISSELWERK_TEST_DATABASE is not set; run the tests with vitest from the project root')
  return url
}
