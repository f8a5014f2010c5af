import { sizeBand } from '@wisselwerk/engines/disclosure'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { mustBelieveDay } from '../../privacy/index.ts'
import type { CampaignInput, Campaigns, CampaignView } from '../model.ts'
import { mayPlan, mustPlan } from '../policy.ts'
import { foldedResponses } from '../response.ts'
import {
  type CampaignRow,
  findAsked,
  findCampaigns,
  findReminders,
  findResponse,
  findUnitNames,
  findUnitsAround,
  insertCampaign,
  moveCampaign,
  remindEverybodyWaiting,
} from '../store/campaigns.ts'
import { type CampaignState, leastAsked, type ResponseBand, responseBands } from '../vocabulary.ts'

export async function readCampaigns(call: Call): Promise<Campaigns> {
  const { organisationId } = call.actor
  const rows = await findCampaigns(call.tx, organisationId)
  const units = await findUnitNames(call.tx, organisationId, call.today)
  const reminders = await findReminders(call.tx, organisationId)
  const answers = (row: CampaignRow) =>
    mayPlan(call.actor) && ['open', 'ended'].includes(stateOf(row, call.today))
  const asked = rows.some(answers) ? await findAsked(call.tx, organisationId, call.today) : null
  const folded = asked ? foldedResponses(rows, asked, call.smallestGroup) : new Set<string>()
  const views: CampaignView[] = []
  for (const row of rows) {
    const state = stateOf(row, call.today)
    const asking = mayPlan(call.actor) && (state === 'planned' || state === 'open' || state === 'ended')
    const response = asking ? await findResponse(call.tx, row.campaign_id) : null
    views.push({
      campaignId: row.campaign_id,
      number: row.number,
      name: row.name,
      opensOn: row.opens_on,
      closesOn: row.closes_on,
      state,
      units: row.unit_ids.flatMap(id => units.find(unit => unit.unitId === id)?.name ?? []),
      progress: row.progress / 1000,
      failed: row.failed,
      asked: response && sizeBand(response.asked),
      response: !response || !answers(row) ? null : folded.has(row.campaign_id) ? 'folded' : bandOf(response),
      remindedOn: reminders.get(row.campaign_id) ?? null,
    })
  }
  const plans = mayPlan(call.actor)
  return { campaigns: views, may: plans ? ['plan'] : [], units: plans ? units : [] }
}

/** Rounds in which the asker may take part today: a line on their own screens. */
export async function readOpenCampaigns(call: Call) {
  const rounds = await listOwnRounds(call)
  return { campaigns: rounds.map(({ name, closesOn }) => ({ name, closesOn })) }
}

/** The same, by their ids. */
export async function listOwnRounds(
  call: Call,
): Promise<{ campaignId: string; name: string; closesOn: string }[]> {
  const { organisationId, personId } = call.actor
  const rows = await findCampaigns(call.tx, organisationId)
  const own = await findUnitsAround(call.tx, { organisationId, personId, day: call.today })
  const isAsked = (unitIds: readonly string[]) => unitIds.length === 0 || unitIds.some(id => own.has(id))
  return rows
    .filter(row => stateOf(row, call.today) === 'open' && isAsked(row.unit_ids))
    .map(row => ({ campaignId: row.campaign_id, name: row.name, closesOn: row.closes_on }))
}

export async function planCampaign(call: Call, input: CampaignInput): Promise<Campaigns> {
  mustPlan(call.actor)
  const { organisationId, personId } = call.actor
  if (input.closesOn < call.today) refuse('campaigns.already-over', 'bad-input')
  const units = await findUnitNames(call.tx, organisationId, call.today)
  if (input.unitIds.some(id => !units.some(unit => unit.unitId === id)))
    refuse('campaigns.no-such-unit', 'not-found')
  const rows = await findCampaigns(call.tx, organisationId)
  const campaignId = call.newId()
  const number = (rows[0]?.number ?? 0) + 1
  await insertCampaign(call.tx, { organisationId, campaignId, number, input, by: personId, at: call.now })
  const { asked } = await findResponse(call.tx, campaignId)
  if (asked < leastAsked) refuse('campaigns.too-few', 'conflict', { least: leastAsked })
  return told(call, 'campaign.planned', campaignId)
}

