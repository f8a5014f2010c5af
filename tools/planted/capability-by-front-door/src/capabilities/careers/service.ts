export { findTalk as planCareer } from '../dialogue/service.ts'
