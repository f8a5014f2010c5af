import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, ButtonLink, Disclosure, Page, Section, Stack, Table } from '../../../ui/index.ts'
import type { MyData as Data } from '../schemas.ts'
import { HeldTable, useSpeech } from './held-table.tsx'
import { KeptLonger, KeptUntil } from './kept.tsx'
import { myDataQuery } from './queries.ts'

const mostReadings = 30

/** Everything about oneself, and first of all who looked. */
export function MyData() {
  const { t, i18n } = useTranslation('privacy')
  const { data } = useSuspenseQuery(myDataQuery(i18n.language))
  return (
    <Page
      title={t('myData.title')}
      sentence={t('myData.sentence', { count: data.readings.length })}
      note={t('myData.note')}
      action={
        <ButtonLink href="/api/my-data/export" download>
          {t('myData.download')}
        </ButtonLink>
      }
    >
      <Stack gap="wide">
        <Readings data={data} />
        <Section title={t('myData.data.title')} sentence={t('myData.data.sentence')}>
          <Stack gap="wide">
            <KeptLonger data={data} />
            {data.groups.map(group => (
              <Group key={group.group} group={group} data={data} />
            ))}
          </Stack>
        </Section>
        <Disclosure label={t('myData.leftOut.title')}>
          <ul>
            {data.leftOut.map(({ table, reason }) => (
              <li key={table}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      </Stack>
    </Page>
  )
}

function Readings({ data }: { data: Data }) {
  const { readings } = data
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const readLog = data.groups.flatMap(({ tables }) => tables).find(({ table }) => table === 'read_log')
  const { code } = useSpeech(data, readLog?.codes ?? {})
  return (
    <Section title={t('myData.readings.title')} sentence={t('myData.readings.sentence')}>
      {readings.length === 0 ? (
        <Aside>{t('myData.readings.empty')}</Aside>
      ) : (
        <Stack>
          <Table
            caption={t('myData.readings.title')}
            quietCaption
            columns={[
              { key: 'who', label: t('myData.readings.who') },
              { key: 'what', label: t('myData.readings.what') },
              { key: 'why', label: t('myData.readings.why') },
              { key: 'when', label: t('myData.readings.when') },
            ]}
            rows={readings.slice(0, mostReadings).map((reading, at) => ({
              id: String(at),
              cells: {
                who: reading.reader.name,
                what: code(reading.what),
                why: code(reading.purpose),
                when: format.moment(reading.at),
              },
            }))}
          />
          {readings.length > mostReadings && (
            <Aside>{t('myData.readings.more', { count: mostReadings })}</Aside>
          )}
        </Stack>
      )}
    </Section>
  )
}

function Group({ group: own, data }: { group: Data['groups'][number]; data: Data }) {
  const { t } = useTranslation('privacy')
  const { group, tables } = own
  const filled = tables.filter(({ apart, lines }) => lines.length > 0 && !apart)
  if (filled.length === 0 && group !== 'person') return null
  return (
    <Section title={t(`myData.groups.${group}`)} level={3}>
      <KeptUntil group={own} data={data} />
      {filled.map(held => (
        <Held key={held.table} held={held} data={data} />
      ))}
      {group === 'person' && <SignIn data={data} />}
    </Section>
  )
}

function Held({ held, data }: { held: Data['groups'][number]['tables'][number]; data: Data }) {
  return <HeldTable told={held} speech={useSpeech(data, held.codes)} />
}

function SignIn({ data }: { data: Data }) {
  const { signIn } = data
  const { t } = useTranslation('privacy')
  const speech = useSpeech(data, {})
  const parts = [
    ['account', signIn.account ? [signIn.account] : []],
    ['accountWays', signIn.ways_in],
    ['sessions', signIn.sessions],
    ['passkeys', signIn.passkeys],
  ] as const
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([part, lines]) => (
      <HeldTable key={part} told={{ title: t(`myData.data.${part}`), lines }} speech={speech} />
    ))
}
