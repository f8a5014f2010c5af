import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Page, Stack } from '../../../ui/index.ts'
import type { YearPattern, YearPatterns, YearView } from '../model.ts'
import type { Frame } from './frame.ts'
import { useYearWords } from './use-year-words.ts'
import { YearSheet } from './year-sheet.tsx'

/** A year that lies on the table: the two read the same. */
export function DrawnYear(props: {
  data: YearPatterns
  year: YearView
  pattern: YearPattern
  frame: Frame
  children?: ReactNode
}) {
  const { t } = useTranslation('terms')
  const format = useFormat()
  const words = useYearWords()
  const { data, year, pattern, frame, children } = props
  const { shape, weeks, findings, pay, laidOn } = pattern
  return (
    <Page
      {...frame.page}
      sentence={words.whole(year, shape, weeks)}
      note={t('laid.since', { day: laidOn ? format.day(laidOn) : '' })}
      width="wide"
    >
      <Stack gap="wide">
        {children}
        {frame.choice}
        {!pattern.fits && <Aside>{t('laid.unfit', { now: words.time(data.weeklyMinutes) })}</Aside>}
        <YearSheet {...{ data, year, shape, weeks, findings, pay }} />
      </Stack>
    </Page>
  )
}
