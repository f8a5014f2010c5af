import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Button, Empty, Row, Section, Stack, Table, TextField } from '../../../ui/index.ts'
import type { Change } from '../import-schemas.ts'
import { lineOf, saveFile } from './save-file.ts'

const shownAtOnce = 50

type Cells = Record<'number' | 'name' | 'field' | 'from' | 'to' | 'since', string>
const keys = ['number', 'name', 'field', 'from', 'to', 'since'] as const

/** What a change says, in words of the screen. */
export function useCells(): (change: Change) => Cells {
  const { t } = useTranslation('people')
  const format = useFormat()
  const days = new Set(['first_day', 'last_day', 'birth_date'])
  const show = (field: Change['field'], value: string | null): string => {
    if (value === null) return t('importing.changes.nothing')
    if (days.has(field)) return format.day(value)
    return field === 'kind' ? t(`kinds.${value as 'permanent'}`) : value
  }
  return ({ number, name, field, from, to, since }) => ({
    number,
    name,
    field: t(`importing.fields.${field}`),
    from: field === 'new' ? t('importing.changes.nothing') : show(field, from),
    to: show(field, to),
    since: since ? format.day(since) : t('importing.changes.always'),
  })
}

/** Everything that would change, old beside new: sought through, and taken along as a file. */
export function ImportChanges({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('people')
  const cellsOf = useCells()
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(shownAtOnce)
  const sought = useDeferredValue(search.trim().toLowerCase())
  const lines = changes.map((change, index) => ({ id: String(index), cells: cellsOf(change) }))
  const found = sought
    ? lines.filter(({ cells }) => Object.values(cells).join(' ').toLowerCase().includes(sought))
    : lines
  const label = (key: (typeof keys)[number]) => t(`importing.changes.${key}`)
  const download = () => {
    const rows = [keys.map(label), ...lines.map(({ cells }) => keys.map(key => cells[key]))]
    saveFile(t('importing.changes.file'), `\uFEFF${rows.map(lineOf).join('\r\n')}\r\n`)
  }
  const about = { count: found.length, search: sought }
  return (
    <Section
      title={t('importing.changes.title')}
      sentence={sought ? t('importing.changes.found', about) : t('importing.changes.sentence', about)}
      action={
        <Button tone="quiet" onClick={download}>
          {t('importing.changes.download')}
        </Button>
      }
    >
      <Stack>
        <TextField
          type="search"
          label={t('importing.changes.search')}
          hint={t('importing.changes.searchHint')}
          maxLength={80}
          value={search}
          onChange={value => {
            setSearch(value)
            setShown(shownAtOnce)
          }}
        />
        {found.length === 0 ? (
          <Empty title={t('register.none')}>{t('importing.changes.searchHint')}</Empty>
        ) : (
          <Table
            caption={t('importing.changes.title')}
            quietCaption
            columns={[
              { key: 'name', label: label('name') },
              { key: 'number', label: label('number') },
              { key: 'field', label: label('field') },
              { key: 'from', label: label('from') },
              { key: 'to', label: label('to') },
              { key: 'since', label: label('since') },
            ]}
            rows={found.slice(0, shown)}
          />
        )}
        {found.length > shown && (
          <Row>
            <Button tone="quiet" onClick={() => setShown(shown + shownAtOnce)}>
              {t('importing.changes.more', { count: Math.min(shownAtOnce, found.length - shown) })}
            </Button>
          </Row>
        )}
      </Stack>
    </Section>
  )
}
