import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NamedTalks } from '../../capabilities/dialogue/pages/named.ts'
import { talksQuery } from '../../capabilities/dialogue/pages/queries.ts'
import { catalogueQuery } from '../../capabilities/expectations/pages/queries.ts'
import { useWording } from '../../capabilities/expectations/pages/wording.ts'

/** The talks of a table with what each topic is called: own words, or ours for an item and an obligatory topic. */
export function useNamedTalks(relationId: string): NamedTalks {
  const { t } = useTranslation('dialogue')
  const { data: talks } = useSuspenseQuery(talksQuery(relationId))
  const wording = useWording()
  const ownItem = /^own\./
  const { data: list } = useQuery({
    ...catalogueQuery,
    enabled: talks.topics.some(({ itemId }) => itemId !== null && ownItem.test(itemId)),
  })
  const labelOf = (id: string) => {
    if (!ownItem.test(id)) return wording({ id, wording: null }).label
    const item = list?.items.find(one => one.id === id)
    return item ? wording(item).label : t('topic.ofOwnList')
  }
  return {
    ...talks,
    topics: talks.topics.map(topic => ({
      ...topic,
      title: topic.mandatory
        ? t(`mandatory.${topic.mandatory}`)
        : topic.itemId
          ? labelOf(topic.itemId)
          : (topic.title ?? ''),
    })),
  }
}
