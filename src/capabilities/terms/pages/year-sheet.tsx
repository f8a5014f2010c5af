import type { Checked } from '@wisselwerk/engines/worktime/year'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Card, Columns, Disclosure, Stack, Table } from '../../../ui/index.ts'
import { SpiritLevel } from '../../../ui/pictures/years/spirit-level.tsx'
import { YearStripes } from '../../../ui/pictures/years/year-stripes.tsx'
import type { YearInput, YearPatterns, YearShape, YearView } from '../model.ts'
import { runsOf } from './runs.ts'
import { isKept, useYearWords } from './use-year-words.ts'

interface YearSheetProps {
  data: YearPatterns
  year: YearView
  shape: YearShape
  weeks: readonly number[]
  /** Null while what is typed is no shape. */
  findings: readonly Checked[] | null
  pay: YearInput['pay']
  onPay?: (pay: YearInput['pay']) => void
  onShape?: (shape: YearShape) => void
  children?: ReactNode
}

/** The year as a picture, what holds of it, and the table behind it. */
export function YearSheet(props: YearSheetProps) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const { data, year, shape, weeks, findings, pay, onPay, onShape, children } = props
  const stretch = shape.kind === 'stretches' ? shape.stretches[0] : undefined
  const free = stretch?.minutes === 0 ? stretch.until - stretch.from + 1 : 0
  return (
    <>
      <Card>
        <Stack>
          <h2>{t('sheet.title')}</h2>
          <Columns least={260}>
            <SpiritLevel holds={findings?.length === 0}>
              <p>
                <strong>{words.time(year.totalMinutes)}</strong>
              </p>
              <Aside>{t(findings?.length === 0 ? 'sheet.same' : 'sheet.off')}</Aside>
            </SpiritLevel>
            {onPay ? (
              <PillRadios
                label={t('pay.label')}
                value={pay}
                onChange={value => onPay(value as YearInput['pay'])}
                options={(['spread', 'worked'] as const).map(one => ({ value: one, label: t(`pay.${one}`) }))}
              />
            ) : (
              <p>
                <strong>{t(`pay.${pay}`)}</strong>
              </p>
            )}
          </Columns>
          <Findings year={year.year} findings={findings} />
          <YearStripes
            label={words.whole(year, shape, weeks)}
            stripes={weeks.map((minutes, index) => ({
              minutes,
              kept: isKept(shape, index + 1),
              past: index + 1 < year.fromWeek,
            }))}
            months={words.months(year)}
            level={{
              minutes: data.weeklyMinutes,
              label: t('sheet.level', { each: words.time(data.weeklyMinutes) }),
            }}
            {...(free > 0 && { note: t('sheet.free', { count: free }) })}
            {...(stretch &&
              onShape && {
                grips: {
                  from: stretch.from,
                  until: stretch.until,
                  first: year.fromWeek,
                  onChange: (from, until) => onShape(movedTo(shape, from, until)),
                },
              })}
          />
          {children}
        </Stack>
      </Card>
      <Disclosure label={t('table.title')} again>
        <YearTable year={year} weeks={weeks} />
      </Disclosure>
    </>
  )
}

/** The first stretch, pulled to other weeks. */
function movedTo(shape: YearShape, from: number, until: number): YearShape {
  if (shape.kind !== 'stretches') return shape
  const [first, ...others] = shape.stretches
  return first ? { ...shape, stretches: [{ ...first, from, until }, ...others] } : shape
}

/** Why it does not hold: each reason with the week from which on, and what could be done. */
function Findings({ year, findings }: { year: number; findings: readonly Checked[] | null }) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  if (findings === null) return <p role="status">{t('shape.unclear')}</p>
  if (findings.length === 0) return null
  return (
    <div role="status">
      {findings.map(({ finding, week }) => (
        <p key={finding}>
          {t(`refusals.${finding}.reason`, { week: week ?? 1 })} {t(`refusals.${finding}.next`)}
          {week !== null && <> {t('sheet.week', { week, monday: words.monday(year, week) })}</>}
        </p>
      ))}
    </div>
  )
}

function YearTable({ year, weeks }: { year: YearView; weeks: readonly number[] }) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const format = useFormat()
  return (
    <Table
      caption={t('table.title')}
      quietCaption
      columns={[
        { key: 'weeks', label: t('table.weeks') },
        { key: 'from', label: t('table.from') },
        { key: 'each', label: t('table.each'), align: 'right' },
        { key: 'sum', label: t('table.sum'), align: 'right' },
      ]}
      rows={[
        ...runsOf(weeks).map(({ from, until, minutes, sum }) => ({
          id: String(from),
          cells: {
            weeks: words.weeks(from, until),
            from: words.monday(year.year, from),
            each: minutes === 0 ? t('table.free') : words.time(minutes),
            sum: words.time(sum),
          },
        })),
        {
          id: 'all',
          cells: {
            weeks: <strong>{t('table.all')}</strong>,
            from: format.dayShort(year.firstMonday),
            each: '',
            sum: <strong>{words.time(weeks.reduce((all, one) => all + one, 0))}</strong>,
          },
        },
      ]}
    />
  )
}
