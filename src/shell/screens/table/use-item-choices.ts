import { useQuery } from '@tanstack/react-query'
import type { ItemChoice } from '../../../capabilities/agreements/pages/origins.ts'
import { catalogueQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { useWording } from '../../../capabilities/expectations/pages/wording.ts'

/** The expectations from which the two may say that a deal comes, once their list is there. */
export function useItemChoices(enabled: boolean): ItemChoice[] {
  const wording = useWording()
  const { data } = useQuery({ ...catalogueQuery, enabled })
  return (data?.items ?? [])
    .filter(item => !item.retired)
    .map(item => ({ itemId: item.id, label: wording(item).label }))
}
