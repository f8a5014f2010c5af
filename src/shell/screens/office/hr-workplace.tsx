import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '../../../platform/web/api.generated.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, Card, Empty, Lines, Page, Row, Section, Stack } from '../../../ui/index.ts'
import { asksForHelp, hrWorkplaceQuery } from './queries.ts'

type Requests = components['schemas']['HrWorkplace']['requests']

/** HR's own workplace: how the process stands, and what needs help. Content is nowhere on it. */
export function HrWorkplace() {
  const { t } = useTranslation(['shell', 'depth'])
  const format = useFormat()
  const { open } = useSignedIn()
  const { data } = useSuspenseQuery(hrWorkplaceQuery(useLanguage()))
  const { relations, covered, requests, help } = data
  const asked = asksForHelp(data)
  return (
    <Page
      title={t('hr.help')}
      sentence={
        covered === null
          ? asked > 0
            ? t('hr.waiting', { count: asked })
            : t('hr.nothing')
          : t(`hr.coverage.${covered}`, { relations: format.number(relations) })
      }
      action={help[0] && <ButtonLink href={help[0].at}>{t('hr.first')}</ButtonLink>}
      note={covered === null ? `${t('hr.folded')} ${t('hr.note')}` : t('hr.note')}
    >
      <Stack gap="wide">
        {requests.length > 0 && <Requests requests={requests} />}
        {help.length === 0 ? (
          <Empty title={t('hr.nothing')}>{t('hr.nothingText')}</Empty>
        ) : (
          <Card>
            <Lines
              label={t('hr.help')}
              lines={help.map(({ kind, sentence, at }) => ({ id: kind, href: at, words: sentence }))}
            />
          </Card>
        )}
        {open.includes('depth') && (
          <Row>
            <ButtonLink href="/talk-lines" tone="quiet">
              {t('depth:pack.hr.toLines')}
            </ButtonLink>
          </Row>
        )}
      </Stack>
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
