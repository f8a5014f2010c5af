import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Moderation, PostPath } from '../model.ts'
import { mustBeOnBoard, mustModerate } from '../policy.ts'
import { findAsker } from '../store/askers.ts'
import {
  decideReport,
  deleteBacking,
  deleteStanding,
  findModeration,
  findsOfOthers,
  insertBacking,
  insertReport,
  insertStanding,
} from '../store/moderation.ts'
import { lockWords, openWords } from './locked.ts'

export async function readModeration(call: Call): Promise<Moderation> {
  const asker = await findAsker(call.tx)
  mustBeOnBoard(asker)
  const { candidates, reports } = await findModeration(call.tx)
  return {
    candidates: candidates.map(row => ({
      personId: row.person_id,
      name: row.name,
      mine: row.mine,
      backed: row.backed,
      backings: row.backings,
      until: row.valid_until,
    })),
    reports: asker.moderates
      ? reports.map(row => ({
          kind: row.kind,
          postId: row.post_id,
          questionId: row.question_id,
          words: openWords(call, row.kind, { id: row.post_id, locked: row.words }),
          office: row.speaks_as === 'employee' ? null : row.speaks_as,
          whys: row.whys.map(({ reportId, locked }) => openWords(call, 'report', { id: reportId, locked })),
        }))
      : null,
  }
}

/** Everybody for themselves. */
export async function standForModerator(call: Call, candidateId: string): Promise<Moderation> {
  mustBeOnBoard(await findAsker(call.tx))
  const { organisationId, personId } = call.actor
  if (candidateId !== personId) refuse('board.no-such-candidate', 'not-found')
  await insertStanding(call.tx, { organisationId, personId, at: call.now })
  return readModeration(call)
}

export async function stepDown(call: Call, candidateId: string): Promise<Moderation> {
  const { organisationId, personId } = call.actor
  if (candidateId !== personId) refuse('board.no-such-candidate', 'not-found')
  await deleteStanding(call.tx, { organisationId, personId })
  return readModeration(call)
}

export async function backCandidate(call: Call, candidateId: string): Promise<Moderation> {
  // Two who agree at once: the later one sees the earlier one, so that the fifth is seen to be the fifth.
  await takeTurn(call.tx, 'board', candidateId)
  const { candidates } = await readModeration(call)
  const candidate = candidates.find(({ personId }) => personId === candidateId)
  if (!candidate) refuse('board.no-such-candidate', 'not-found')
  if (candidate.mine) refuse('board.not-for-yourself', 'not-allowed')
  if (candidate.until === null) {
    const { organisationId, personId } = call.actor
    await insertBacking(call.tx, { organisationId, candidateId, personId, at: call.now })
  }
  return readModeration(call)
}

export async function takeBackBacking(call: Call, candidateId: string): Promise<Moderation> {
  const { candidates } = await readModeration(call)
  if (!candidates.some(one => one.personId === candidateId)) refuse('board.no-such-candidate', 'not-found')
  const { organisationId, personId } = call.actor
  await deleteBacking(call.tx, { organisationId, candidateId, personId })
  return readModeration(call)
}

/** Waits for a moderator, also where nobody is one yet; who reported is told to nobody. */
export async function reportPost(call: Call, path: PostPath, why: string): Promise<null> {
  mustBeOnBoard(await findAsker(call.tx))
  if (!(await findsOfOthers(call.tx, path))) refuse('board.nothing-to-report', 'not-found')
  const { organisationId, personId } = call.actor
  const reportId = call.newId()
  await insertReport(call.tx, {
    ...path,
    organisationId,
    personId,
    reportId,
    why: lockWords(call, 'report', { id: reportId, words: why }),
    at: call.now,
  })
  return null
}

export async function decidePost(call: Call, path: PostPath, removedWhy: string | null): Promise<Moderation> {
  mustModerate(await findAsker(call.tx))
  const why = removedWhy === null ? null : lockWords(call, 'removal', { id: path.postId, words: removedWhy })
  if (!(await decideReport(call.tx, path, { why, at: call.now })))
    refuse('board.nothing-reported', 'not-found')
  return readModeration(call)
}
