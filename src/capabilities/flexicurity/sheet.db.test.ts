import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasPoppler, poppler } from '../../platform/pdf/testing/poppler.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { flexicurityEn } from './text/en.ts'
import { flexicurityNl } from './text/nl.ts'

const url = '/api/flexicurity'
const why = 'Wie even geen dienst heeft, werkt mee aan een project.'
const content = {
  activities: [
    { id: 'mobility-centre', cluster: 'internal-mobility', name: null },
    { id: 'shared-flex-pool', cluster: 'external-mobility', name: null },
    { id: 'own.gilde', cluster: 'training', name: 'Gilde <voor> allen & iedereen' },
  ],
  compensations: [{ cell: 'external-mobility.I', by: 'mobility-centre', why }],
}

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
  const { hr } = cast.clients
  const own = { name: content.activities[2]!.name, cluster: 'training' }
  const reach = { reaches: ['permanent'], since: '2026-01-01' }
  const { activities } = (await ok(hr.post(`${url}/activities`, { activityId: null, own, ...reach }))).body
  content.activities[2]!.id = activities[0].activityId
  await ok(hr.post(`${url}/packages`, { ...content, afterNumber: 0 }))
})
afterAll(() => world.close())

const sheet = async (personId: string, language: 'nl' | 'en') => {
  const reply = await (await world.signIn(personId, language)).get(`${url}/packages/1/sheet`)
  expect([reply.status, reply.raw.headers['content-type']]).toEqual([200, 'application/pdf'])
  return reply.raw.rawPayload
}

test('a published package on paper: the same bytes each time, and no other package than one that is there', async () => {
  const one = await sheet(cast.people.council, 'nl')
  expect(one.subarray(0, 5).toString()).toBe('%PDF-')
  expect(one.equals(await sheet(cast.people.hr, 'nl'))).toBe(true)
  const { council, employee } = cast.clients
  const missing = await council.get(`${url}/packages/2/sheet`)
  expect([missing.status, missing.body.code]).toEqual([404, 'flexicurity.no-such-package'])
  expect((await council.get(`${url}/packages/last/sheet`)).status).toBe(400)
  expect((await employee.get(`${url}/packages/1/sheet`)).status).toBe(403)
})

test.skipIf(!hasPoppler('pdftotext'))(
  'it says in words what the wall shows, in the language of the reader',
  async () => {
    for (const [language, words] of [
      ['nl', flexicurityNl],
      ['en', flexicurityEn],
    ] as const) {
      const pdf = await sheet(cast.people.council, language)
      const text = poppler('pdftotext', pdf, ['-layout'], ['-'])
        .replaceAll('\u2011', '-')
        .replace(/\s+/g, ' ')
      const wanted = [
        words.title,
        ...Object.values(words.clusters),
        words.activities['mobility-centre'],
        'Gilde <voor> allen & iedereen',
        `‘${why}’`,
        words.verdict.notYet.split(':')[0]!,
        words.sheet.open,
        words.sheet.tied,
      ]
      for (const part of wanted) expect(text).toContain(part)
    }
  },
)