/** A friendly word to whoever has not shown a view yet; HR does not learn who that is. */
export async function remindCampaign(call: Call, campaignId: string): Promise<Campaigns> {
  mustPlan(call.actor)
  const row = await findCampaign(call, campaignId)
  if (stateOf(row, call.today) !== 'open') refuse('campaigns.not-open', 'conflict')
  const reminders = await findReminders(call.tx, call.actor.organisationId)
  if (reminders.get(campaignId) === call.today) refuse('campaigns.reminded-today', 'conflict')
  const { language, name } = await call.organisation()
  const params = { name: row.name, organisation: name, closesOn: row.closes_on }
  await remindEverybodyWaiting(call.tx, {
    organisationId: call.actor.organisationId,
    campaignId,
    by: call.actor.personId,
    at: call.now,
    subject: call.say('campaigns:mail.subject', params, language),
    body: call.say('campaigns:mail.text', params, language),
  })
  return told(call, 'campaign.reminded', campaignId)
}

/** Asks for closing: from here nothing more is counted, and what may be shown is decided once. */
export async function closeCampaign(call: Call, campaignId: string): Promise<Campaigns> {
  mustPlan(call.actor)
  const row = await findCampaign(call, campaignId)
  const state = stateOf(row, call.today)
  if (state === 'planned') refuse('campaigns.not-open', 'conflict')
  await mustBelieveDay(call)
  const moved = await moveCampaign(
    call.tx,
    { organisationId: call.actor.organisationId, campaignId },
    { from: row.failed ? ['closing'] : ['planned'], to: 'closing' },
  )
  if (!moved) refuse('campaigns.elsewhere', 'conflict')
  await call.want('round-closing', campaignId)
  return told(call, 'campaign.closing', campaignId)
}

/** Stops the work of closing, as if nobody had asked; a round that has not begun is taken away. */
export async function cancelCampaign(call: Call, campaignId: string): Promise<Campaigns> {
  mustPlan(call.actor)
  const row = await findCampaign(call, campaignId)
  if (row.state === 'closed' || row.state === 'cancelled') refuse('campaigns.elsewhere', 'conflict')
  const to = row.state === 'closing' ? 'planned' : 'cancelled'
  const key = { organisationId: call.actor.organisationId, campaignId }
  if (!(await moveCampaign(call.tx, key, { from: [row.state], to })))
    refuse('campaigns.elsewhere', 'conflict')
  return told(call, 'campaign.cancelled', campaignId)
}

/** The round, or a refusal as if there were none. */
export async function findCampaign(call: Call, campaignId: string): Promise<CampaignRow> {
  const rows = await findCampaigns(call.tx, call.actor.organisationId)
  const row = rows.find(one => one.campaign_id === campaignId)
  if (!row) refuse('campaigns.no-such-campaign', 'not-found')
  return row
}

export function stateOf(
  { state, opens_on, closes_on }: Pick<CampaignRow, 'state' | 'opens_on' | 'closes_on'>,
  today: string,
): CampaignState {
  if (state !== 'planned') return state
  if (today < opens_on) return 'planned'
  return today <= closes_on ? 'open' : 'ended'
}

function bandOf({ asked, shown }: { asked: number; shown: number }): ResponseBand {
  const quarter = asked === 0 ? 0 : Math.min(3, Math.floor((shown / asked) * 4))
  return responseBands[quarter]!
}

async function told(call: Call, event: string, campaignId: string): Promise<Campaigns> {
  const view = await readCampaigns(call)
  await call.tell({ event, subjectKind: 'campaign', subjectId: campaignId })
  return view
}
