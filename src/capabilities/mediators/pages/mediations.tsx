import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Empty, Link, Page, Row, Stack } from '../../../ui/index.ts'
import { mediationsQuery } from './queries.ts'

/** For HR: of which tables both ask for a mediator. */
export function MediationsPage() {
  const { t } = useTranslation('mediators')
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(mediationsQuery)
  const { tables } = data
  const take = useMutation({
    mutationFn: (relationId: string) =>
      ask(api.POST('/api/mediations/{relationId}/take', { params: { path: { relationId } } })),
    onSuccess: all => {
      queries.setQueryData(mediationsQuery.queryKey, all)
      queries.invalidateQueries({ queryKey: ['hr-workplace'] })
    },
    onError: () => queries.invalidateQueries({ queryKey: mediationsQuery.queryKey }),
  })
  return (
    <Page title={t('hr.title')} sentence={t('hr.sentence', { count: tables.length })} note={t('hr.note')}>
      <Stack>
        {tables.length === 0 && <Empty title={t('hr.sentence_zero')} />}
        {tables.map(({ relationId, employee, manager, askedOn, mediator }) => {
          const pair = t('hr.pair', { employee, manager })
          return (
            <Card key={relationId} as="article">
              <Stack gap="tight">
                <h2>{pair}</h2>
                <Aside>{t('hr.since', { day: format.day(askedOn) })}</Aside>
                {mediator === null ? (
                  <Row>
                    <Button busy={take.isPending} onClick={() => take.mutate(relationId)}>
                      {t('hr.take')}
                      <span className="only-heard"> {pair}</span>
                    </Button>
                  </Row>
                ) : (
                  <p>{t('hr.by', { name: mediator.name })}</p>
                )}
                {mediator?.mine && <Link href={`/mediations/${relationId}`}>{t('hr.open')}</Link>}
              </Stack>
            </Card>
          )
        })}
        <Trouble error={take.error} />
      </Stack>
    </Page>
  )
}
