export { mustBelieveDay, readDeletionStop } from './service/believing.ts'
export { deleteWhatIsDue } from './service/retention.ts'
