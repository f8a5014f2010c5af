export { readTeamNeeds } from './service/needs.ts'
