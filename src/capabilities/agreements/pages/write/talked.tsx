import { useTranslation } from 'react-i18next'
import { Aside, Button, Section, Stack } from '../../../../ui/index.ts'
import type { ClauseInput } from '../../model.ts'
import type { TopicChoice } from '../origins.ts'

/** What was talked about, beside the blank page: a press begins a clause from it, and what has one says so. */
export function Talked(props: {
  topics: readonly TopicChoice[]
  clauses: readonly ClauseInput[]
  onWrite: (topic: TopicChoice) => void
}) {
  const { t } = useTranslation('agreements')
  if (props.topics.length === 0) return null
  return (
    <Section title={t('talked.title')} sentence={t('talked.sentence')}>
      <Stack gap="regular">
        {props.topics.map(topic => {
          const count = props.clauses.filter(({ topicId }) => topicId === topic.topicId).length
          return (
            <div key={topic.topicId}>
              <p>{topic.title}</p>
              {count > 0 ? (
                <Aside>{t('talked.written', { count })}</Aside>
              ) : (
                <Button tone="plain" size="small" onClick={() => props.onWrite(topic)}>
                  {t('talked.write')}
                  <span className="only-heard"> {topic.title}</span>
                </Button>
              )}
            </div>
          )
        })}
      </Stack>
    </Section>
  )
}
