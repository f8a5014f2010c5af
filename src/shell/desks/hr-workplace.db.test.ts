import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretWord } from '../testing/furnished.ts'
import { type House, openHouse } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('[I13] HR sees how the process stands and what needs help, and is refused all that two people say', async () => {
  const content = [
    'readView',
    'readGapMap',
    'readTalks',
    'readSheets',
    'readTimeline',
    'readAgreement',
    'readDocument',
    'readSearch',
    'readNeeds',
  ]
  for (const operation of content) {
    const { method, url } = house.aims[operation]!.hr
    const reply = await house.cast.clients.hr.send(method, url)
    expect([operation, [403, 404].includes(reply.status)]).toEqual([operation, true])
  }
  const withdrawn = { decision: 'withdrawn', afterNumber: 2 }
  expect((await house.cast.clients.council.post('/api/consent/team-needs/decide', withdrawn)).status).toBe(
    204,
  )
  const reply = await house.cast.clients.hr.get('/api/hr-workplace')
  expect(reply.status).toBe(200)
  expect(reply.raw.body).not.toContain(secretWord)
  const { relations, covered, help } = reply.body
  // In quarters: an exact count, read before and after somebody left, would tell whether that person had a talk.
  const { rows } = await house.world.database.pool.query<{ all: number; talked: number }>(
    `select count(distinct r.relation_id)::int as all, count(distinct c.relation_id)::int as talked
     from relations r left join conversations c on c.relation_id = r.relation_id and c.cancelled_at is null
     where r.organisation_id = $1 and r.valid_until is null`,
    [house.cast.pair.organisationId],
  )
  const { all, talked } = rows[0]!
  const quarters = ['under-quarter', 'under-half', 'under-three-quarters', 'most']
  expect([relations, covered]).toEqual([all, quarters[Math.min(3, Math.floor((4 * talked) / all))]])
  expect(help.map(({ kind }: { kind: string }) => kind)).toContain('consent-to-ask')
})
