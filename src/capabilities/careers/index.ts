export { readCareer } from './service/present.ts'
export { layStep } from './service/write.ts'
