import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { Aside, Button, Notice, Section, Stack, Table } from '../../../ui/index.ts'
import { CountBars } from '../../../ui/pictures/figures/count-bars.tsx'
import type { ImportReport } from '../import-schemas.ts'
import { headerOf } from '../register/columns.ts'
import { meaningOf } from '../register/headers.ts'
import { ImportChanges } from './import-changes.tsx'

/** What a file would change, did change, or where it is not right yet. */
export function ImportOutcome(props: { report: ImportReport; onConfirm: () => void; next: ReactNode }) {
  const { report } = props
  const { t } = useTranslation('people')
  const { people, relations } = report
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
  return (
    <Stack gap="wide">
      {report.problemCount > 0 && <Problems report={report} />}
      {report.problemCount === 0 && report.questions.length === 0 && (
        <Preview report={report} summary={summary} onConfirm={props.onConfirm} next={props.next} />
      )}
      {report.warnings.length > 0 && <Places title={t('importing.warnings')} places={report.warnings} />}
    </Stack>
  )
}

function Preview({
  report,
  summary,
  onConfirm,
  next,
}: {
  report: ImportReport
  summary: string
  onConfirm: () => void
  next: ReactNode
}) {
  const { t } = useTranslation('people')
  if (report.changes.length === 0) return <Notice title={t('importing.nothing')} next={next} live />
  const bars = [
    { id: 'people', count: report.people.added + report.people.changed },
    { id: 'relations', count: report.relations.added + report.relations.changed },
    { id: 'teams', count: report.teams.added + report.teams.changed },
    { id: 'endings', count: report.endings.length },
    { id: 'emptied', count: report.emptied },
  ] as const
  const counted = bars
    .filter(({ count }) => count > 0)
    .map(bar => ({ ...bar, label: t(`importing.counted.${bar.id}`) }))
  return (
    <>
      <Section
        title={t('importing.would')}
        sentence={summary}
        action={<Button onClick={onConfirm}>{t('importing.confirm')}</Button>}
      >
        <Stack>
          <CountBars
            label={t('importing.would')}
            bars={counted}
            most={Math.max(...counted.map(({ count }) => count))}
            fog={String}
          />
          <Aside role="status">{t('importing.rows', { count: report.rows })}</Aside>
        </Stack>
      </Section>
      <Endings endings={report.endings} />
      <ImportChanges changes={report.changes} />
    </>
  )
}

/** Roles, tables and work that end, in sentences. */
export function Endings({ endings }: Pick<ImportReport, 'endings'>) {
  const { t } = useTranslation('people')
  const format = useFormat()
  if (endings.length === 0) return null
  return (
    <Section title={t('importing.endings')} sentence={t('importing.endingsText', { count: endings.length })}>
      <ul>
        {endings.map(({ what, number, name, detail, on }) => (
          <li key={[what, number, detail].join(' ')}>
            {t(`importing.ending.${what}`, { name, number, detail, on: format.day(on) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Problems({ report }: { report: ImportReport }) {
  const { t } = useTranslation('people')
  return (
    <Places
      title={t('importing.wrong', { count: report.problemCount })}
      sentence={t('importing.wrongText')}
      places={report.problems}
    >
      {report.problemCount > report.problems.length && (
        <Aside>{t('importing.wrongFirst', { count: report.problems.length })}</Aside>
      )}
    </Places>
  )
}

interface PlacesProps {
  title: string
  sentence?: string
  places: ImportReport['problems']
  children?: ReactNode
}

/** Where in the file something is, in the file's own words. */
function Places({ title, sentence, places, children }: PlacesProps) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const headerName = ({ column, header }: ImportReport['problems'][number]) => {
    if (header) return header
    const known = column === null ? undefined : meaningOf(column)
    return known ? headerOf(known.column, language) : t('importing.wholeRow')
  }
  return (
    <Section title={title} {...(sentence && { sentence })}>
      {children}
      <Table
        caption={t('importing.problems')}
        quietCaption
        columns={[
          { key: 'row', label: t('importing.row') },
          { key: 'column', label: t('importing.column') },
          { key: 'what', label: t('importing.what') },
        ]}
        rows={places.map((place, index) => ({
          id: String(index),
          cells: {
            row: t('importing.rowNumber', { row: place.row }),
            column: headerName(place),
            what: place.message,
          },
        }))}
      />
    </Section>
  )
}
