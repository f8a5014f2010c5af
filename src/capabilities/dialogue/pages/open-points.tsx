import { useTranslation } from 'react-i18next'
import { Section, Stack } from '../../../ui/index.ts'
import type { AtTable } from './at-table.ts'
import { Carry } from './carry.tsx'
import { leftOpen } from './left-open.ts'
import { topicsOnTable } from './on-table.ts'

/** On top of the next agenda: what the last talk was about and did not go on yet, to be taken along by a press. */
export function OpenPoints({ at, plannedNext }: { at: AtTable; plannedNext: boolean }) {
  const { t } = useTranslation('dialogue')
  const { topics } = leftOpen(at.talks)
  if (topics.length === 0) return null
  return (
    <Section
      title={t('openPoints.title')}
      sentence={plannedNext ? undefined : t('openPoints.waiting', { count: topicsOnTable(at.talks).length })}
    >
      <Stack gap="tight">
        {topics.map(topic => (
          <div key={topic.topicId}>
            <p>{topic.title}</p>
            <Carry at={at} topic={topic} />
          </div>
        ))}
      </Stack>
    </Section>
  )
}
