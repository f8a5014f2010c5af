import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitToChange } from '../../people/index.ts'
import type { AskedViews, Beads, ViewInput } from '../model.ts'
import { deleteView, findQuestions, insertView, answerView as keepAnswer } from '../store/views.ts'
import type { Dimension } from '../vocabulary.ts'
import { holdBead, readBeads } from './beads.ts'
import { lockView, openView } from './locked.ts'

/** Asks whoever leads me at this table how they see this one string. They read nothing of what hangs there. */
export async function askView(call: Call, dimension: Dimension, relationId: string): Promise<Beads> {
  const { side, manager } = await sitToChange(call, relationId)
  if (side !== 'employee') refuse('employability.not-your-work', 'not-allowed')
  if (!manager) refuse('employability.nobody-there', 'conflict')
  const mine = await holdBead(call, dimension)
  if (!mine) refuse('employability.bead-first', 'conflict')
  const { organisationId, personId } = call.actor
  const isNew = await insertView(call.tx, {
    organisationId,
    viewId: call.newId(),
    itemId: mine.itemId,
    relationId,
    personId,
    withId: manager.personId,
    dimension,
    askedOn: call.today,
  })
  if (!isNew) refuse('employability.asked-already', 'conflict')
  const view = await readBeads(call)
  await call.ring({ kind: 'answer', to: [{ personId: manager.personId, at: '/asked-views' }] })
  await call.tell({ event: 'bead-view.asked', subjectKind: 'person', subjectId: personId })
  return view
}

/** The question goes, and with it what was answered; whoever was asked reads that no more either. */
export async function takeBackView(call: Call, viewId: string): Promise<Beads> {
  const { organisationId, personId } = call.actor
  if (!(await deleteView(call.tx, { organisationId, viewId })))
    refuse('employability.no-such-question', 'not-found')
  const view = await readBeads(call)
  await call.tell({ event: 'bead-view.taken-back', subjectKind: 'person', subjectId: personId })
  return view
}

/** What people whom I lead ask me to look at. */
export async function readAskedViews(call: Call): Promise<AskedViews> {
  const rows = await findQuestions(call.tx, call.actor)
  const vault = call.vault()
  return {
    asked: rows.map(row => ({
      viewId: row.view_id,
      relationId: row.relation_id,
      person: { personId: row.person_id, name: row.name ?? call.say('employability:stranger') },
      dimension: row.dimension,
      askedOn: row.asked_on,
      version: row.version,
      isAnswered: row.locked !== null,
      answer: openView(vault, row),
    })),
  }
}

/** How I see this one string of somebody who asks me; for who asked alone. */
export async function answerView(call: Call, viewId: string, input: ViewInput): Promise<AskedViews> {
  const { version, ...said } = input
  const question = (await findQuestions(call.tx, call.actor)).find(({ view_id }) => view_id === viewId)
  if (!question) refuse('employability.no-such-question', 'not-found')
  const { organisationId } = call.actor
  const locked = lockView(call, viewId, said)
  if (!(await keepAnswer(call.tx, { organisationId, viewId }, { version, locked })))
    refuse('employability.changed-elsewhere', 'conflict')
  const asked = await readAskedViews(call)
  const to = question.person_id
  await call.ring({ kind: 'answer', to: [{ personId: to, at: '/my-career' }] })
  await call.tell({ event: 'bead-view.answered', subjectKind: 'person', subjectId: to })
  return asked
}
