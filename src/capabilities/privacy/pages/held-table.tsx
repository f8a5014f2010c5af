import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Card, Disclosure, Facts, Stack, Table } from '../../../ui/index.ts'
import type { Line, MyData } from '../schemas.ts'
import { readLine, type Speech } from './lines.ts'

/** Past this many lines a page is no longer read; the file holds the rest. */
const most = 60
/** More columns than this stand under each other. */
const mostAside = 5

/** The sentences of this language, and the names behind the ids. */
export function useSpeech(
  { names, person }: Pick<MyData, 'names' | 'person'>,
  codes: Readonly<Record<string, string>>,
): Speech {
  const { t } = useTranslation('privacy')
  const { t: expectations } = useTranslation('expectations')
  const format = useFormat()
  return {
    own: person.name,
    names,
    code: code => codes[code] ?? t(`myData.codes.${code}` as 'myData.codes.both', code),
    item: id => expectations(`items.${id}.label` as 'items.variety.label', id),
    yes: t('myData.data.yes'),
    no: t('myData.data.no'),
    day: format.day,
    moment: format.moment,
  }
}

export interface Told {
  title: string
  /** What its owner calls a column, before the words that all share. */
  fields?: Readonly<Record<string, string>>
  lines: readonly Line[]
}

/** The lines of one table, folded until asked for; only what says something to a reader. */
export function HeldTable({ told, speech }: { told: Told; speech: Speech }) {
  const { t } = useTranslation('privacy')
  const { title, lines } = told
  const shown = lines.slice(-most)
  return (
    <Disclosure label={title} note={t('myData.data.count', { count: lines.length })}>
      <Stack>
        {lines.length > most && <Aside>{t('myData.data.more', { count: most })}</Aside>}
        <Lines told={{ ...told, lines: shown }} speech={speech} />
      </Stack>
    </Disclosure>
  )
}

function Lines({ told: { title, fields = {}, lines }, speech }: { told: Told; speech: Speech }) {
  const { t } = useTranslation('privacy')
  const label = (column: string) =>
    fields[column] ?? t(`myData.fields.${column}` as 'myData.fields.number', column)
  const rows = lines.map(line => readLine(line, speech))
  const columns = [...new Set(rows.flatMap(row => [...row.keys()]))]
  const [first, ...others] = columns.map(column => ({ key: column, label: label(column) }))
  if (first && columns.length <= mostAside)
    return (
      <Table
        caption={title}
        quietCaption
        columns={[first, ...others]}
        rows={rows.map((row, at) => ({ id: String(at), cells: Object.fromEntries(row) }))}
      />
    )
  return rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and stay where they are
    <Card key={at} tone="flat">
      <Facts items={[...row].map(([column, value]) => ({ term: label(column), value }))} />
    </Card>
  ))
}
