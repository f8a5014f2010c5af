export { readMailTrial } from './service/mail-trial.ts'
