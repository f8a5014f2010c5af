import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Columns, Section, Select, Stack } from '../../../ui/index.ts'
import type { ReactionsRead } from '../model.ts'
import type { PointDraft } from './points.tsx'

/** What people said, in no order, each to be put under a point. */
export function Said(props: {
  reactions: ReactionsRead['reactions']
  points: readonly PointDraft[]
  under: Readonly<Record<string, string>>
  onPut: (reactionId: string, key: string) => void
  tried: boolean
}) {
  const { t } = useTranslation('consultations')
  const { reactions, points, under, onPut, tried } = props
  const options = points.map(({ key, heard }, place) => ({
    value: key,
    label: t(heard.trim() === '' ? 'outcome.point' : 'decide.pointChoice', {
      number: place + 1,
      heard: heard.slice(0, 60),
    }),
  }))
  return (
    <Section
      title={t('decide.said', { count: reactions.length })}
      {...(reactions.length > 0 && { sentence: t('decide.saidNote') })}
    >
      <Columns least={300}>
        {reactions.map(({ reactionId, words, writtenBy }, place) => {
          const key = under[reactionId] ?? ''
          const isPut = points.some(point => point.key === key)
          return (
            <Card
              key={reactionId}
              as="article"
              tone="flat"
              aria-label={t('decide.reaction', { number: place + 1 })}
            >
              <Stack gap="tight">
                <p>{words === null ? t('unreadable') : <Written>{words}</Written>}</p>
                <Aside>{writtenBy?.name ?? t('decide.nameless')}</Aside>
                <Select
                  label={t('decide.belongs')}
                  placeholder={t('decide.choose')}
                  value={isPut ? key : ''}
                  onChange={value => onPut(reactionId, value)}
                  options={options}
                  error={tried && !isPut ? t('decide.unsorted') : undefined}
                />
              </Stack>
            </Card>
          )
        })}
      </Columns>
    </Section>
  )
}
