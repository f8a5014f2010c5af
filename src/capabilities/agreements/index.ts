export { agreementTasks } from './service/due.ts'
