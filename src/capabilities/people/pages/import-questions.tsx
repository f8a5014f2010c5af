import { useTranslation } from 'react-i18next'
import { RadioCards, Section, Select, Stack, TextField } from '../../../ui/index.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { bare } from '../register/columns.ts'
import { dayOrders } from '../register/days.ts'
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
        {report.questions.map(({ ask, values }) => {
          if (ask === 'day-order')
            return (
              <RadioCards
                key={ask}
                label={t('importing.questions.dayOrder', { examples: values.slice(0, 3).join(', ') })}
                value={choices.dayOrder}
                onChange={value => onChange({ ...choices, dayOrder: value as (typeof dayOrders)[number] })}
                options={dayOrders.map(value => ({ value, label: t(`importing.questions.${value}`) }))}
              />
            )
          if (ask === 'name-use')
            return (
              <RadioCards
                key={ask}
                label={t('importing.questions.nameUse')}
                value={choices.nameUse}
                onChange={value => onChange({ ...choices, nameUse: value as (typeof nameUses)[number] })}
                options={nameUses.map(value => ({ value, label: t(`importing.questions.${value}`) }))}
              />
            )
          if (ask === 'full-time')
            return <FullTime key={ask} report={report} choices={choices} onChange={onChange} />
          return <Kinds key={ask} values={values} choices={choices} onChange={onChange} />
        })}
      </Stack>
    </Section>
  )
}

function FullTime({ choices, onChange }: Props) {
  const { t } = useTranslation('people')
  return (
    <TextField
      label={t('importing.questions.fullTime')}
      inputMode="decimal"
      maxLength={5}
      value={choices.fullTime === null ? '' : String(choices.fullTime)}
      onChange={value => {
        const hours = Number(value.replace(',', '.'))
        onChange({ ...choices, fullTime: value === '' || Number.isNaN(hours) ? null : hours })
      }}
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
