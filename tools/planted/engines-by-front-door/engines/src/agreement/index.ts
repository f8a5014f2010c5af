export { rank } from '../negotiation/frontier.ts'
