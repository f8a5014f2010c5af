import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { MediatedTopics } from '../../../capabilities/mediators/pages/mediated-topics.tsx'
import { mediatedQuery } from '../../../capabilities/mediators/pages/queries.ts'
import { useTopicNames } from '../table/use-topic-names.ts'

/** What two let HR read between them, with topics called as they call them. */
export function MediatedPage() {
  const { relationId } = useParams({ strict: false }) as { relationId: string }
  const { data } = useSuspenseQuery(mediatedQuery(relationId))
  const titles = useTopicNames(data.topics).map(({ title }) => title)
  return <MediatedTopics mediated={data} titles={titles} />
}
