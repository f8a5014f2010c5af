import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { api, ask, ProblemError } from './api.ts'
import { dropDrafts } from './draft.ts'
import { queries } from './query.ts'

const meQuery = {
  queryKey: ['me'],
  staleTime: 60_000,
  /** Null for who is not signed in: that is an answer, not a failure. */
  queryFn: async () => {
    try {
      return await ask(api.GET('/api/me'))
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null
      throw error
    }
  },
} as const

export const useMe = () => useSuspenseQuery(meQuery).data

/** How many people a group has at least of which anything is shown; pages that say so are for who is signed in. */
export const useSmallestGroup = (): number => useMe()!.organisation.smallestGroup

export const useChairs = () =>
  useQuery({
    queryKey: ['chairs'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/demo/chairs')),
  })

/** The other organisations that somebody's account opens; nothing for almost everybody. */
export const useOwnPeople = (me: { organisation: { demo: boolean } } | null) =>
  useQuery({
    queryKey: ['own-people'],
    enabled: me !== null && !me.organisation.demo,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/account/people')),
  })

export const comeInAs = (personId: string) =>
  changeSeat(() => ask(api.POST('/api/account/people/{personId}', { params: { path: { personId } } })))

/** Another person sits down: nothing of the last one stays on this screen. */
export async function changeSeat(take: () => Promise<unknown>): Promise<void> {
  await take()
  queries.clear()
  await queries.prefetchQuery(meQuery)
}

export const takeChair = (chair: string) =>
  changeSeat(() => ask(api.POST('/api/demo/chairs/{chair}', { params: { path: { chair } } })))

export async function signOut(): Promise<void> {
  await changeSeat(() =>
    fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  )
  dropDrafts()
}
