import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Language, languageOf } from '../i18n/language.ts'
import { api, ask, ProblemError } from './api.ts'
import { dropDrafts } from './draft.ts'
import { queries } from './query.ts'

/** What the server said to who is not signed in. */
let refusal: ProblemError | undefined

const meQuery = {
  queryKey: ['me'],
  staleTime: 60_000,
  /** Null for who is not signed in: that is an answer, not a failure. */
  queryFn: async () => {
    try {
      return await ask(api.GET('/api/me'))
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error
      refusal = error
      return null
    }
  },
} as const

export const useMe = () => useSuspenseQuery(meQuery).data

/** On a page that is for who is signed in; whoever is not reads so, and goes to sign in. */
export function useSignedIn() {
  const me = useMe()
  if (!me) throw refusal ?? new Error('Nobody has asked who is there.')
  return me
}

/** How many people a group has at least of which anything is shown; pages that say so are for who is signed in. */
export const useSmallestGroup = (): number => useSignedIn().organisation.smallestGroup

/**
 * The chairs of the example organisation: of the one that I sit in, in whatever language I read, and at the door of the one
 * in the language in which I come in. Asked again while it is being laid out.
 */
export const useChairs = (language: Language) =>
  useQuery({
    queryKey: ['chairs', language],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/demo/chairs', { params: { query: { language } } })),
    refetchInterval: ({ state }) => (state.data?.laying ? 500 : false),
  })

/** In which language the example speaks that stands behind the door before me. */
export const useDoorLanguage = (): Language => {
  const me = useMe()
  const { i18n } = useTranslation()
  return me?.organisation.demo ? me.organisation.language : languageOf(i18n.language)
}

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

export const takeChair = (chair: string, language: Language) =>
  changeSeat(() =>
    ask(api.POST('/api/demo/chairs/{chair}', { params: { path: { chair } }, body: { language } })),
  )

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
