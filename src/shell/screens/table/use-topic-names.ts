import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { TopicView } from '../../../capabilities/dialogue/model.ts'
import type { NamedTalks } from '../../../capabilities/dialogue/pages/named.ts'
import { talksQuery } from '../../../capabilities/dialogue/pages/queries.ts'
import { catalogueQuery } from '../../../capabilities/expectations/pages/queries.ts'
import { useWording } from '../../../capabilities/expectations/pages/wording.ts'

/** By what a topic is called. */
type Called = Pick<TopicView, 'title' | 'itemId' | 'mandatory' | 'quality'>

const ownItem = /^own\./

/** What topics are called: by who laid them there, or by the product where it is an item or an obligatory topic. */
export function useTopicNames<Topic extends Called>(
  topics: readonly Topic[],
): (Omit<Topic, 'title'> & { title: string })[] {
  // What a quality is called is said by the mirrors; their sentences come along only where one lies on the table.
  const hasQuality = topics.some(({ quality }) => quality !== null)
  const { t } = useTranslation(['near', 'shell', ...(hasQuality ? (['mirrors'] as const) : [])] as [
    'near',
    'shell',
    'mirrors',
  ])
  const wording = useWording()
  const { data: list } = useQuery({
    ...catalogueQuery,
    enabled: topics.some(({ itemId }) => itemId !== null && ownItem.test(itemId)),
  })
  const labelOf = (id: string) => {
    if (!ownItem.test(id)) return wording({ id, wording: null }).label
    const item = list?.items.find(one => one.id === id)
    return item ? wording(item).label : t('shell:table.ofOwnList')
  }
  const nameOf = ({ title, itemId, mandatory, quality }: Called) => {
    if (quality) return t(`mirrors:qualities.${quality}`)
    if (mandatory) return t(`dialogue.mandatory.${mandatory}`)
    return itemId ? labelOf(itemId) : (title ?? '')
  }
  return topics.map(topic => ({ ...topic, title: nameOf(topic) }))
}

/** The talks of a table, with what each topic is called. */
export function useNamedTalks(relationId: string): NamedTalks {
  const { data: talks } = useSuspenseQuery(talksQuery(relationId))
  return { ...talks, topics: useTopicNames(talks.topics) }
}
