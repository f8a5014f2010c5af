import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  answerOnBoard,
  askOnBoard,
  endInvitation,
  inviteOffice,
  readBoard,
  readInvited,
  readThread,
  withdrawPost,
} from './service/board.ts'
import {
  backCandidate,
  decidePost,
  readModeration,
  reportPost,
  standForModerator,
  stepDown,
} from './service/moderation.ts'
import { gatherBoard } from './testing/gather.ts'

describe('the board of employees', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const question = 'Telt de overdracht als werktijd?'
  const asked = async (named = true) => {
    const people = await gatherBoard(desk)
    const { asker } = people
    const view = await desk.as(asker, call => askOnBoard(call, { words: question, named }))
    return { ...people, questionId: view.question.questionId }
  }
  const answering =
    (questionId: string, words: string, readAlong: string[] = [], named = true) =>
    (call: Parameters<typeof answerOnBoard>[0]) =>
      answerOnBoard(call, questionId, { words, named, readAlong })

  test('[B21] colleagues read a question and answer; a manager and HR who are not invited do neither, whoever they lead', async () => {
    const { asker, colleague, manager, otherManager, hr, questionId } = await asked()
    await desk.as(colleague, answering(questionId, 'Bij ons wel.'))
    const view = await desk.as(asker, call => readThread(call, questionId))
    expect(view.answers).toMatchObject([
      { words: 'Bij ons wel.', office: null, writtenBy: { personId: colleague } },
    ])
    expect((await desk.as(colleague, call => readBoard(call, 0))).questions).toMatchObject([
      { words: question, askedBy: { personId: asker }, answers: 1, mine: false },
    ])
    for (const who of [manager, otherManager, hr]) {
      expect(await desk.refused(who, call => readBoard(call, 0))).toBe('board.employees-only')
      expect(await desk.refused(who, call => readThread(call, questionId))).toBe('board.not-invited')
      expect(await desk.refused(who, answering(questionId, 'Wij denken van niet.'))).toBe('board.not-invited')
      expect(await desk.refused(who, call => askOnBoard(call, { words: question, named: true }))).toBe(
        'board.employees-only',
      )
      expect((await desk.as(who, call => readInvited(call))).questions).toEqual([])
    }
  })

  test('[B21] whoever is invited reads the question, and of colleagues only what they wrote knowing so, without a name', async () => {
    const { asker, colleague, manager, hr, questionId } = await asked()
    await desk.as(colleague, answering(questionId, 'Van voor die tijd.'))
    await desk.as(asker, call => inviteOffice(call, questionId, hr))
    await desk.as(colleague, answering(questionId, 'Van daarna.', [hr]))
    const read = await desk.as(hr, call => readThread(call, questionId))
    expect(read.question).toMatchObject({ words: question, askedBy: null, answers: 1 })
    expect(read.answers).toMatchObject([{ words: 'Van daarna.', writtenBy: null, office: null }])
    expect(JSON.stringify(read)).not.toMatch(new RegExp([asker, colleague].join('|')))
    expect((await desk.as(hr, call => readInvited(call))).questions).toMatchObject([
      { questionId, answered: false },
    ])
    // The other office is not invited along.
    expect(await desk.refused(manager, call => readThread(call, questionId))).toBe('board.not-invited')
    await desk.as(asker, call => endInvitation(call, questionId, hr))
    expect(await desk.refused(hr, call => readThread(call, questionId))).toBe('board.not-invited')
  })

  test('[B21] beside what HR or a manager answers stands who they are, and it stays there when they are no longer invited', async () => {
    const { asker, colleague, manager, hr, questionId } = await asked()
    for (const who of [manager, hr]) await desk.as(asker, call => inviteOffice(call, questionId, who))
    // They cannot leave their name out.
    await desk.as(hr, answering(questionId, 'Ja, dat is werktijd.', [], false))
    await desk.as(manager, answering(questionId, 'Ik wist het niet.', [], false))
    await desk.as(asker, call => endInvitation(call, questionId, hr))
    const read = await desk.as(colleague, call => readThread(call, questionId))
    expect(read.answers).toMatchObject([
      { words: 'Ja, dat is werktijd.', office: 'hr', writtenBy: { personId: hr } },
      { words: 'Ik wist het niet.', office: 'manager', writtenBy: { personId: manager } },
    ])
    expect(
      await desk.rows('select speaks_as from board_answers where question_id = $1 and not named', [
        questionId,
      ]),
    ).toEqual([])
  })

  test('[B21] a question without a name has none for anybody, and only whoever wrote it knows it as theirs', async () => {
    const { asker, colleague, questionId } = await asked(false)
    const read = await desk.as(colleague, call => readThread(call, questionId))
    expect(read.question).toMatchObject({ words: question, askedBy: null, mine: false })
    expect(JSON.stringify(read)).not.toContain(asker)
    expect((await desk.as(asker, call => readThread(call, questionId))).question.mine).toBe(true)
  })

  test('[B21] what somebody wrote they withdraw, and its words are nowhere any more; answers of others stay', async () => {
    const { asker, colleague, hr, questionId } = await asked()
    await desk.as(asker, call => inviteOffice(call, questionId, hr))
    const answered = await desk.as(colleague, answering(questionId, 'Bij ons wel.', [hr]))
    await desk.as(asker, call => withdrawPost(call, { kind: 'question', postId: questionId }))
    expect(await desk.as(colleague, call => readThread(call, questionId))).toMatchObject({
      question: { words: null, answers: 1 },
      answers: [{ words: 'Bij ons wel.' }],
    })
    expect(await desk.refused(hr, call => readThread(call, questionId))).toBe('board.not-invited')
    const { answerId } = answered.answers[0]!
    expect(await desk.refused(asker, call => withdrawPost(call, { kind: 'answer', postId: answerId }))).toBe(
      'board.no-such-question',
    )
    await desk.as(colleague, call => withdrawPost(call, { kind: 'answer', postId: answerId }))
    expect(await desk.rows('select from board_answers where question_id = $1', [questionId])).toEqual([])
    // Without an answer nothing of a question stays.
    const { asker: other, questionId: alone } = await asked()
    await desk.as(other, call => withdrawPost(call, { kind: 'question', postId: alone }))
    expect(await desk.rows('select from board_questions where question_id = $1', [alone])).toEqual([])
  })

  test('[B21] whoever leads others from today on reads no more of the board than what they wrote', async () => {
    const { asker, colleague, organisationId, unitId, questionId } = await asked()
    await desk.as(colleague, answering(questionId, 'Bij ons wel.'))
    await desk.build.relation({ organisationId, unitId }, await desk.build.person(organisationId), asker)
    expect(await desk.refused(asker, call => readBoard(call, 0))).toBe('board.employees-only')
    expect((await desk.as(asker, call => readThread(call, questionId))).answers).toEqual([])
    await desk.as(asker, call => withdrawPost(call, { kind: 'question', postId: questionId }))
  })

  test('[B21] somebody is moderator once five agree, for a year, and nobody keeps who they were', async () => {
    const { asker, organisationId, employees } = await gatherBoard(desk, 7)
    await desk.as(asker, call => standForModerator(call, asker))
    expect(await desk.refused(asker, call => backCandidate(call, asker))).toBe('board.not-for-yourself')
    const backers = employees.filter(one => one !== asker).slice(0, 5)
    for (const [at, who] of backers.entries()) {
      const before = await desk.as(who, call => readModeration(call))
      expect(before.candidates).toMatchObject([{ personId: asker, backings: at, until: null, backed: false }])
      // Twice is once.
      for (const _ of [1, 2]) await desk.as(who, call => backCandidate(call, asker))
    }
    const { candidates } = await desk.as(asker, call => readModeration(call))
    expect(candidates).toMatchObject([{ personId: asker, until: '2027-09-01' }])
    expect(
      await desk.rows('select from board_backings where organisation_id = $1', [organisationId]),
    ).toEqual([])
    const later = desk.on('2027-09-01')
    expect((await later.as(asker, call => readModeration(call))).candidates).toEqual([])
    await later.as(asker, call => standForModerator(call, asker))
    expect((await later.as(asker, call => readModeration(call))).candidates).toMatchObject([
      { until: null, backings: 0 },
    ])
    await later.as(asker, call => stepDown(call, asker))
    expect((await later.as(asker, call => readModeration(call))).candidates).toEqual([])
  })

  test('[B21] a moderator reads what was reported and why, never who; what is taken off only its writer reads, with the reason', async () => {
    const people = await gatherBoard(desk, 8)
    const { asker, colleague, employees, hr } = people
    const moderator = employees.at(-1)!
    await desk.as(moderator, call => standForModerator(call, moderator))
    for (const who of employees.slice(0, 5)) await desk.as(who, call => backCandidate(call, moderator))
    const { question: own } = await desk.as(asker, call => askOnBoard(call, { words: question, named: true }))
    await desk.as(asker, call => inviteOffice(call, own.questionId, hr))
    const path = { kind: 'question', postId: own.questionId } as const
    expect(await desk.refused(asker, call => reportPost(call, path, 'x'))).toBe('board.nothing-to-report')
    for (const why of ['Er staat een naam in.', 'Nog eens.'])
      await desk.as(colleague, call => reportPost(call, path, why))
    expect(await desk.refused(colleague, call => decidePost(call, path, null))).toBe('board.moderators-only')
    const waiting = await desk.as(moderator, call => readModeration(call))
    expect(waiting.reports).toEqual([
      { ...path, questionId: own.questionId, words: question, office: null, whys: ['Er staat een naam in.'] },
    ])
    expect(JSON.stringify(waiting.reports)).not.toContain(colleague)
    expect((await desk.as(moderator, call => readBoard(call, 0))).reports).toBe(1)
    await desk.as(moderator, call => decidePost(call, path, 'Noem geen collega’s.'))
    expect(await desk.refused(moderator, call => decidePost(call, path, null))).toBe('board.nothing-reported')
    expect((await desk.as(colleague, call => readBoard(call, 0))).questions).toEqual([])
    expect(await desk.refused(hr, call => readThread(call, own.questionId))).toBe('board.not-invited')
    const left = await desk.as(asker, call => readThread(call, own.questionId))
    expect(left.question).toMatchObject({ words: question, removedWhy: 'Noem geen collega’s.' })
  })

  test('[B21] nobody decides about what they wrote themselves', async () => {
    const { asker, colleague, employees } = await gatherBoard(desk, 8)
    await desk.as(asker, call => standForModerator(call, asker))
    for (const who of employees.filter(one => one !== asker).slice(0, 5))
      await desk.as(who, call => backCandidate(call, asker))
    const { question: own } = await desk.as(asker, call => askOnBoard(call, { words: question, named: true }))
    const path = { kind: 'question', postId: own.questionId } as const
    await desk.as(colleague, call => reportPost(call, path, 'Er staat een naam in.'))
    expect((await desk.as(asker, call => readModeration(call))).reports).toEqual([])
    expect(await desk.refused(asker, call => decidePost(call, path, null))).toBe('board.nothing-reported')
  })
})
