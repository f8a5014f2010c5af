export { listOwnRounds, readCampaigns } from './service/campaigns.ts'
export { closeWaitingCampaigns } from './service/close-waiting.ts'
