import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allBut, giveEveryRole, inBoth, toldByReads, toldBySeeking } from '../../shell/testing/beside.ts'
import { tablesWith } from '../../shell/testing/copies.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type House, openHouse } from '../../shell/testing/house.ts'
import { lockWords } from './service/locked.ts'

/** Stands in what is planted: a question, an answer to it, a report and why something was taken off. */
const words = ['kiekendief', 'zwaluwnest', 'oeverloper', 'wielewaal'] as const
const [asked, answered, reported, removed] = words
const url = '/api/board'

/** Whose board it is not: HR with every role, who leads the asker, who leads others, and whoever has no contract here. */
const others = allBut('employee', 'colleague', 'anonymous')

describe('[B21] the board, for everybody whose it is not', () => {
  let bare: House
  let full: House
  let questionId: string
  let answerId: string

  const open = async () => {
    const house = await openHouse({ recorded: false })
    const { pool } = house.world.database
    // What the house was furnished with goes, so that one of the two holds nothing of the kind.
    for (const table of ['board_answers', 'board_questions', 'board_moderators'])
      await pool.query(`delete from ${table}`)
    await giveEveryRole(house)
    return house
  }

  beforeAll(async () => {
    bare = await open()
    full = await open()
    const { employee, colleague } = full.cast.clients
    const said = { named: true, readAlong: [] }
    const plant = async (text: string) =>
      (await ok(employee.post(`${url}/questions`, { words: text, named: true }))).body.question.questionId
    questionId = await plant(asked)
    const thread = await ok(
      colleague.post(`${url}/questions/${questionId}/answers`, { ...said, words: answered }),
    )
    answerId = thread.body.answers[0].answerId
    await ok(employee.post(`${url}/posts/answer/${answerId}/report`, { why: reported }))
    // Another that was taken off, and one that was withdrawn while an answer stays.
    const { organisationId } = full.cast.pair
    const off = await plant(asked)
    await full.world.database.pool.query(
      `update board_questions set removed_at = now(), removed_why = $3 where organisation_id = $1 and question_id = $2`,
      [
        organisationId,
        off,
        lockWords({ vault: () => full.world.app.house.openVault(organisationId) }, 'removal', {
          id: off,
          words: removed,
        }),
      ],
    )
    const gone = await plant(asked)
    await ok(colleague.post(`${url}/questions/${gone}/answers`, { ...said, words: answered }))
    await ok(employee.send('DELETE', `${url}/posts/question/${gone}`))
    await ok(employee.put(`${url}/moderators/${full.cast.people.employee}`))
    await ok(colleague.put(`${url}/moderators/${full.cast.people.employee}/backing`))
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  test('no answer to any read differs by a byte, and none holds a word of it', async () => {
    expect(await toldByReads({ name: 'board', houses: [bare, full], readers: others }, words)).toEqual([])
  })

  test('whoever seeks finds nothing of it', async () => {
    expect(await toldBySeeking({ houses: [bare, full], readers: others }, words)).toEqual([])
  })

  test('by its own address it is refused with the sentence for what is not there; a manager and HR get 403', async () => {
    const question = `${url}/questions/${questionId}`
    const attempts = [
      ['GET', url],
      ['GET', `${url}/moderators`],
      ['GET', question],
      ['POST', `${question}/answers`, { words: 'Nee.', named: true, readAlong: [] }],
      ['PUT', `${question}/invitations/${full.cast.people.hr}`],
      ['DELETE', `${question}/invitations/${full.cast.people.hr}`],
      ['DELETE', `${url}/posts/question/${questionId}`],
      ['POST', `${url}/posts/answer/${answerId}/report`, { why: 'Niet waar.' }],
      ['POST', `${url}/posts/answer/${answerId}/decision`, { removedWhy: 'Niet waar.' }],
      ['PUT', `${url}/moderators/${full.cast.people.employee}/backing`],
    ] as const
    for (const asker of others)
      for (const [method, address, body] of attempts) {
        const [without, within] = await inBoth([bare, full], asker, client =>
          client.send(method, address, body),
        )
        expect([asker, method, address, within]).toEqual([asker, method, address, without])
        expect([asker, method, address, within.slice(0, 3)]).toEqual([asker, method, address, '403'])
      }
    const left = await full.cast.clients.employee.get(question)
    expect(left.body).toMatchObject({
      question: { words: asked },
      answers: [{ words: answered }],
      invited: [],
    })
  })

  test('of who asked, answered, reported or agreed no line stands in the chain, the reading log, the bell or the mail', async () => {
    expect(await tablesWith(full, `${questionId}|${answerId}`)).toEqual([
      'public.board_answers',
      'public.board_questions',
      'public.board_reports',
    ])
    // A word of it stands in the clear in no table at all.
    expect(await tablesWith(full, words.join('|'))).toEqual([])
  })

  test('the trial bites: once invited, HR reads the word, and finds that it waits', async () => {
    const { employee, hr } = full.cast.clients
    await ok(employee.put(`${url}/questions/${questionId}/invitations/${full.cast.people.hr}`))
    const [without, within] = await inBoth([bare, full], 'hr', client => client.get(`${url}/invited`))
    expect(within).not.toBe(without)
    expect(within).toContain(asked)
    // And of what was written before, nothing still.
    expect((await hr.get(`${url}/questions/${questionId}`)).raw.body).not.toContain(answered)
  })
})
