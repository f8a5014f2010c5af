export { showPerson as Person } from '../index.ts'
