import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

/** Without a day the server answers for its own today. */
export const registerQuery = (on: string | undefined, search: string, page: number) =>
  queryOptions({
    queryKey: ['register', on, search, page],
    placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/register', { params: { query: { search, page, ...(on && { on }) } } })),
  })
