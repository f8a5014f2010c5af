import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Disclosure, Row, Stack, TextArea } from '../../../ui/index.ts'
import type { AgencyTopic } from '../model.ts'
import { type AtThread, type CardHeading, toneOf } from './at-thread.ts'
import { useThreadSteps } from './queries.ts'

/** One topic, with what the two wrote with it. */
export function TopicCard({
  at,
  topic,
  Heading,
}: {
  at: AtThread
  topic: AgencyTopic
  Heading: CardHeading
}) {
  const { t } = useTranslation('counterparts')
  const format = useFormat()
  const { thread, other, open, beside } = at
  const { remove, write } = useThreadSteps(thread.relationId)
  const [words, keepWords] = useDraft<string>(`agency.${topic.topicId}`)
  const { topicId, mine, lines } = topic
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!words?.trim()) return
    write.mutate({ topicId, words: words.trim() }, { onSuccess: () => keepWords(undefined) })
  }
  const laid = { about: t(`about.${topic.about}`), on: format.day(topic.laidOn), name: other }
  return (
    <Card as="article" side={toneOf(topic.laidSide)}>
      <Stack>
        <div>
          <Heading>
            <Written>{topic.words}</Written>
          </Heading>
          <Aside>{t(mine ? 'topic.mine' : 'topic.laidBy', laid)}</Aside>
        </div>
        {lines.map(line => (
          <div key={line.lineId}>
            <p>
              <Written>{line.words}</Written>
            </p>
            <Aside>
              {t(line.mine ? 'topic.you' : 'topic.line', { name: other, at: format.moment(line.at) })}
            </Aside>
          </div>
        ))}
        <Trouble error={remove.error} />
        {open && (
          <Disclosure
            label={
              <>
                {t('topic.write')}
                <span className="only-heard">: {topic.words}</span>
              </>
            }
          >
            <form onSubmit={submit}>
              <Stack gap="tight">
                <TextArea
                  label={t('topic.words')}
                  hint={t('topic.hint', { name: other })}
                  value={words ?? ''}
                  onChange={keepWords}
                  rows={2}
                  maxLength={1000}
                />
                {beside(words ?? '')}
                <Trouble error={write.error} />
                <Row>
                  <Button
                    type="submit"
                    tone="quiet"
                    size="small"
                    side={toneOf(thread.side)}
                    busy={write.isPending}
                    disabled={!words?.trim()}
                  >
                    {t('topic.send')}
                    <span className="only-heard">: {topic.words}</span>
                  </Button>
                </Row>
              </Stack>
            </form>
          </Disclosure>
        )}
        {open && mine && lines.length === 0 && (
          <Row>
            <Button tone="plain" size="small" busy={remove.isPending} onClick={() => remove.mutate(topicId)}>
              {t('topic.remove')}
              <span className="only-heard">: {topic.words}</span>
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
