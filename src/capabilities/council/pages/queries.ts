import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { ConsentFile } from '../model.ts'

/** One module of the file: where it stands and every step so far. */
export type ConsentModule = ConsentFile['modules'][number]

export const consentQuery = queryOptions({
  queryKey: ['consent'],
  queryFn: () => ask(api.GET('/api/consent')),
})
