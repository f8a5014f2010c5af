import {
  answerOnBoard,
  askOnBoard,
  inviteOffice,
  withdrawPost,
} from '../../../src/capabilities/board/service/board.ts'
import { backCandidate, standForModerator } from '../../../src/capabilities/board/service/moderation.ts'
import { backingsNeeded } from '../../../src/capabilities/board/vocabulary.ts'
import type { Scene } from './scene.ts'

/**
 * Samira asked something with her name; Oleksandr answered, and HR did where she asked for it. Somebody asked something without a
 * name. Fatma withdrew a question that was answered already. Oleksandr looks after the board; Fatma would like to.
 */
export async function askEachOther({ act, demo, personOf, words }: Scene): Promise<void> {
  const { evening, study, withdrawn } = words.scenes.board
  const { relations, roles } = demo.register
  const [samira, oleksandr, fatma, marieke] = (['samira', 'oleksandr', 'fatma', 'marieke'] as const).map(
    personOf,
  ) as [string, string, string, string]
  const ask = async (who: string, text: string, named: boolean, on?: string) =>
    (await act(who, call => askOnBoard(call, { words: text, named }), on)).question.questionId
  const answer = (who: string, questionId: string, text: string, readAlong: string[], on?: string) =>
    act(who, call => answerOnBoard(call, questionId, { words: text, named: true, readAlong }), on)

  const travel = await ask(samira, evening.asks, true, '2026-08-18')
  await answer(oleksandr, travel, evening.colleague, [], '2026-08-19')
  await act(samira, call => inviteOffice(call, travel, marieke), '2026-08-20')
  await answer(marieke, travel, evening.hr, [], '2026-08-21')
  await answer(fatma, travel, evening.after, [marieke], '2026-08-24')

  const leaders = new Set(relations.flatMap(({ managers }) => managers.map(({ personId }) => personId)))
  const offices = new Set(roles.filter(({ role }) => role === 'hr').map(({ personId }) => personId))
  const known = new Set([samira, oleksandr, fatma])
  const colleagues = relations
    .filter(({ kind, team }) => kind === 'permanent' && team.code === 'RV')
    .map(({ personId }) => personId)
    .filter((personId, at, all) => all.indexOf(personId) === at)
    .filter(personId => !leaders.has(personId) && !offices.has(personId) && !known.has(personId))
  const [someone] = colleagues
  const other = await ask(someone!, study.asks, false, '2026-08-26')
  await answer(samira, other, study.colleague, [], '2026-08-27')

  const gone = await ask(fatma, withdrawn.asks, true, '2026-08-11')
  await answer(samira, gone, withdrawn.colleague, [], '2026-08-12')
  await act(fatma, call => withdrawPost(call, { kind: 'question', postId: gone }))

  for (const candidate of [oleksandr, fatma]) await act(candidate, call => standForModerator(call, candidate))
  for (const personId of colleagues.slice(0, backingsNeeded))
    await act(personId, call => backCandidate(call, oleksandr))
  for (const personId of colleagues.slice(0, 2)) await act(personId, call => backCandidate(call, fatma))
}
