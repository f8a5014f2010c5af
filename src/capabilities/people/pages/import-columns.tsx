import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../platform/web/format.ts'
import { Columns, Disclosure, Select, Stack, Table, TextField } from '../../../ui/index.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { type Column, columns, headerOf } from '../register/columns.ts'

interface Props {
  report: ImportReport
  choices: ImportChoices
  onChange: (choices: ImportChoices) => void
}

/** Every column of the file and what is read from it; what is not known can be said here. */
export function ImportColumns({ report, choices, onChange }: Props) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const read = report.columns.filter(({ how }) => how === 'known' || how === 'chosen').length
  const [unfolded, setUnfolded] = useState(
    report.missing.length > 0 || report.problems.some(({ code }) => code.includes('column')),
  )
  const options = [
    { value: '', label: t('importing.yourColumns.none') },
    ...columns.map(column => ({ value: column, label: headerOf(column, language) })),
  ]
  const chosen = (header: string, otherwise: Column | null): string => {
    const choice = choices.columns.find(other => other.header === header)
    return (choice ? choice.column : otherwise) ?? ''
  }
  const choose = (header: string, column: string) =>
    onChange({
      ...choices,
      columns: [
        ...choices.columns.filter(other => other.header !== header),
        { header, column: (column || null) as Column | null },
      ],
    })
  const noteOf = ({ how, beside, because }: ImportReport['columns'][number]) => {
    if (because) return t(`importing.yourColumns.idle.${because}`)
    if (how === 'left') return t('importing.yourColumns.beside', { header: beside ?? '' })
    return how === 'unknown' ? t('importing.yourColumns.unknown') : undefined
  }
  return (
    <Disclosure label={t('importing.yourColumns.title')} open={unfolded} onToggle={setUnfolded}>
      <Stack>
        <p>{t('importing.yourColumns.sentence', { count: read, unread: report.columns.length - read })}</p>
        <LastDays report={report} choices={choices} onChange={onChange} />
        <Fixed report={report} choices={choices} onChange={onChange} />
        <Table
          caption={t('importing.yourColumns.title')}
          quietCaption
          columns={[
            { key: 'header', label: t('importing.yourColumns.header') },
            { key: 'sample', label: t('importing.yourColumns.sample') },
            { key: 'is', label: t('importing.yourColumns.is') },
          ]}
          rows={report.columns.map((column, index) => ({
            id: `${index} ${column.header}`,
            cells: {
              header: column.header || '–',
              sample: column.sample,
              is: (
                <Select
                  label={t('importing.yourColumns.isWhat', { header: column.header })}
                  quietLabel
                  hint={noteOf(column)}
                  options={options}
                  value={chosen(column.header, column.column)}
                  onChange={value => choose(column.header, value)}
                />
              ),
            },
          }))}
        />
      </Stack>
    </Disclosure>
  )
}

/** Whether a written last day still counts: said, never silently taken. */
function LastDays({ report, choices, onChange }: Props) {
  const { t } = useTranslation('people')
  const ends = [
    { choice: 'relationUntil', column: 'relation_until' },
    { choice: 'until', column: 'until' },
  ] as const
  return (
    <Columns least={260}>
      {ends.map(({ choice, column }) => {
        const read = report.reading[choice]
        const header = report.columns.find(other => other.column === column && other.how !== 'left')?.header
        if (!read || !header) return null
        return (
          <Select
            key={choice}
            label={t(`importing.yourColumns.lastDay.${choice}`, { header })}
            options={(['inclusive', 'exclusive'] as const).map(value => ({
              value,
              label: t(`importing.yourColumns.lastDay.${value}`),
            }))}
            value={choices[choice] ?? read}
            onChange={value => onChange({ ...choices, [choice]: value as 'inclusive' | 'exclusive' })}
          />
        )
      })}
    </Columns>
  )
}

/** The same on every row, for what the file does not have. */
function Fixed({ report, choices, onChange }: Props) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const asked = [...new Set([...report.missing, ...choices.fixed.map(({ column }) => column)])].filter(
    column => column !== 'person_number' && !report.columns.some(other => other.column === column),
  )
  if (asked.length === 0) return null
  return (
    <Columns least={260}>
      {asked.map(column => (
        <TextField
          key={column}
          label={t('importing.yourColumns.fixed', { column: headerOf(column, language) })}
          hint={t('importing.yourColumns.fixedHint')}
          maxLength={120}
          value={choices.fixed.find(other => other.column === column)?.value ?? ''}
          onChange={value =>
            onChange({
              ...choices,
              fixed: [
                ...choices.fixed.filter(other => other.column !== column),
                ...(value ? [{ column, value }] : []),
              ],
            })
          }
        />
      ))}
    </Columns>
  )
}
