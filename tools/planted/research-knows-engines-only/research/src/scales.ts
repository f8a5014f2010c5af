import { today } from '../../src/platform/clock/clock.ts'

export const heading = `Scales, ${today}`
