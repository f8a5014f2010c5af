export { today } from '../../platform/clock/clock.ts'
