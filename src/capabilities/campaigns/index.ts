export { listOwnRounds, readCampaigns } from './service/campaigns.ts'
