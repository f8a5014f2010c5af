export { listOwnRounds, readCampaigns } from './service/campaigns.ts'
export { closeWaitingCampaigns } from './service/closing/waiting.ts'
