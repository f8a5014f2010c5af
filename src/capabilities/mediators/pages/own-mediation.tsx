import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { OwnMediation } from '../model.ts'
import { ownMediationQuery } from './queries.ts'

interface Named {
  topicId: string
  title: string
}

/** Somebody of HR between us, once we both ask; and which topics they read. */
export function OwnMediationPage(props: { relationId: string; base: string; topics: readonly Named[] }) {
  const { t } = useTranslation('mediators')
  const { relationId, base, topics } = props
  const { data } = useSuspenseQuery(ownMediationQuery(relationId))
  const queries = useQueryClient()
  const { queryKey } = ownMediationQuery(relationId)
  const step = useMutation({
    mutationFn: (wanted: boolean) => {
      const of = { params: { path: { relationId } } }
      return ask(
        wanted
          ? api.PUT('/api/relations/{relationId}/mediator', of)
          : api.DELETE('/api/relations/{relationId}/mediator', of),
      )
    },
    onSuccess: own => queries.setQueryData(queryKey, own),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
  return (
    <Page
      title={t('own.title')}
      sentence={sentenceOf(data, t)}
      back={{ href: `${base}/talk`, label: t('own.back') }}
      note={t('own.note')}
      action={
        data.asked === null && (
          <Button busy={step.isPending} onClick={() => step.mutate(true)}>
            {t('own.ask')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {data.both && <Topics relationId={relationId} own={data} topics={topics} />}
        {data.asked !== null && (
          <Stack gap="tight">
            <Row>
              <Button tone="quiet" busy={step.isPending} onClick={() => step.mutate(false)}>
                {t('own.withdraw')}
              </Button>
            </Row>
            {data.both && <Aside>{t('own.withdrawNote')}</Aside>}
          </Stack>
        )}
        <Trouble error={step.error} />
      </Stack>
    </Page>
  )
}

type Say = ReturnType<typeof useTranslation<'mediators'>>['t']

function sentenceOf({ asked, both, mediator }: OwnMediation, t: Say): string {
  if (asked === null) return t('own.sentence.nobody')
  if (!both) return t('own.sentence.alone')
  return mediator ? t('own.sentence.taken', { name: mediator.name }) : t('own.sentence.both')
}

function Topics(props: { relationId: string; own: OwnMediation; topics: readonly Named[] }) {
  const { t } = useTranslation('mediators')
  const { relationId, own, topics } = props
  const queries = useQueryClient()
  const { queryKey } = ownMediationQuery(relationId)
  const url = '/api/relations/{relationId}/mediator/topics/{topicId}'
  const release = useMutation({
    mutationFn: (topicId: string) => {
      const of = { params: { path: { relationId, topicId } } }
      return ask(own.mine.includes(topicId) ? api.DELETE(url, of) : api.PUT(url, of))
    },
    onSuccess: changed => queries.setQueryData(queryKey, changed),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
  return (
    <Section title={t('own.topics')}>
      <Stack>
        <p>{t('own.topicsText')}</p>
        {topics.length === 0 && <Aside>{t('own.noTopics')}</Aside>}
        {topics.map(({ topicId, title }) => {
          const mine = own.mine.includes(topicId)
          const state = own.ours.includes(topicId) ? 'ours' : mine ? 'mine' : 'none'
          return (
            <Row key={topicId} spread>
              <div>
                <Written>{title}</Written>
                <Aside>{t(`own.state.${state}`)}</Aside>
              </div>
              <Button
                tone="quiet"
                size="small"
                busy={release.isPending}
                onClick={() => release.mutate(topicId)}
              >
                {t(mine ? 'own.takeBack' : 'own.release')}
                <span className="only-heard"> {title}</span>
              </Button>
            </Row>
          )
        })}
        <Trouble error={release.error} />
      </Stack>
    </Section>
  )
}
