export { moveOut } from '../platform/moving/move-out.ts'
