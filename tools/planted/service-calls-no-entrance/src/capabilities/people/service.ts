export { path } from './routes.ts'
