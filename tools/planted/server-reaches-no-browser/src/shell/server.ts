export { listen } from './detour.ts'
