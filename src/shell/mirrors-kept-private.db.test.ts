import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import description from '../../db/openapi.json' with { type: 'json' }
import { inTurn } from '../../tools/rotation.ts'
import { mirrors } from '../capabilities/mirrors/mirrors.ts'
import type { MirrorsView } from '../capabilities/mirrors/model.ts'
import { type AskerName, askers } from './testing/access-rows.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { furnish, ok } from './testing/furnished.ts'
import { balanceOf, perspectiveOf, relationOf, triadOf, waysOf } from './testing/looking-in.ts'
import type { Reply } from './testing/test-app.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** Stands in what the employee wrote for herself, and nowhere else. */
const planted = 'pimpelmees'

type Party = 'employee' | 'manager'
/** Every other seat: the other party, and everybody who comes close. */
const others = askers.filter(name => name !== 'employee')
/** Whose turn it is to look, and the other party always. */
const readersOf = (trial: string): AskerName[] => [
  ...new Set(['manager' as const, ...inTurn(trial, others, 4)]),
]

/** By other keys than a session; and what is itself an event that HR reads of themselves the next time, looked into by itself. */
const isOtherwise = (path: string) =>
  ['/api/scim', '/api/demo', '/api/register/export'].some(other => path.startsWith(other))

/** Which answers are others than before, and from where on. */
const differing = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  [...now].flatMap(([what, answer]) => {
    const was = before.get(what) ?? ''
    if (was === answer) return []
    const at = [...answer].findIndex((letter, index) => letter !== was[index])
    return [`${what}: ${answer.slice(Math.max(0, at - 60), at + 60)}`]
  })

