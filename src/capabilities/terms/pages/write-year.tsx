import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Section, Stack } from '../../../ui/index.ts'
import { yearPatternsQuery } from './queries.ts'
import { useYearWords } from './use-year-words.ts'

/** A year that lies on the table, beside the page on which is written what was agreed: a press makes a clause of it. */
export function WriteYear(props: {
  relationId: string
  /** The words of the clauses that stand there. */
  clauses: readonly string[]
  onWrite: (what: string) => void
}) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const { data } = useSuspenseQuery(yearPatternsQuery(props.relationId))
  const laid = data.years.flatMap(({ pattern, ...year }) => (pattern?.laidOn ? [{ year, pattern }] : []))
  if (laid.length === 0) return null
  return (
    <Section title={t('writing.title')} sentence={t('writing.sentence')}>
      <Stack gap="regular">
        {laid.map(({ year, pattern }) => {
          const view = { ...year, pattern }
          const whole = words.whole(view, pattern.shape, pattern.weeks)
          const what = t('clause.whole', {
            year: year.year,
            employee: data.employee,
            runs: words.runs(pattern.weeks) ?? whole,
            total: words.time(year.totalMinutes),
            pay: t(`clause.pay.${pattern.pay}`),
          })
          return (
            <div key={year.year}>
              <p>{whole}</p>
              {props.clauses.some(written => written.includes(what)) ? (
                <Aside>{t('writing.written')}</Aside>
              ) : (
                <Button tone="plain" size="small" onClick={() => props.onWrite(what)}>
                  {t('writing.write', { year: year.year })}
                </Button>
              )}
            </div>
          )
        })}
      </Stack>
    </Section>
  )
}
