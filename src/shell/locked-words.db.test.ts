import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askOnBoard, readThread } from '../capabilities/board/service/board.ts'
import { readMirrors } from '../capabilities/mirrors/service/present.ts'
import { saveReflection } from '../capabilities/mirrors/service/save.ts'
import { recordBreach } from '../capabilities/repair/service/breaches.ts'
import { entryOf } from '../capabilities/repair/testing/entry.ts'
import type { Call } from '../platform/http/call.ts'
import { sitDown } from './testing/around-table.ts'
import { copiesOf, tablesWith } from './testing/copies.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { furnish, ok } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import { withAnotherKey, withoutKey } from './testing/keys.ts'
import { triadOf } from './testing/looking-in.ts'

/** How somebody negotiated, what the work asked of them, and what stands on the board. */
const [style, triad, asked, answered, reported] = [
  'kiekendief',
  'zwaluwnest',
  'oeverloper',
  'wielewaal',
  'pimpelmees',
]

describe('[B08] [B13] [B21] what is said for oneself or among employees', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse({ recorded: false })
    const { employee, colleague } = house.cast.clients
    const { url, topicId } = await furnish(house.cast, { view: 'released', agreement: 'signed' })
    await ok(employee.post(`${url}/topics`, { title: 'Rooster' }))
    const say = (mirror: string, occasion: string, answers: object, words: object) =>
      ok(employee.put(`${url}/mirrors/${mirror}/${occasion}`, { version: 0, answers, words, counts: false }))
    const { quarter } = (await ok(employee.get(`${url}/mirrors`))).body
    await say('triad', quarter, triadOf('5'), { demand: triad })
    await say(
      'style',
      topicId,
      { used: 'contending', seen: 'yielding', outcome: 'win-lose' },
      { used: style },
    )
    const { question } = (await ok(employee.post('/api/board/questions', { words: asked, named: true }))).body
    const at = `/api/board/questions/${question.questionId}`
    const { answers } = (
      await ok(colleague.post(`${at}/answers`, { words: answered, named: true, readAlong: [] }))
    ).body
    await ok(employee.post(`/api/board/posts/answer/${answers[0].answerId}/report`, { why: reported }))
    // Whoever it is for reads it, or all this would prove nothing.
    expect((await employee.get(at)).raw.body).toContain(answered)
    expect((await employee.get(`${url}/mirrors`)).raw.body).toContain(style)
    for (const word of [style, triad, asked, reported])
      expect((await employee.get('/api/my-data/export')).raw.body).toContain(word)
  })
  afterAll(() => house.close())

  const words = [style, triad, asked, answered, reported]

  test('stands in the clear in no table, no archive and no organisation that moved', async () => {
    expect(await tablesWith(house, [...words, 'contending', 'win-lose'].join('|'))).toEqual([])
    const { archived, moved } = await copiesOf(house)
    for (const bytes of [...archived, moved])
      for (const word of words) expect(bytes.includes(word)).toBe(false)
    // What is nobody’s alone stands there: the topic itself.
    expect(await tablesWith(house, 'Rooster')).toContain('public.topics')
    expect(moved.includes('Rooster')).toBe(true)
  })
})

describe('where the key is away', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const occasionOf = (relationId: string) => ({ relationId, mirror: 'triad', occasion: '2026-q3' })
  const saying = (version: number) => ({
    version,
    answers: triadOf('4'),
    words: { demand: triad },
    counts: false,
  })

  test('nothing is kept, in words', async () => {
    const { employeeId, relationId } = await sitDown(desk)
    const refused = (work: (call: Call) => Promise<unknown>) => desk.refused(employeeId, withoutKey(work))
    expect([
      await refused(call => recordBreach(call, relationId, entryOf())),
      await refused(call => saveReflection(call, occasionOf(relationId), saying(0))),
      await refused(call => askOnBoard(call, { words: asked, named: true })),
    ]).toEqual(['platform.key-away', 'platform.key-away', 'platform.key-away'])
  })

  test('what was kept is said to be unreadable, and comes back with the key', async () => {
    const { employeeId, relationId } = await sitDown(desk)
    const { question } = await desk.as(employeeId, call => askOnBoard(call, { words: asked, named: true }))
    await desk.as(employeeId, call => saveReflection(call, occasionOf(relationId), saying(0)))
    const look = async (call: Call) => ({
      thread: await readThread(call, question.questionId),
      mirrors: await readMirrors(call, relationId),
    })
    const away = await desk.as(employeeId, withAnotherKey(look))
    expect(away.thread.question).toMatchObject({ words: null, withdrawn: false })
    expect(away.mirrors.reflections[0]).toMatchObject({ unreadable: true, answers: {}, words: {} })
    const back = await desk.as(employeeId, look)
    expect(back.thread.question).toMatchObject({ words: asked, withdrawn: false })
    expect(back.mirrors.reflections[0]).toMatchObject({ unreadable: false, answers: triadOf('4') })
  })
})
