import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDoorLanguage } from '../../../platform/web/me.ts'
import { Aside, Card, Empty, Page, Stack } from '../../../ui/index.ts'

/** Mail that the demo would have sent, with its links alive. */
export function Outbox() {
  const { t } = useTranslation(['access', 'shell'])
  const language = useDoorLanguage()
  const { data } = useQuery({
    queryKey: ['outbox', language],
    queryFn: () => ask(api.GET('/api/demo/outbox', { params: { query: { language } } })),
    throwOnError: true,
  })
  return (
    <Page
      title={t('outbox.title')}
      sentence={t('outbox.sentence')}
      back={{ href: '/chairs', label: t('shell:back') }}
    >
      {data?.mails.length === 0 && <Empty title={t('outbox.empty')}>{t('outbox.emptyText')}</Empty>}
      <Stack>
        {data?.mails.map(mail => (
          <Card key={mail.id} as="article">
            <h2>{mail.subject}</h2>
            <Aside>{t('outbox.to', { to: mail.to })}</Aside>
            <Letter text={mail.text} />
          </Card>
        ))}
      </Stack>
    </Page>
  )
}

function Letter({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith('http') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
      <span key={index} style={{ whiteSpace: 'pre-wrap' }}>
        {part}
      </span>
    ),
  )
}
