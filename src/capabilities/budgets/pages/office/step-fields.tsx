import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../../ui/controls/number-field.tsx'
import { Button, Card, Row, Stack } from '../../../../ui/index.ts'
import type { BudgetInput } from '../../model.ts'
import { mostAmount } from '../../vocabulary.ts'
import { PriceField } from '../price-field.tsx'

export interface DraftStep {
  id: number
  years: number | null
  amount: number | null
}

/** From so many years of work on, so much: a line each. */
export function StepFields(props: {
  unit: BudgetInput['unit']
  steps: readonly DraftStep[]
  tried: boolean
  onChange: (steps: readonly DraftStep[]) => void
}) {
  const { t } = useTranslation('budgets')
  const { unit, steps, tried, onChange } = props
  const change = (id: number, to: Partial<DraftStep>) =>
    onChange(steps.map(step => (step.id === id ? { ...step, ...to } : step)))
  const missing = (value: number | null) => (tried && value === null ? t('form.missing') : undefined)
  return (
    <Stack>
      {steps.map(({ id, years, amount }) => (
        <Card key={id} tone="flat">
          <Stack gap="tight">
            <NumberField
              label={t('form.stepYears')}
              {...(missing(years) && { hint: missing(years) })}
              unclear={t('form.unclear', { least: 0, most: 60 })}
              least={0}
              most={60}
              value={years}
              onChange={value => change(id, { years: value === null ? null : Math.floor(value) })}
            />
            <PriceField
              unit={unit}
              most={mostAmount}
              labels={{ units: t('form.amount'), cents: t('form.amount') }}
              hint={missing(amount)}
              value={amount}
              onChange={value => change(id, { amount: value })}
            />
            {steps.length > 1 && (
              <Row>
                <Button
                  tone="plain"
                  size="small"
                  onClick={() => onChange(steps.filter(step => step.id !== id))}
                >
                  {t('form.dropStep')}
                </Button>
              </Row>
            )}
          </Stack>
        </Card>
      ))}
      <Row>
        <Button
          tone="quiet"
          size="small"
          onClick={() =>
            onChange([
              ...steps,
              { id: Math.max(...steps.map(({ id }) => id)) + 1, years: null, amount: null },
            ])
          }
        >
          {t('form.addStep')}
        </Button>
      </Row>
    </Stack>
  )
}
