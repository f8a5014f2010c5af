import { readTable } from '../../../research/src/index.ts'

export const rows = readTable
