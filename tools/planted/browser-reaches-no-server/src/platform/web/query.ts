export { wait } from './detour.ts'
