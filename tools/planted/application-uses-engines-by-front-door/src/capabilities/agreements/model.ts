export { rank } from '../../../engines/src/negotiation/frontier.ts'
