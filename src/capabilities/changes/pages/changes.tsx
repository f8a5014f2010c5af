import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Card, Empty, Link, Page, Row, Stack } from '../../../ui/index.ts'
import type { ChangeFeed } from '../model.ts'

const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: () => ask(api.GET('/api/changes')),
})

/** What changed in the house for whoever reads it, the newest first: what and when, and nobody's name. */
export function Changes() {
  const { t } = useTranslation('changes')
  const { data } = useSuspenseQuery(changesQuery)
  const { changes } = data
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { count: changes.length })}
      note={t('note')}
      width="narrow"
    >
      {changes.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <Stack>
          {changes.map(change => (
            <Change key={change.number} change={change} />
          ))}
        </Stack>
      )}
    </Page>
  )
}

function Change({ change }: { change: ChangeFeed['changes'][number] }) {
  const { t } = useTranslation(['changes', 'names'])
  const format = useFormat()
  const { event, on, title, part, again, at } = change
  const say = t as (key: string, params?: object) => string
  const params = { title, part: part && say(`names:modules.${part}`) }
  const sentence = again ? say('again', params) : say(`events.${event}`, params)
  return (
    <Card tone="flat">
      <Stack gap="tight">
        <Aside>{format.day(on)}</Aside>
        <p>{sentence}</p>
        {at && (
          <Row>
            <Link href={at}>
              {t('read')}
              <span className="only-heard"> {sentence}</span>
            </Link>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
