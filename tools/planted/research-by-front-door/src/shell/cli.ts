import { usage } from '../../research/src/commands/scales.ts'

export const help = usage
