import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const relationQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['relation', relationId],
    staleTime: 60_000,
    queryFn: () => ask(api.GET('/api/relations/{relationId}', { params: { path: { relationId } } })),
  })

export const seatsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['seats', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/seats', { params: { path: { relationId } } })),
  })

export const rolesQuery = queryOptions({ queryKey: ['roles'], queryFn: () => ask(api.GET('/api/roles')) })

export const ownRolesQuery = queryOptions({
  queryKey: ['own-roles'],
  queryFn: () => ask(api.GET('/api/my-roles')),
})

export const guestsQuery = queryOptions({ queryKey: ['guests'], queryFn: () => ask(api.GET('/api/guests')) })

export const ownStayQuery = queryOptions({
  queryKey: ['own-stay'],
  queryFn: () => ask(api.GET('/api/my-stay')),
})

export const firstContractQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['first-contract', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/first-contract', { params: { path: { relationId } } })),
  })

export const keptContractQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['kept-contract', relationId],
    queryFn: () => ask(api.GET('/api/first-contracts/{relationId}', { params: { path: { relationId } } })),
  })

export const personCardQuery = (number: string) =>
  queryOptions({
    queryKey: ['person-card', number],
    queryFn: () => ask(api.GET('/api/register/people/{number}', { params: { path: { number } } })),
  })
