import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inTurn } from '../../tools/rotation.ts'
import type { MyData } from '../capabilities/privacy/schemas.ts'
import { noModule } from '../platform/http/modules.ts'
import { createServer } from '../platform/http/server.ts'
import { type House as Rooms, verb } from '../platform/http/verb.ts'
import { speak } from '../platform/i18n/sentences.ts'
import { accessMatrix } from './testing/access-matrix.ts'
import { askers } from './testing/access-rows.ts'
import { ok } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import { lookedDuring, marksOf, type OwnMarks, seenIn } from './testing/looking.ts'
import type { Reply } from './testing/test-app.ts'
import { texts } from './texts.ts'

/** Verbs that show something of somebody to whoever asks, and why that is nobody else's look. */
const ofTheirOwn: Record<string, string> = {
  readConfidants: 'who holds that office is for everybody to know, and who asks is for nobody to know',
  bringSkills:
    'the lines of its own file come back to HR as they were understood, and nothing that anybody said',
  readDesks: 'the same: who holds that office, how to reach them, and nothing else of anybody',
  readInvitation: 'whoever holds the link is taken for the one it was written to',
}

type Inside = Exclude<(typeof askers)[number], 'anonymous' | 'outsider'>

describe('who looked', () => {
  let house: House
  let marks: OwnMarks
  beforeAll(async () => {
    house = await openHouse()
    marks = await marksOf(house)
  })
  afterAll(() => house.close())

  const idOf = (asker: Inside) => house.cast.people[asker]
  /** Whose content an answer showed of which the log says nothing. */
  async function unseen(askerId: string, sent: unknown, ask: () => Promise<Reply>): Promise<string[]> {
    const { answer, lines } = await lookedDuring(house, askerId, ask)
    const noted = new Set(lines.flatMap(({ of }) => of))
    return seenIn(answer, sent, marks, askerId).filter(personId => !noted.has(personId))
  }

  test('[Z06] [Z02] every verb that shows content or a register line of another leaves a line that they can see', async () => {
    const silent: string[] = []
    const shown = new Set<string>()
    for (const [operation, aim] of Object.entries(house.aims)) {
      if (operation in ofTheirOwn) continue
      const may = askers.filter(
        (asker): asker is Inside =>
          asker !== 'anonymous' && asker !== 'outsider' && accessMatrix.get(operation)![asker],
      )
      // Each verb by each seat that may; in `npm test` by two of them in turn.
      for (const asker of inTurn(operation, may, 2)) {
        const { method, url, body, type } = aim[asker]
        const askerId = idOf(asker)
        const send = async () => {
          const reply = await house.cast.clients[asker].send(
            method,
            url,
            body,
            type ? { 'content-type': type } : {},
          )
          // A private act that says something is refused as a fault of ours.
          expect([operation, reply.status < 500]).toEqual([operation, true])
          if (seenIn(reply, body, marks, askerId).length > 0) shown.add(operation)
          return reply
        }
        if ((await unseen(askerId, body, send)).length > 0) silent.push(`${operation} × ${asker}`)
      }
    }
    expect(silent).toEqual([])
    // Fewer, and what is looked for here is not in the answers any more.
    expect(shown.size).toBeGreaterThan(30)
  })

  test('[Z06] a search and an export are one line each, and everybody in them sees it, without seeing who else was', async () => {
    const { clients, people } = house.cast
    const linesOf = async (url: string) =>
      (await lookedDuring(house, people.hr, () => ok(clients.hr.get(url)))).lines
    const own = async () => ((await ok(clients.colleague.get('/api/my-data'))).body as MyData).readings
    const before = (await own()).length
    const { rows } = (await ok(clients.hr.get('/api/register?on=2026-09-01&search=&page=1'))).body
    const colleague = rows.find((row: { personId: string }) => row.personId === people.colleague)
    // By more than the number, which begins other numbers too.
    const hers = encodeURIComponent(`${colleague.name} ${colleague.number}`)
    const search = await linesOf(`/api/register?on=2026-09-01&page=1&search=${hers}`)
    expect(search).toEqual([{ of: [people.colleague], purpose: 'search' }])
    const [exported, ...more] = await linesOf('/api/register/export')
    expect(more).toEqual([])
    expect(exported!.of.length).toBeGreaterThan(10)
    expect(await linesOf('/api/register?on=2026-09-01&page=1&search=nobody-at-all')).toEqual([
      { of: [], purpose: 'search' },
    ])
    const after = await own()
    expect(after.slice(0, 3).map(({ what, purpose, reader }) => [what, purpose, reader.personId])).toEqual([
      ['register', 'export', people.hr],
      ['register', 'search', people.hr],
      ['register', 'search', people.hr],
    ])
    expect(after).toHaveLength(before + 3)
    const raw = (await ok(clients.colleague.get('/api/my-data/export'))).raw.body
    for (const other of ['manager', 'council', 'confidant'] as const) expect(raw).not.toContain(people[other])
  })

  test('[Z06] the card of one person says so to that person, and asks the register for nobody else', async () => {
    const { clients, people } = house.cast
    const { rows } = (await ok(clients.hr.get('/api/register?on=2026-09-01&search=Samira&page=1'))).body
    const { number, personId } = rows.find((row: { personId: string }) => row.personId === people.employee)
    const { answer, lines } = await lookedDuring(house, people.hr, () =>
      ok(clients.hr.get(`/api/register/people/${number}`)),
    )
    expect(lines).toEqual([{ of: [personId], purpose: 'keeping-register' }])
    const known = [...marks.keys()].filter(id => id !== personId)
    for (const id of known) expect(answer.raw.body).not.toContain(id)
  })

  test('a planted verb that shows a line of the register and says nothing is found', async () => {
    const server = await createServer({
      say: speak(texts),
      log: 'silent',
      url: undefined,
      version: '0',
    })
    const rooms: Rooms = { ...house.world.app.house, server }
    for (const says of [true, false])
      verb(
        rooms,
        {
          method: 'GET',
          url: `/api/planted/${says}`,
          id: `planted${says}`,
          summary: 'Planted',
          tag: 'planted',
          seats: ['hr'],
          module: noModule('planted'),
          response: z.string(),
        },
        async call => {
          const { rows } = await sql<{ person_id: string; email: string }>`
            select person_id, email from people_details where person_id = ${house.cast.people.colleague}`.execute(
            call.tx,
          )
          const { person_id: subjectId, email } = rows[0]!
          if (says) await call.looked({ subjectId, what: 'register', purpose: 'search' })
          return email
        },
      )
    await server.ready()
    const ask = (says: boolean) => async () => {
      const { cookie } = house.cast.clients.hr
      const raw = await server.inject({ method: 'GET', url: `/api/planted/${says}`, headers: { cookie } })
      return { status: raw.statusCode, body: raw.body, raw }
    }
    const { hr, colleague } = house.cast.people
    expect(await unseen(hr, null, ask(false))).toEqual([colleague])
    expect(await unseen(hr, null, ask(true))).toEqual([])
    await server.close()
  })
})
