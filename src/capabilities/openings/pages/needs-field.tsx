import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Row, Select, Stack } from '../../../ui/index.ts'
import { CompetencePicker, type Picked } from '../../competences/pages/competence-picker.tsx'
import type { OpeningInput } from '../model.ts'

export type Asked = Picked & { weight: OpeningInput['needs'][number]['weight'] }

const weights = ['essential', 'important', 'somewhat'] as const
const most = 12

/** What an opening asks: one by one, each with how much it counts. */
export function NeedsField({
  needs,
  onChange,
}: {
  needs: readonly Asked[]
  onChange: (needs: Asked[]) => void
}) {
  const { t } = useTranslation('openings')
  // The picker keeps what was typed; the next one begins empty.
  const [turn, setTurn] = useState(0)
  const without = (at: number) => needs.filter((_, index) => index !== at)
  return (
    <fieldset className="group">
      <legend className="group__legend">{t('form.needs')}</legend>
      <p className="field__hint">{t('form.needsHint')}</p>
      <Stack gap="tight">
        {needs.map(({ label, weight }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a need is its place in the list
          <Row key={at} gap="tight" align="end">
            <Select
              label={t('form.weight', { label })}
              value={weight}
              onChange={value =>
                onChange(
                  needs.map((one, index) =>
                    index === at ? { ...one, weight: weights.find(found => found === value) ?? weight } : one,
                  ),
                )
              }
              options={weights.map(value => ({ value, label: t(`weights.${value}`) }))}
            />
            <Button tone="quiet" size="small" onClick={() => onChange(without(at))}>
              {t('form.removeNeed')}
              <span className="only-heard"> {label}</span>
            </Button>
          </Row>
        ))}
        {needs.length < most && (
          <CompetencePicker
            key={turn}
            label={t('form.need')}
            value={null}
            onChange={picked => {
              if (!picked) return
              onChange([...needs, { ...picked, weight: 'important' }])
              setTurn(turn + 1)
            }}
          />
        )}
      </Stack>
    </fieldset>
  )
}
