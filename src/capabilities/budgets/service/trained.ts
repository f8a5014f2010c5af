import { askTogether } from '../../../platform/db/ask-together.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTheTwo, sitToChange } from '../../people/index.ts'
import type { Purses } from '../model.ts'
import { askMarks, insertMark, takeBackMark } from '../store/trained.ts'
import { readPurses } from './purses.ts'

/** From the next period on it is paid as wage, once both say so. */
export async function sayTrained(call: Call, relationId: string): Promise<Purses> {
  const { table, key, standing } = await load(call, relationId)
  if (standing) refuse('budgets.said-already', 'conflict')
  await insertMark(call.tx, key, { personId: call.actor.personId, on: call.today })
  await ringTheTwo(call, table, '')
  return told(call, 'trained.said', relationId)
}

export async function takeBackTrained(call: Call, relationId: string): Promise<Purses> {
  const { table, key, standing } = await load(call, relationId)
  if (!standing) refuse('budgets.not-said', 'conflict')
  await takeBackMark(call.tx, { ...key, number: standing.number }, call.today)
  await ringTheTwo(call, table, '')
  return told(call, 'trained.taken-back', relationId)
}

async function load(call: Call, relationId: string) {
  const table = await sitToChange(call, relationId)
  await takeTurn(call.tx, 'budgets', relationId)
  const { organisationId } = call.actor
  const { marks } = await askTogether(call.tx, { marks: askMarks(organisationId) })
  const own = marks.filter(mark => mark.relationId === relationId && mark.side === table.side)
  const key = { organisationId, relationId, side: table.side, number: (own.at(-1)?.number ?? 0) + 1 }
  return { table, key, standing: own.find(({ takenBackOn }) => takenBackOn === null) }
}

async function told(call: Call, event: string, relationId: string): Promise<Purses> {
  const all = await readPurses(call)
  await call.tell({ event, subjectKind: 'relation', subjectId: relationId })
  return all
}
