import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, ButtonLink, Card, Empty, Link, Page, Row, Stack, Tag } from '../../../../ui/index.ts'
import type { OwnSigned } from '../../taken.ts'

const ownSignedQuery = queryOptions({
  queryKey: ['own-signed'],
  queryFn: () => ask(api.GET('/api/my-agreements')),
})

/** Everything that I signed about my work, to keep: one by one as a paper, or all of it as one file. */
export function OwnAgreements() {
  const { t } = useTranslation('agreements')
  const { texts } = useSuspenseQuery(ownSignedQuery).data
  return (
    <Page
      title={t('taken.title')}
      sentence={texts.length === 0 ? t('taken.none') : t('taken.sentence', { count: texts.length })}
      note={t('taken.note')}
      {...(texts.length > 0 && {
        action: (
          <ButtonLink href="/api/my-agreements/export" download>
            {t('taken.all')}
          </ButtonLink>
        ),
      })}
    >
      {texts.length === 0 ? (
        <Empty title={t('taken.empty')}>{t('taken.emptyText')}</Empty>
      ) : (
        <Stack>
          {texts.map(text => (
            <SignedText key={`${text.agreementId} ${text.version}`} text={text} />
          ))}
          <Aside>
            {t('taken.check')} <Link href="/retention">{t('taken.howLong')}</Link>
          </Aside>
        </Stack>
      )}
    </Page>
  )
}

function SignedText({ text }: { text: OwnSigned['texts'][number] }) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const { agreementId, agreement, version, signedOn, signatures, inForce } = text
  const called = t('taken.called', { number: agreement, version })
  return (
    <Card as="article">
      <Row spread>
        <Stack gap="tight">
          <Row>
            <h2>{called}</h2>
            <Tag {...(inForce ? { side: 'together' as const } : { tone: 'line' as const })}>
              {t(inForce ? 'taken.newest' : 'taken.earlier')}
            </Tag>
          </Row>
          <Aside>
            {t('taken.signed', {
              day: format.day(signedOn),
              names: format.list(signatures.map(({ name }) => name)),
            })}
          </Aside>
        </Stack>
        <ButtonLink
          tone="quiet"
          href={`/api/my-agreements/${agreementId}/versions/${version}/document`}
          download
        >
          {t('taken.paper')}
          <span className="only-heard">: {called}</span>
        </ButtonLink>
      </Row>
    </Card>
  )
}
