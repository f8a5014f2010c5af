import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const trainingsQuery = queryOptions({
  queryKey: ['trainings', 'own'],
  queryFn: () => ask(api.GET('/api/trainings')),
})

export const offersQuery = queryOptions({
  queryKey: ['trainings', 'offers'],
  queryFn: () => ask(api.GET('/api/training-offers')),
})

export const coverageQuery = queryOptions({
  queryKey: ['trainings', 'coverage'],
  queryFn: () => ask(api.GET('/api/training-coverage')),
})
