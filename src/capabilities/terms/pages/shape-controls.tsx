import { mondayOf } from '@wisselwerk/engines/worktime/year'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Button, Columns, Row, Slider, Stack } from '../../../ui/index.ts'
import type { YearShape, YearView } from '../model.ts'
import { useYearWords } from './use-year-words.ts'

interface ControlsProps<Kind extends YearShape['kind'] = YearShape['kind']> {
  shape: Extract<YearShape, { kind: Kind }>
  year: YearView
  onShape: (shape: YearShape) => void
}

/** What can be changed of a shape, by keyboard and by voice as well as by hand. */
export function ShapeControls({ shape, year, onShape }: ControlsProps) {
  if (shape.kind === 'stretches') return <Stretches {...{ shape, year, onShape }} />
  if (shape.kind === 'on-and-off') return <Turns {...{ shape, year, onShape }} />
  return <Days {...{ shape, year, onShape }} />
}

function Stretches({ shape, year, onShape }: ControlsProps<'stretches'>) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const { stretches } = shape
  const put = (index: number, change: Partial<(typeof stretches)[number]> | null) =>
    onShape({
      ...shape,
      stretches: stretches.flatMap((one, at) =>
        at !== index ? [one] : change === null ? [] : [{ ...one, ...change }],
      ),
    })
  const next = firstRoom(shape, year)
  return (
    <Stack>
      {stretches.map(({ from, until, minutes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the list
        <fieldset key={index} className="group">
          <legend className="group__legend">
            {t('stretch.legend', { weeks: words.weeks(from, until) })}
          </legend>
          <Columns least={200}>
            <Slider
              side="employee"
              label={t('stretch.from', { monday: words.monday(year.year, from) })}
              min={year.fromWeek}
              max={year.weeks}
              value={from}
              onChange={value => put(index, { from: value, until: Math.max(value, until) })}
            />
            <Slider
              side="employee"
              label={t('stretch.until', { monday: words.monday(year.year, until) })}
              min={year.fromWeek}
              max={year.weeks}
              value={until}
              onChange={value => put(index, { until: value, from: Math.min(value, from) })}
            />
            <Hours
              label={t('stretch.hours')}
              value={minutes}
              onChange={value => put(index, { minutes: value })}
            />
          </Columns>
          <Row>
            <Button tone="quiet" size="small" onClick={() => put(index, null)}>
              {t('stretch.remove')}
              <span className="only-heard"> {words.weeks(from, until)}</span>
            </Button>
          </Row>
        </fieldset>
      ))}
      {next !== null && (
        <Row>
          <Button
            tone="plain"
            size="small"
            onClick={() =>
              onShape({ ...shape, stretches: [...stretches, { from: next, until: next, minutes: 0 }] })
            }
          >
            {t('stretch.add')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** A week that no stretch holds yet, after the last of them where there is one. */
function firstRoom({ stretches }: Extract<YearShape, { kind: 'stretches' }>, year: YearView): number | null {
  if (stretches.length >= 12) return null
  const after = Math.max(year.fromWeek - 1, ...stretches.map(({ until }) => until)) + 1
  const order = [
    ...Array.from({ length: Math.max(0, year.weeks - after + 1) }, (_, index) => after + index),
    ...Array.from({ length: after - year.fromWeek }, (_, index) => year.fromWeek + index),
  ]
  return order.find(week => !stretches.some(({ from, until }) => from <= week && week <= until)) ?? null
}

function Turns({ shape, year, onShape }: ControlsProps<'on-and-off'>) {
  const { t } = useTranslation('terms')
  const words = useYearWords()
  const starts = [year.fromWeek, year.fromWeek + 1].filter(week => week <= year.weeks)
  const mondays = starts.map(week => mondayOf(year.year, week))
  const away = Math.abs(Date.parse(shape.anchor) - Date.parse(mondays[0]!)) / (7 * 86_400_000)
  return (
    <Columns least={220}>
      <PillRadios
        label={t('turns.first')}
        side="employee"
        value={mondays[away % 2] ?? null}
        onChange={anchor => onShape({ ...shape, anchor })}
        options={starts.map(week => ({
          value: mondayOf(year.year, week),
          label: t('turns.week', { week, monday: words.monday(year.year, week) }),
        }))}
      />
      <Hours
        label={t('turns.full')}
        value={shape.fullMinutes}
        onChange={fullMinutes => onShape({ ...shape, fullMinutes })}
      />
      <Hours
        label={t('turns.part')}
        value={shape.partMinutes}
        onChange={partMinutes => onShape({ ...shape, partMinutes })}
      />
    </Columns>
  )
}

function Days({ shape, onShape }: ControlsProps<'three-or-four-days'>) {
  const { t } = useTranslation('terms')
  return (
    <Columns least={220}>
      <Hours
        label={t('days.hours')}
        least={1}
        most={12}
        value={shape.dayMinutes}
        onChange={dayMinutes => onShape({ ...shape, dayMinutes })}
      />
    </Columns>
  )
}

/** Hours as people write them, 31,5; kept in whole minutes. What is no number changes nothing. */
function Hours(props: {
  label: string
  value: number
  least?: number
  most?: number
  onChange: (minutes: number) => void
}) {
  const { t } = useTranslation('terms')
  const { label, value, least = 0, most = 60, onChange } = props
  return (
    <NumberField
      label={label}
      unit={t('time.unit')}
      unclear={t('time.unclear', { least, most })}
      least={least}
      most={most}
      value={Math.round((value / 60) * 100) / 100}
      onChange={hours => hours !== null && onChange(Math.round(hours * 60))}
    />
  )
}
