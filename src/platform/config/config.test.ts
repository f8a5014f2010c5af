import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

describe('configuration', () => {
  test('chairs without a password exist in production only when somebody wrote so', () => {
    expect(readConfig({}).demo).toBe(true)
    expect(readConfig({}, ['--empty']).demo).toBe(false)
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false)
    expect(readConfig({ NODE_ENV: 'production', WISSELWERK_DEMO: 'on' }).demo).toBe(true)
    expect(readConfig({ WISSELWERK_DEMO: 'off' }).demo).toBe(false)
  })

  test('is frozen, and refuses what it cannot use with the name of the setting', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
    for (const env of [
      { PORT: 'many' },
      { PORT: '70000' },
      { WISSELWERK_TODAY: '2026-02-30' },
      { WISSELWERK_ROLE: 'boss' },
    ]) {
      expect(() => readConfig(env)).toThrow(ConfigError)
      expect(() => readConfig(env)).toThrow(Object.keys(env)[0]!)
    }
    expect(() => readConfig({ WISSELWERK_SEAL_KEY: 'x' })).toThrow(/belong together/)
    expect(readConfig({ PORT: '', WISSELWERK_HOME: '/tmp/somewhere' })).toMatchObject({
      port: 4310,
      home: '/tmp/somewhere',
    })
  })
})
