import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../platform/web/format.ts'
import { Aside, Button, Notice, Section, Table } from '../../../ui/index.ts'
import type { ImportReport } from '../model.ts'
import { type Column, columnOf, headerOf } from '../register/columns.ts'

/** What a file would change, did change, or where it is not right yet. */
export function ImportOutcome(props: { report: ImportReport; onConfirm: () => void; next: ReactNode }) {
  const { report } = props
  const { t } = useTranslation('people')
  if (report.problemCount > 0) return <Problems report={report} />
  const { people, relations } = report
  const touched = people.added + people.changed + relations.added + relations.changed
  const summary = [
    people.added + people.changed > 0 &&
      t('importing.people', { count: people.added, changed: people.changed }),
    relations.added + relations.changed > 0 &&
      t('importing.relations', { count: relations.added, changed: relations.changed }),
    report.unchanged > 0 && t('importing.unchanged', { count: report.unchanged }),
  ]
    .filter(Boolean)
    .join(' ')
  if (report.saved)
    return (
      <Notice kind="done" title={t('importing.saved')} next={props.next} live>
        {summary}
      </Notice>
    )
  if (touched === 0) return <Notice title={t('importing.nothing')} next={props.next} live />
  return (
    <Section
      title={t('importing.would')}
      sentence={summary}
      action={<Button onClick={props.onConfirm}>{t('importing.confirm')}</Button>}
    >
      <Aside role="status">{t('importing.rows', { count: report.rows })}</Aside>
    </Section>
  )
}

function Problems({ report }: { report: ImportReport }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const headerName = ({ column, header }: ImportReport['problems'][number]) => {
    if (header) return header
    const known: Column | undefined = column === null ? undefined : columnOf(column)
    return known ? headerOf(known, language) : t('importing.wholeRow')
  }
  return (
    <Section title={t('importing.wrong', { count: report.problemCount })} sentence={t('importing.wrongText')}>
      {report.problemCount > report.problems.length && (
        <Aside>{t('importing.wrongFirst', { count: report.problems.length })}</Aside>
      )}
      <Table
        caption={t('importing.problems')}
        quietCaption
        columns={[
          { key: 'row', label: t('importing.row') },
          { key: 'column', label: t('importing.column') },
          { key: 'what', label: t('importing.what') },
        ]}
        rows={report.problems.map((problem, index) => ({
          id: String(index),
          cells: {
            row: t('importing.rowNumber', { row: problem.row }),
            column: headerName(problem),
            what: problem.message,
          },
        }))}
      />
    </Section>
  )
}
