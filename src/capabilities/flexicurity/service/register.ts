import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findInCatalogue } from '../catalogue.ts'
import type { addActivityInput, changeActivityInput, FlexicurityView } from '../model.ts'
import { mustPublish } from '../policy.ts'
import { deleteActivity, insertActivity, updateActivity } from '../store.ts'
import { ownPrefix } from '../vocabulary.ts'
import { readFlexicurity } from './packages.ts'

/** The organisation does this now: one of the catalogue, or something of its own. */
export async function addActivity(
  call: Call,
  { activityId, own, reaches, since }: z.output<typeof addActivityInput>,
): Promise<FlexicurityView> {
  mustPublish(call.actor)
  const { organisationId } = call.actor
  const activity = named(call, activityId, own)
  if (!(await insertActivity(call.tx, { organisationId, ...activity, reaches, since })))
    refuse('flexicurity.in-register', 'conflict')
  return told(call, 'activity.added', activity.activityId)
}

export async function changeActivity(
  call: Call,
  activityId: string,
  { version, reaches, since }: z.output<typeof changeActivityInput>,
): Promise<FlexicurityView> {
  mustPublish(call.actor)
  await mustStandInRegister(call, activityId)
  const { organisationId } = call.actor
  if (!(await updateActivity(call.tx, { organisationId, activityId, version }, { reaches, since })))
    refuse('flexicurity.activity-changed', 'conflict')
  return told(call, 'activity.changed', activityId)
}

/** Out of the register; packages that were published keep it. */
export async function removeActivity(call: Call, activityId: string): Promise<FlexicurityView> {
  mustPublish(call.actor)
  if (!(await deleteActivity(call.tx, call.actor.organisationId, activityId)))
    refuse('flexicurity.not-in-register', 'not-found')
  return told(call, 'activity.removed', activityId)
}

type Added = z.output<typeof addActivityInput>

function named(call: Call, activityId: Added['activityId'], own: Added['own']) {
  if (activityId === null) {
    if (!own) refuse('flexicurity.no-name', 'bad-input')
    return { activityId: `${ownPrefix}${call.newId()}`, ...own }
  }
  const activity = findInCatalogue(activityId)
  if (!activity) refuse('flexicurity.unknown-activity', 'bad-input', { activity: activityId })
  return { activityId, cluster: activity.cluster, name: null }
}

async function mustStandInRegister(call: Call, activityId: string): Promise<void> {
  const { activities } = await readFlexicurity(call)
  if (!activities.some(activity => activity.activityId === activityId))
    refuse('flexicurity.not-in-register', 'not-found')
}

async function told(call: Call, event: string, activityId: string): Promise<FlexicurityView> {
  const view = await readFlexicurity(call)
  await call.tell({ event, subjectKind: 'activity', subjectId: activityId })
  return view
}
