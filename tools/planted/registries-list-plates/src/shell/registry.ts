export { peopleRoutes } from '../capabilities/people/routes.ts'
