import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, Card, Page, Row, Stack, Tag } from '../../../ui/index.ts'
import { overviewsQuery } from './queries.ts'

/** The years that are over, each with its overview or the way to one. */
export function Overviews() {
  const { t } = useTranslation('overview')
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(overviewsQuery)
  const make = useMutation({
    mutationFn: (year: number) => ask(api.POST('/api/overviews', { body: { year } })),
    onSuccess: list => queries.setQueryData(overviewsQuery.queryKey, list),
  })
  return (
    <Page title={t('title')} sentence={t('listSentence')} note={t('list.note')}>
      <Stack>
        <Trouble error={make.error} />
        {data.years.map(({ year, state }) => (
          <Card key={year} as="article" aria-label={String(year)}>
            <Row spread>
              <Row>
                <h2>{year}</h2>
                <Tag side={state === 'made' ? 'together' : undefined}>{t(`list.${state}`)}</Tag>
              </Row>
              {state === 'made' ? (
                <ButtonLink href={`/overviews/${year}`}>{t('list.open')}</ButtonLink>
              ) : (
                state !== 'making' && (
                  <Button
                    tone="quiet"
                    busy={make.isPending && make.variables === year}
                    onClick={() => make.mutate(year)}
                  >
                    {t(state === 'failed' ? 'list.again' : 'list.make')}
                  </Button>
                )
              )}
            </Row>
            {state === 'making' && <Aside role="status">{t('making')}</Aside>}
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
