import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { RadioCards, Section, Select, Stack } from '../../../ui/index.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { bare } from '../register/columns.ts'
import { dayOfSerial, dayOrders, inNumbers, serialStarts } from '../register/days.ts'
import { nameUses } from '../register/headers.ts'
import { contractKinds } from '../vocabulary.ts'

interface Props {
  report: ImportReport
  choices: ImportChoices
  onChange: (choices: ImportChoices) => void
}

/** What a file leaves open is asked here, once for all its rows. */
export function ImportQuestions({ report, choices, onChange }: Props) {
  const { t } = useTranslation('people')
  if (report.questions.length === 0) return null
  return (
    <Section title={t('importing.questions.title')} sentence={t('importing.questions.sentence')}>
      <Stack>
        {report.questions.map(({ ask, values }) =>
          ask === 'kind' ? (
            <Kinds key={ask} values={values} choices={choices} onChange={onChange} />
          ) : ask === 'full-time' ? (
            <NumberField
              key={ask}
              label={t('importing.questions.fullTime')}
              unclear={t('importing.questions.fullTimeUnclear')}
              unit={t('importing.questions.hours')}
              least={20}
              most={60}
              value={choices.fullTime}
              onChange={fullTime => onChange({ ...choices, fullTime })}
            />
          ) : (
            <Either key={ask} ask={ask} values={values} choices={choices} onChange={onChange} />
          ),
        )}
      </Stack>
    </Section>
  )
}

type Ask = Exclude<ImportReport['questions'][number]['ask'], 'kind' | 'full-time'>

/** One of a few readings. */
function Either({
  ask,
  values,
  choices,
  onChange,
}: Omit<Props, 'report'> & { ask: Ask; values: readonly string[] }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const examples = values.slice(0, 3).join(', ')
  const words = (name: 'corrects' | 'begins' | (typeof dayOrders)[number] | (typeof nameUses)[number]) =>
    t(`importing.questions.${name}`)
  type Reading = { key: keyof ImportChoices; label: string; options: [string, string][] }
  const readings: Record<Ask, () => Reading> = {
    'day-order': () => ({
      key: 'dayOrder',
      label: t('importing.questions.dayOrder', { examples }),
      options: dayOrders
        .filter(order => order !== 'ymd' || values.some(value => inNumbers(value)?.orders.includes(order)))
        .map(order => [order, words(order)]),
    }),
    'serial-days': () => ({
      key: 'serialDays',
      label: t('importing.questions.serialDays', { example: values[0] ?? '' }),
      options: serialStarts.map(start => [start, format.day(dayOfSerial(values[0] ?? '', start))]),
    }),
    'name-use': () => ({
      key: 'nameUse',
      label: t('importing.questions.nameUse'),
      options: nameUses.map(use => [use, words(use)]),
    }),
    'far-end': () => ({
      key: 'farEnd',
      label: t('importing.questions.farEnd', { examples }),
      options: [
        ['none', t('importing.questions.farEndNone')],
        ['day', t('importing.questions.farEndDay')],
      ],
    }),
    'later-start': () => ({
      key: 'laterStart',
      label: t('importing.questions.laterStart', { count: values.length, examples }),
      options: [
        ['corrects', words('corrects')],
        ['begins', words('begins')],
      ],
    }),
  }
  const { key, label, options } = readings[ask]()
  return (
    <RadioCards
      label={label}
      value={choices[key] as string | null}
      onChange={value => onChange({ ...choices, [key]: value })}
      options={options.map(([value, text]) => ({ value, label: text }))}
    />
  )
}

function Kinds({ values, choices, onChange }: Omit<Props, 'report'> & { values: readonly string[] }) {
  const { t } = useTranslation('people')
  return values.map(value => (
    <Select
      key={value}
      label={t('importing.questions.kind', { value })}
      placeholder={t('importing.questions.choose')}
      options={contractKinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))}
      value={choices.kinds.find(other => bare(other.value) === bare(value))?.kind ?? ''}
      onChange={kind =>
        onChange({
          ...choices,
          kinds: [
            ...choices.kinds.filter(other => bare(other.value) !== bare(value)),
            { value, kind: kind as (typeof contractKinds)[number] },
          ],
        })
      }
    />
  ))
}
