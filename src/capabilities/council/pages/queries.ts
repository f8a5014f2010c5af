import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AskedPart, ConsentFile } from '../model.ts'

/** One module of the file: where it stands and every step so far. */
export type ConsentModule = ConsentFile['modules'][number]

/** What the works council is asked and has not decided; HR waits for it and has nothing to do. */
export const consentWaits = ({ modules, may }: ConsentFile): number =>
  may.includes('decide') ? modules.filter(({ status }) => status === 'asked').length : 0

export const consentQuery = queryOptions({
  queryKey: ['consent'],
  queryFn: () => ask(api.GET('/api/consent')),
})

/** Puts arrangements before the works council, or opens their parts where there need be none: all of them or none. */
export const layDown = (parts: AskedPart[], { without }: { without: boolean }) =>
  ask(
    without
      ? api.POST('/api/consent/open-without-council', { body: { parts } })
      : api.POST('/api/consent/ask', { body: { parts } }),
  )
