import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, Card, Row, Stack, TextArea } from '../../../ui/index.ts'
import { Already } from './already.tsx'
import { useAround } from './around.ts'
import type { BehindProps } from './behind.ts'
import { useRoute } from './queries.ts'
import { useExpected } from './states.ts'

/** As many as a topic on the table may have. */
const mostWords = 160

/** A topic on the table, in words that the owner picks: only those go along. */
export function ByTalk({ entry, content, at }: BehindProps) {
  const { t } = useTranslation('repair')
  const { other, side, topics, layTopic, hint, relationId } = useAround()
  const [words, setWords] = useState(useExpected()(entry).slice(0, mostWords))
  const choose = useRoute(at)
  const lay = useMutation({
    mutationFn: async (title: string) => {
      const topicId = await layTopic(title)
      return choose.mutateAsync({ route: 'talk', topicId })
    },
  })
  if (content.topicId) {
    const title = topics.find(({ topicId }) => topicId === content.topicId)?.title
    return (
      <Stack gap="tight">
        <p>{title ? t('talk.laid', { title }) : t('talk.laidGone')}</p>
        <Row>
          <ButtonLink href={`/relations/${relationId}/talk`} tone="quiet" size="small">
            {t('talk.toTalk')}
          </ButtonLink>
        </Row>
      </Stack>
    )
  }
  return (
    <Card tone="flat" side={side}>
      <Stack gap="tight">
        <h4>{t('talk.title', { other })}</h4>
        <TextArea
          serif
          rows={2}
          label={t('talk.words')}
          hint={t('talk.hint')}
          maxLength={mostWords}
          value={words}
          onChange={setWords}
        />
        {hint(words)}
        <Aside>{t('talk.notAlong')}</Aside>
        <Trouble error={lay.error} />
        <Row>
          <Button
            side={side}
            size="small"
            busy={lay.isPending}
            disabled={words.trim() === ''}
            onClick={() => lay.mutate(words.trim())}
          >
            {t('talk.lay')}
          </Button>
        </Row>
        <Already
          label={t('talk.already')}
          action={t('talk.link')}
          busy={choose.isPending}
          options={topics.map(({ topicId, title }) => ({ value: topicId, label: title }))}
          onChoose={topicId => choose.mutate({ route: 'talk', topicId })}
        />
      </Stack>
    </Card>
  )
}
