export { mustBelieveDay } from './service/believing.ts'
