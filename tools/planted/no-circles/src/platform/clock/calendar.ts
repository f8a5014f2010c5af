import { hours } from './clock.ts'
export const days = () => hours() / 24
