import { type House, verb } from '../../platform/http/verb.ts'
import {
  campaignInput,
  campaignParams,
  campaignStatistics,
  campaigns,
  fogInput,
  fogPreview,
  groupList,
  groupPicture,
  groupQuery,
  openCampaigns,
} from './model.ts'
import {
  cancelCampaign,
  closeCampaign,
  planCampaign,
  readCampaigns,
  readOpenCampaigns,
  remindCampaign,
} from './service/campaigns.ts'
import { previewFog } from './service/fog.ts'
import { listGroups, readPicture, readStatistics } from './service/picture.ts'

const common = { tag: 'campaigns', module: 'campaigns' } as const
const read = { ...common, method: 'GET', seats: ['hr', 'council', 'manager'] } as const
const lead = { ...common, method: 'POST', seats: ['hr'], response: campaigns } as const
const one = '/api/campaigns/:campaignId'

export function campaignsRoutes(house: House): void {
  verb(
    house,
    {
      ...read,
      url: '/api/campaigns',
      id: 'readCampaigns',
      summary: 'Joint rounds of expectations',
      response: campaigns,
    },
    call => readCampaigns(call),
  )
  verb(
    house,
    {
      ...common,
      method: 'GET',
      seats: ['everyone'],
      url: '/api/campaigns/open',
      id: 'readOpenCampaigns',
      summary: 'Rounds in which I can take part today',
      response: openCampaigns,
    },
    call => readOpenCampaigns(call),
  )
  verb(
    house,
    {
      ...lead,
      url: '/api/campaigns',
      id: 'planCampaign',
      summary: 'Plan a round: who is asked, from when until when',
      body: campaignInput,
    },
    (call, { body }) => planCampaign(call, body),
  )
  verb(
    house,
    {
      ...lead,
      status: 200,
      url: '/api/campaigns/fog',
      id: 'previewFog',
      summary: 'How much of the next picture would be fog if everybody takes part; by the register alone',
      body: fogInput,
      response: fogPreview,
    },
    (call, { body }) => previewFog(call, body),
  )
  const moves = [
    ['remind', 'remindCampaign', 'Remind whoever has not shown a view; nobody learns who', remindCampaign],
    ['close', 'closeCampaign', 'Close a round and publish what may be shown, once', closeCampaign],
    ['cancel', 'cancelCampaign', 'Stop closing, or take back a planned round', cancelCampaign],
  ] as const
  for (const [name, id, summary, run] of moves)
    verb(
      house,
      { ...lead, status: 200, url: `${one}/${name}`, id, summary, params: campaignParams },
      (call, { params }) => run(call, params.campaignId),
    )
  verb(
    house,
    {
      ...read,
      url: `${one}/groups`,
      id: 'listCampaignGroups',
      summary: 'Teams and kinds of a closed round, and which of them are folded',
      params: campaignParams,
      response: groupList,
    },
    (call, { params }) => listGroups(call, params.campaignId),
  )
  verb(
    house,
    {
      ...read,
      url: `${one}/picture`,
      id: 'readGroupPicture',
      summary: 'What both sides of a group expect, per room, as it was frozen at closing',
      params: campaignParams,
      query: groupQuery,
      response: groupPicture,
    },
    (call, { params, query }) => readPicture(call, params.campaignId, query),
  )
  verb(
    house,
    {
      ...read,
      url: `${one}/statistics`,
      id: 'readCampaignStatistics',
      summary: 'Reliability, difference and agreement for the whole round',
      params: campaignParams,
      response: campaignStatistics,
    },
    (call, { params }) => readStatistics(call, params.campaignId),
  )
}
