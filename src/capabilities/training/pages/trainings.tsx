import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Empty, Page, Row, Stack } from '../../../ui/index.ts'
import type { Training } from '../model.ts'
import { Offered } from './offered.tsx'
import { trainingsQuery } from './queries.ts'

/** What both at a table are offered alike, and what is my own beside it. */
export function Trainings() {
  const { t } = useTranslation('training')
  const { data } = useSuspenseQuery(trainingsQuery)
  const { sits, trainings } = data
  const open = trainings.filter(one => one.open && one.mine === null)
  return (
    <Page
      title={t('own.title')}
      sentence={
        !sits
          ? t('refusals.no-table.reason')
          : open.length === 0 && trainings.some(one => one.mine && one.ahead)
            ? t('own.coming')
            : t('own.sentence', { count: open.length })
      }
      note={t('own.note')}
    >
      <Stack>
        {sits && trainings.length === 0 && <Empty title={t('own.none')} />}
        {trainings.map(training => (
          <Card key={training.trainingId} as="article">
            <Stack gap="tight">
              <Offered offer={training} />
              <Own training={training} />
            </Stack>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}

type Step = 'enrol' | 'withdraw' | 'yes' | 'no'

function Own({ training }: { training: Training }) {
  const { t } = useTranslation('training')
  const format = useFormat()
  const queries = useQueryClient()
  const { trainingId, title, mine, open, full, over, ahead, calledOffOn } = training
  const { queryKey } = trainingsQuery
  const step = useMutation({
    mutationFn: (wanted: Step) => {
      const of = { params: { path: { trainingId } } }
      if (wanted === 'enrol') return ask(api.PUT('/api/trainings/{trainingId}/enrolment', of))
      if (wanted === 'withdraw') return ask(api.DELETE('/api/trainings/{trainingId}/enrolment', of))
      const body = { attended: wanted === 'yes' }
      return ask(api.PUT('/api/trainings/{trainingId}/attendance', { ...of, body }))
    },
    onSuccess: all => queries.setQueryData(queryKey, all),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
  const press = (wanted: Step, quiet = false) => (
    <Button tone={quiet ? 'quiet' : 'primary'} busy={step.isPending} onClick={() => step.mutate(wanted)}>
      {t(`own.${wanted}`)}
      <span className="only-heard">: {title}</span>
    </Button>
  )
  return (
    <>
      {mine && <p>{t('own.enrolled', { day: format.day(mine.enrolledOn) })}</p>}
      {mine === null && open && (
        <>
          <Aside>{t('own.names')}</Aside>
          <Row>{press('enrol')}</Row>
        </>
      )}
      {mine === null && !open && calledOffOn === null && (
        <p>{t(over ? 'own.been' : full ? 'own.full' : 'own.closed')}</p>
      )}
      {mine && ahead && <Row>{press('withdraw', true)}</Row>}
      {mine && over && (
        <>
          <p>{t(mine.attended === null ? 'own.asked' : mine.attended ? 'own.attended' : 'own.missed')}</p>
          <Row>
            {mine.attended !== true && press('yes', true)}
            {mine.attended !== false && press('no', true)}
          </Row>
          <Aside>{t('own.attendanceNote')}</Aside>
        </>
      )}
      <Trouble error={step.error} />
    </>
  )
}
