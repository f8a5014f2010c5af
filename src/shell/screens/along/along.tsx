import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { alongQuery } from '../../../capabilities/depth/pages/company-queries.ts'
import { SharedList } from '../../../capabilities/depth/pages/shared-list.tsx'
import { givenNameOf } from '../../../capabilities/people/names.ts'
import { Card, Page } from '../../../ui/index.ts'
import { useTopicNames } from '../table/use-topic-names.ts'

/** All that is shared with whoever comes along to a talk, on one page. */
export function Along() {
  const { t } = useTranslation('depth')
  const { companionId } = useParams({ strict: false }) as { companionId: string }
  const { data } = useSuspenseQuery(alongQuery(companionId))
  const { shared } = data
  const named = useTopicNames(shared.agenda ?? [])
  const name = givenNameOf(shared.talk.employee)
  return (
    <Page
      title={t('company.guest.title', { name })}
      sentence={t('company.guest.sentence', { name })}
      back={{ href: '/', label: t('company.guest.back') }}
    >
      <Card tone="flat" side="employee">
        <SharedList
          shared={shared}
          nameOf={({ topicId }) => named.find(one => one.topicId === topicId)?.title ?? ''}
        />
      </Card>
    </Page>
  )
}
