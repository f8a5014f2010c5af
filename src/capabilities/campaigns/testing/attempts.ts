import { type Aim, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { closeEmpty, startCampaign } from '../../../shell/testing/campaigning.ts'

export function attempts({ world, cast }: Room): Attempts {
  const campaign =
    (method: string, path: string, closed = false) =>
    async (): Promise<Aim> => {
      const campaignId = await startCampaign(world, cast)
      if (closed) await closeEmpty(world, campaignId)
      return () => ({ method, url: `/api/campaigns/${campaignId}${path}` })
    }
  return {
    readCampaigns: plain('GET', '/api/campaigns'),
    readOpenCampaigns: plain('GET', '/api/campaigns/open'),
    planCampaign: async () => {
      await startCampaign(world, cast)
      const body = { name: 'Ronde', opensOn: '2026-09-01', closesOn: '2026-09-30' }
      return () => ({ method: 'POST', url: '/api/campaigns', body })
    },
    previewFog: plain('POST', '/api/campaigns/fog', { unitIds: [] }),
    remindCampaign: campaign('POST', '/remind'),
    closeCampaign: campaign('POST', '/close'),
    cancelCampaign: campaign('POST', '/cancel'),
    listCampaignGroups: campaign('GET', '/groups', true),
    readGroupPicture: campaign('GET', '/picture', true),
    readCampaignStatistics: campaign('GET', '/statistics', true),
  }
}
