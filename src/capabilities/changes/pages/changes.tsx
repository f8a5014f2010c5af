import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Empty, Link, Page, Row, Stack } from '../../../ui/index.ts'
import type { ChangeFeed } from '../model.ts'

const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: () => ask(api.GET('/api/changes')),
})

/** Where in a sentence the title comes. */
const place = '\u0000'

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
  // A title is said in the language in which it was written, the sentence around it in that of the reader.
  const params = { title: place, part: part && say(`names:modules.${part}`) }
  const [before, after] = (again ? say('again', params) : say(`events.${event}`, params)).split(place)
  const sentence = (
    <>
      {before}
      {after !== undefined && <Written>{title}</Written>}
      {after}
    </>
  )
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
