export { closeWaitingCampaigns } from './service/close-waiting.ts'
