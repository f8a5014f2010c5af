import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '../../../platform/web/api.generated.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, Card, Link, Page, Row, Section, Stack } from '../../../ui/index.ts'

type Requests = components['schemas']['HrWorkplace']['requests']

/** HR's own workplace: how the process stands, and what needs help. Content is nowhere on it. */
export function HrWorkplace() {
  const { t, i18n } = useTranslation('shell')
  const format = useFormat()
  const { data } = useSuspenseQuery({
    // In words of the server, and so once in each language.
    queryKey: ['hr-workplace', i18n.language],
    queryFn: () => ask(api.GET('/api/hr-workplace')),
  })
  const { relations, covered, requests, help } = data
  return (
    <Page
      title={t('hr.title')}
      sentence={
        covered === null
          ? t('hr.folded')
          : t(`hr.coverage.${covered}`, { relations: format.number(relations) })
      }
      action={<ButtonLink href="/people/import">{t('hr.bringIn')}</ButtonLink>}
      note={t('hr.note')}
    >
      {requests.length > 0 && <Requests requests={requests} />}
      <Section title={t('hr.help')} sentence={help.length === 0 ? t('hr.nothing') : undefined}>
        <Stack gap="tight">
          {help.map(one => (
            <Card key={one.kind} tone="flat">
              <Row spread>
                <span>{one.sentence}</span>
                <Link href={one.at}>
                  {t('hr.go')}
                  <span className="only-heard"> {one.sentence}</span>
                </Link>
              </Row>
            </Card>
          ))}
        </Stack>
      </Section>
    </Page>
  )
}

/** Who asked HR for help: a name, what for, since when; and a colleague who says to be on it. */
function Requests({ requests }: { requests: Requests }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const queries = useQueryClient()
  const take = useMutation({
    mutationFn: (requestId: string) =>
      ask(api.POST('/api/help/{requestId}/take', { params: { path: { requestId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['hr-workplace'] }),
  })
  return (
    <Section title={t('help.forHr')}>
      <Trouble error={take.error} />
      <Stack gap="tight">
        {requests.map(({ requestId, kind, askedBy, askedOn }) => {
          const words = t(`help.asks.${kind}`, { name: askedBy, day: format.day(askedOn) })
          return (
            <Card key={requestId} tone="flat">
              <Row spread>
                <span>{words}</span>
                <Button tone="quiet" busy={take.isPending} onClick={() => take.mutate(requestId)}>
                  {t('help.take')}
                  <span className="only-heard"> {words}</span>
                </Button>
              </Row>
            </Card>
          )
        })}
      </Stack>
    </Section>
  )
}
