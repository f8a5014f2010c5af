import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Empty, Page, Stack } from '../../../ui/index.ts'
import type { YearPatterns } from '../model.ts'
import { DrawnYear } from './drawn-year.tsx'
import type { Frame, YearAt } from './frame.ts'
import { OwnYear } from './own-year.tsx'
import { yearPatternsQuery } from './queries.ts'

/** How the hours of a year lie: for whoever works them to draw, and for the other to read once it lies on the table. */
export function YearPage({ at }: { at: YearAt }) {
  const { t } = useTranslation('terms')
  const format = useFormat()
  const { data } = useSuspenseQuery(yearPatternsQuery(at.relationId))
  const { side, years, contractUntil, employee } = data
  const laid = years.find(({ pattern }) => pattern?.laidOn)
  // A year to come, unless something lies on the table: this one is half over for whoever begins to think of it.
  const [chosen, choose] = useState(() => (laid ?? years[1] ?? years[0])?.year)
  const year = years.find(one => one.year === chosen) ?? years[0]
  const isOwn = side === 'employee'
  const title = year ? t(isOwn ? 'title.own' : 'title.other', { year: year.year, employee }) : t('title.none')
  const page = { title, ...(at.back && { back: at.back }) }
  const frame: Frame = {
    page,
    choice: years.length > 1 && (
      <PillRadios
        row
        label={t('which')}
        value={String(year?.year)}
        onChange={value => choose(Number(value))}
        options={years.map(one => ({ value: String(one.year), label: String(one.year) }))}
      />
    ),
  }
  if (!year) {
    return (
      <Page {...page}>
        <Empty title={t('none.title')}>
          {t(noneOf(data), { day: contractUntil ? format.day(contractUntil) : '' })}
        </Empty>
      </Page>
    )
  }
  if (isOwn) return <OwnYear key={`${year.year} ${year.pattern?.version}`} {...{ at, data, year, frame }} />
  if (!year.pattern)
    return (
      <Page {...page}>
        <Stack>
          {frame.choice}
          <Empty title={t('other.none', { employee })}>{t('other.noneText', { employee })}</Empty>
        </Stack>
      </Page>
    )
  return <DrawnYear key={year.year} {...{ data, year, pattern: year.pattern, frame }} />
}

const noneOf = ({ weeklyMinutes, contractUntil }: YearPatterns) => {
  if (weeklyMinutes === 0) return 'none.hours'
  return contractUntil ? 'none.until' : 'none.begun'
}
