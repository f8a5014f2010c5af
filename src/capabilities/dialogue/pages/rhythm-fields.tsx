import { useTranslation } from 'react-i18next'
import { addMonths } from '../../../platform/clock/clock.ts'
import { daysOf, type Rhythm, type Rule, rhythms } from '../../../platform/clock/rhythm.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Columns, DateField, Select } from '../../../ui/index.ts'

/** How often, and until when; null for a talk that is once. */
export interface Repeating {
  every: Rhythm
  until: string
}

/** Half a year, where nothing was chosen yet. */
export const usualUntil = (day: string): string => addMonths(day, 6)

/** "How often?", and before anything is saved: how many talks that makes, and on which days. */
export function RhythmFields({
  from,
  repeating,
  onChange,
  today,
  mayBeOnce,
  daysBy = daysOf,
}: {
  from: string
  repeating: Repeating | null
  onChange: (repeating: Repeating | null) => void
  today: string
  mayBeOnce: boolean
  /** The days that there will be talks on; of a series not those that are called off already. */
  daysBy?: (rule: Rule) => string[]
}) {
  const { t } = useTranslation('dialogue')
  const once = mayBeOnce ? [{ value: 'once', label: t('plan.once') }] : []
  const choose = (value: string) => {
    const every = rhythms.find(one => one === value)
    const limit = addMonths(today, 12)
    const usual = usualUntil(from)
    onChange(every ? { every, until: repeating?.until ?? (usual < limit ? usual : limit) } : null)
  }
  return (
    <>
      <Columns>
        <Select
          label={t('plan.every')}
          value={repeating?.every ?? 'once'}
          onChange={choose}
          options={[...once, ...rhythms.map(value => ({ value, label: t(`rhythms.${value}`) }))]}
        />
        {repeating && (
          <DateField
            label={t('plan.until')}
            value={repeating.until}
            min={from}
            max={addMonths(today, 12)}
            onChange={until => onChange({ ...repeating, until })}
          />
        )}
      </Columns>
      <div role="status">
        {repeating && <Preview from={from} today={today} daysBy={daysBy} {...repeating} />}
      </div>
    </>
  )
}

/** So many days are named before "and so on". */
const named = 4

function Preview({
  from,
  every,
  until,
  today,
  daysBy,
}: Repeating & { from: string; today: string; daysBy: (rule: Rule) => string[] }) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  if (!from || !until) return null
  const limit = addMonths(today, 12)
  if (until < from) return <Aside>{t('refusals.until-before-start.reason', { on: format.day(from) })}</Aside>
  if (until > limit) return <Aside>{t('plan.atMost', { limit: format.day(limit) })}</Aside>
  const days = daysBy({ every, from, until })
  const last = format.day(days.at(-1)!)
  const monthDay = Number(from.slice(8))
  return (
    <>
      <Aside>
        {days.length <= named
          ? t('plan.makes', { count: days.length, days: format.list(days.map(format.day)) })
          : t('plan.makesMany', {
              count: days.length,
              days: days
                .slice(0, named - 1)
                .map(format.dayShort)
                .join(', '),
              last,
            })}
      </Aside>
      {every === 'monthly' && monthDay > 28 && <Aside>{t('plan.shortMonth', { day: monthDay })}</Aside>}
    </>
  )
}