describe('what somebody says in a mirror', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  /** A table with a talk of today and a topic on its agenda, and all that can be asked of it by a GET. */
  const lay = async () => {
    const table = await furnish(cast, { view: 'released', agreement: 'signed' })
    const fill: Record<string, string> = {
      relationId: table.relationId,
      conversationId: table.conversationId,
      topicId: table.topicId,
      agreementId: table.agreementId,
      year: '2026',
    }
    const addresses = Object.entries(description.paths).flatMap(([path, methods]) => {
      if (!('get' in methods) || isOtherwise(path)) return []
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? `{${name}}`)
      return url.includes('{') ? [] : [url]
    })
    // By hand: what stands first when somebody looks for what is kept of them.
    const own = ['/api/my-data', '/api/my-data/export', '/api/my-days/export', '/api/bell/newest']
    return { ...table, addresses: [...own, ...addresses.filter(url => !own.includes(url))] }
  }
  type Laid = Awaited<ReturnType<typeof lay>>

  const mirrorOf = ({ url }: Laid, mirror: string, occasion: string) => `${url}/mirrors/${mirror}/${occasion}`

  /** What a seat is told: by every address, by seeking, and in refusals of what it has no part in. */
  const told = async (laid: Laid, name: AskerName): Promise<Map<string, string>> => {
    const client = cast.clients[name]
    const answers = new Map<string, string>()
    // What they look at here is noted about them, and told the next time: each time begins where the last one did.
    await world.database.pool.query('truncate read_log, read_log_seals restart identity')
    const note = async (what: string, reply: Promise<Reply>) => {
      const { status, raw } = await reply
      // Of their own looking now only the hour is another one; after midnight here it is still yesterday in UTC.
      answers.set(what, `${status} ${raw.body.replace(/2026-?(?:09-?01|08-?31)T\d\d:?\d\d:?[\d.]+/g, 'now')}`)
    }
    for (const url of laid.addresses) await note(`GET ${url}`, client.get(url))
    for (const text of [planted, 'contending', 'vechten', 'drieklank', 'spiegel'])
      await note(`seek ${text}`, client.post('/api/jump', { text }))
    const tries = [mirrorOf(laid, 'style', laid.topicId), mirrorOf(laid, 'triad', '2026-q3')]
    for (const url of tries) {
      // Neither is whole: what is refused says what is wrong, and nothing of anybody else's.
      await note(`PUT ${url}`, client.put(url, { version: 7, answers: {} }))
      await note(`POST ${url}`, client.post(`${url}/share`))
      await note(`DELETE ${url}`, client.delete(url))
    }
    return answers
  }

  const keeps = async (laid: Laid) => {
    const { employee } = cast.clients
    const style = { used: 'contending', seen: 'yielding', outcome: 'win-lose' }
    await ok(
      employee.put(mirrorOf(laid, 'style', laid.topicId), {
        version: 0,
        answers: style,
        words: { used: planted },
      }),
    )
    await ok(
      employee.put(mirrorOf(laid, 'triad', '2026-q3'), {
        version: 0,
        answers: triadOf('5'),
        words: { demand: planted, recovery: planted },
        counts: true,
      }),
    )
  }

  test('[B08] [B13] every other seat reads byte for byte the same with and without it, whatever it asks', async () => {
    const laid = await lay()
    const readers = readersOf('mirrors')
    expect(laid.addresses.length).toBeGreaterThan(35)
    for (const wanted of [
      '/api/my-data/export',
      '/api/team-pictures',
      '/api/hr-workplace',
      `${laid.url}/mirrors`,
    ])
      expect(laid.addresses).toContain(wanted)
    // Once to be known everywhere, once to compare with.
    for (const name of readers) await told(laid, name)
    const before = new Map<AskerName, Map<string, string>>()
    for (const name of readers) before.set(name, await told(laid, name))
    const mailed = async () => (await world.database.pool.query('select * from outbox order by mail_id')).rows
    const mails = await mailed()
    await keeps(laid)
    for (const name of readers) {
      const now = await told(laid, name)
      for (const [what, answer] of now) {
        expect([name, what, answer.includes(planted)]).toEqual([name, what, false])
      }
      expect([name, differing(before.get(name)!, now)]).toEqual([name, []])
    }
    expect(await mailed()).toEqual(mails)
    expect((await ok(cast.clients.hr.get('/api/register/export'))).raw.body).not.toContain(planted)
    // She does read it, or this would prove nothing.
    const hers = (await ok(cast.clients.employee.get(`${laid.url}/mirrors`))).raw.body
    expect([hers.includes(planted), hers.includes('contending')]).toEqual([true, true])
    expect((await ok(cast.clients.employee.get('/api/my-data/export'))).raw.body).toContain(planted)
  })

  test('[B08] the style of the other is in no answer either when they filled one in as well, and cannot be shared', async () => {
    const laid = await lay()
    await keeps(laid)
    const url = mirrorOf(laid, 'style', laid.topicId)
    await ok(
      cast.clients.manager.put(url, { version: 0, answers: { used: 'problem-solving', outcome: 'win-win' } }),
    )
    for (const name of ['employee', 'manager'] as const) {
      const refused = await cast.clients[name].post(`${url}/share`)
      expect([refused.status, refused.body.code]).toEqual([409, 'mirrors.never-shared'])
    }
    for (const name of readersOf('styles'))
      for (const [what, answer] of await told(laid, name))
        expect([
          name,
          what,
          answer.includes(planted) || /"(?:used|answer)":"contending"/.test(answer),
        ]).toEqual([name, what, false])
    // Past every service: the database itself opens none.
    const opened = `update reflections set shared_at = now(), opened_at = now() where mirror = 'style'`
    await expect(world.database.pool.query(opened)).rejects.toThrow(/reflections_style_is_private/)
  })

  test('[B08] win-win goes with problem solving alone, and the refusal says why', async () => {
    const laid = await lay()
    const url = mirrorOf(laid, 'style', laid.topicId)
    const { employee } = cast.clients
    const won = (answers: Record<string, string>) =>
      employee.put(url, { version: 0, answers: { ...answers, outcome: 'win-win' } })
    for (const used of ['contending', 'yielding', 'avoiding', 'compromising']) {
      const refused = await won({ used })
      expect([used, refused.status, refused.body.code]).toEqual([used, 400, 'mirrors.win-win'])
      expect(refused.body.title).toContain('samen een probleem oplosten')
      expect((await won({ used: 'problem-solving', seen: used })).body.code).toBe('mirrors.win-win')
    }
    expect((await won({})).body.code).toBe('mirrors.win-win')
    expect((await ok(employee.get(`${laid.url}/mirrors`))).body.reflections).toEqual([])
    expect((await won({ used: 'problem-solving', seen: 'problem-solving' })).status).toBe(200)
  })

  const symmetric: readonly (readonly [
    string,
    (laid: Laid) => string,
    (place: string) => Record<string, string>,
  ])[] = [
    ['balance', ({ conversationId }) => conversationId, balanceOf],
    ['triad', () => '2026-q3', triadOf],
    ['classic-modern', () => '2026', waysOf],
    ['perspective', () => '2026', perspectiveOf],
    ['relation', () => '2026', place => relationOf({ value: place })],
  ]

  test.each(symmetric)(
    '[B10] [B13] [B05] [A21] [A22] %s: nothing of it, by any way, before both have shared; then for both at once',
    async (mirror, occasionOf, answersOf) => {
      for (const first of inTurn<Party>(mirror, ['employee', 'manager'])) {
        const second: Party = first === 'employee' ? 'manager' : 'employee'
        const laid = await lay()
        const url = mirrorOf(laid, mirror, occasionOf(laid))
        const see = async (name: Party) => {
          const { reflections } = (await ok(cast.clients[name].get(`${laid.url}/mirrors`)))
            .body as MirrorsView
          return reflections.find(one => one.mirror === mirror)
        }
        const before = await told(laid, second).then(() => told(laid, second))
        await ok(cast.clients[first].put(url, { version: 0, answers: answersOf('5') }))
        await ok(cast.clients[first].post(`${url}/share`))
        expect(differing(before, await told(laid, second))).toEqual([])
        await ok(cast.clients[second].put(url, { version: 0, answers: answersOf('1') }))
        for (const name of [first, second]) expect((await see(name))!.others).toEqual([])
        const mine = (await ok(cast.clients[second].get('/api/my-data/export'))).body as {
          groups: { tables: { table: string; lines: { author_id?: string; relation_id?: string }[] }[] }[]
        }
        const lines = mine.groups
          .flatMap(({ tables }) => tables)
          .find(({ table }) => table === 'reflections')!.lines
        const here = lines.filter(({ relation_id }) => relation_id === laid.relationId)
        expect(new Set(here.map(({ author_id }) => author_id))).toEqual(new Set([cast.people[second]]))
        await ok(cast.clients[second].post(`${url}/share`))
        expect((await see(second))!.others.map(({ answers }) => answers)).toEqual([answersOf('5')])
        expect((await see(first))!.others.map(({ answers }) => answers)).toEqual([answersOf('1')])
        // Whoever read it is told to whom it belongs.
        const { raw } = await ok(cast.clients[first].get('/api/my-data/export'))
        expect(raw.body).toContain('"what":"mirror"')
      }
    },
  )

  test('[B13] two windows: the second that saves reads that it was changed, and loses nothing', async () => {
    const laid = await lay()
    const url = mirrorOf(laid, 'triad', '2026-q3')
    const { employee } = cast.clients
    await ok(employee.put(url, { version: 0, answers: triadOf('2') }))
    const stale = await employee.put(url, { version: 0, answers: triadOf('4') })
    expect([stale.status, stale.body.code]).toEqual([409, 'mirrors.stale'])
    const kept = ((await ok(employee.get(`${laid.url}/mirrors`))).body as MirrorsView).reflections[0]!
    expect([kept.version, kept.answers]).toEqual([1, triadOf('2')])
    expect((await employee.put(url, { version: 1, answers: triadOf('4') })).status).toBe(200)
  })

  test('[B13] no mirror knows a total, and no answer carries one', async () => {
    const laid = await lay()
    for (const { questions } of Object.values(mirrors))
      for (const { id } of questions) expect(id).not.toMatch(/total|sum|score/)
    const url = mirrorOf(laid, 'triad', '2026-q3')
    const refused = await cast.clients.employee.put(url, {
      version: 0,
      answers: { ...triadOf('3'), total: '3' },
    })
    expect([refused.status, refused.body.code]).toEqual([400, 'mirrors.other-answer'])
  })
})
