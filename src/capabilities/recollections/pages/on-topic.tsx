import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useTablePath } from '../../../platform/web/params.ts'
import { Aside, Link } from '../../../ui/index.ts'
import { noteId, recollectionsQuery } from './queries.ts'

/** With a topic that came to the table by a note: the way to the clause and what both wrote about it. */
export function OnTopic({ relationId, topicId }: { relationId: string; topicId: string }) {
  const { t } = useTranslation('recollections')
  const base = useTablePath()
  const note = useQuery(recollectionsQuery(relationId)).data?.recollections.find(
    one => one.topicId === topicId,
  )
  if (!note) return null
  return (
    <Aside>
      {t('topic.text')}{' '}
      <Link href={`${base}/agreements#${noteId(note.recollectionId)}`}>{t('topic.link')}</Link>
    </Aside>
  )
}
