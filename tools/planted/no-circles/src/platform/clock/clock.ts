import { days } from './calendar.ts'
export const hours = () => days() * 24
