import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { ConsultationList } from '../model.ts'

export const consultationsQuery = queryOptions({
  queryKey: ['consultations', 'all'],
  queryFn: () => ask(api.GET('/api/consultations')),
})

/** How many wait for an outcome of whoever looks. */
export const toDecide = ({ consultations }: ConsultationList): number =>
  consultations.filter(({ mayDecide }) => mayDecide).length
