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

  test('a group in a figure has five people at least, or more where somebody says so', () => {
    expect(readConfig({}).smallestGroup).toBe(5)
    expect(readConfig({ WISSELWERK_SMALLEST_GROUP: '8' }).smallestGroup).toBe(8)
  })

  test('is frozen, and refuses what it cannot use with the name of the setting', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
    for (const env of [
      { PORT: 'many' },
      { PORT: '70000' },
      { WISSELWERK_TODAY: '2026-02-30' },
      { WISSELWERK_ROLE: 'boss' },
      { WISSELWERK_SMALLEST_GROUP: '4' },
      { DATABASE_URL: 'mysql://u:geheim@127.0.0.1/x' },
      { DATABASE_URL: 'geheim.example.org:5432/x' },
      { DATABASE_URL: '/run/geheim' },
      { SMTP_URL: 'geheim.example.org:587' },
      { SMTP_URL: 'https://geheim.example.org' },
      { MAIL_FROM: 'geheim' },
      { MAIL_FROM: 'a@b.example\nBcc: geheim@b.example' },
      { WISSELWERK_URL: 'localhost:4310' },
      { WISSELWERK_URL: 'geheim.example.org' },
      { WISSELWERK_URL: 'ftp://geheim.example.org' },
      { WISSELWERK_URL: 'https://werk.example.org/geheim' },
      { WISSELWERK_URL: 'https://werk.example.org/geheim/' },
      { WISSELWERK_URL: 'https://werk.example.org/?geheim' },
      { WISSELWERK_URL: 'https://u:geheim@werk.example.org' },
      { WISSELWERK_SECRET: 'geheim' },
    ]) {
      expect(() => readConfig(env), JSON.stringify(env)).toThrow(ConfigError)
      expect(() => readConfig(env)).toThrow(new RegExp(`^[^\\n]*${Object.keys(env)[0]!}[^\\n]*\\.$`))
      expect(() => readConfig(env)).not.toThrow(/geheim/)
    }
    expect(() => readConfig({ WISSELWERK_URL: 'https://werk.example.org/wissel' })).toThrow(/path/)
    expect(readConfig({ WISSELWERK_URL: 'https://Werk.example.org/' }).url).toBe('https://werk.example.org')
    expect(() => readConfig({ WISSELWERK_SEAL_KEY: 'x' })).toThrow(/belong together/)
    expect(readConfig({ PORT: '', WISSELWERK_HOME: '/tmp/somewhere' })).toMatchObject({
      port: 4310,
      home: '/tmp/somewhere',
    })
  })
})
