import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { domains } from '../../expectations/index.ts'
import { type RelationKind, relationKinds } from '../../people/model.ts'
import type { CampaignStatistics, GroupList, GroupPicture } from '../model.ts'
import { findGroup, findShownGroups, findStatistics, findUnitNames } from '../store/campaigns.ts'
import { measures } from '../vocabulary.ts'
import { findCampaign } from './campaigns.ts'

/** Every team and kind by name, and whether there is anything to show of it. */
export async function listGroups(call: Call, campaignId: string): Promise<GroupList> {
  await mustBeClosed(call, campaignId)
  const { organisationId } = call.actor
  const units = await findUnitNames(call.tx, organisationId, call.today)
  const shown = await findShownGroups(call.tx, organisationId, campaignId)
  return {
    units: units.map(unit => ({ ...unit, folded: !shown.some(({ unit_id }) => unit_id === unit.unitId) })),
    kinds: relationKinds.map(kind => ({
      kind,
      folded: !shown.some(group => group.unit_id === null && group.kind === kind),
    })),
  }
}

/** Both sides of one group, as they were frozen when the round was closed. */
export async function readPicture(
  call: Call,
  campaignId: string,
  group: { unit?: string | undefined; kind?: RelationKind | undefined },
): Promise<GroupPicture> {
  await mustBeClosed(call, campaignId)
  const { organisationId } = call.actor
  const unitId = group.unit ?? null
  const kind = group.kind ?? null
  const row = await findGroup(call.tx, organisationId, campaignId, { unitId, kind })
  const units = unitId === null ? [] : await findUnitNames(call.tx, organisationId, call.today)
  return {
    campaignId,
    unit: units.find(unit => unit.unitId === unitId)?.name ?? null,
    kind,
    rooms: [...domains],
    measures: [...measures],
    employees: row?.employees ?? null,
    organisation: row?.organisation ?? null,
    extraRoleMismatch: row?.extra_role_mismatch ?? null,
  }
}

export async function readStatistics(call: Call, campaignId: string): Promise<CampaignStatistics> {
  await mustBeClosed(call, campaignId)
  const found = await findStatistics(call.tx, call.actor.organisationId, campaignId)
  if (!found) refuse('campaigns.no-statistics', 'not-found')
  return found
}

async function mustBeClosed(call: Call, campaignId: string): Promise<void> {
  const { state } = await findCampaign(call, campaignId)
  if (state !== 'closed') refuse('campaigns.not-closed', 'conflict')
}
