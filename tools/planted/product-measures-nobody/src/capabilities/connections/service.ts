import { closeness } from '../../../engines/src/networks/measure/index.ts'

export const names = closeness
