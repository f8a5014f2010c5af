export { tick } from './sundial.ts'
