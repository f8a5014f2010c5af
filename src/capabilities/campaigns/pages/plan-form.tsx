import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  Checkbox,
  Columns,
  DateField,
  RadioCards,
  Row,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import type { Campaigns } from '../model.ts'
import { Fog } from './fog.tsx'
import { useCampaignStep } from './queries.ts'

interface Draft {
  name: string
  opensOn: string
  closesOn: string
  chosen: boolean
  unitIds: string[]
}

const blank: Draft = { name: '', opensOn: '', closesOn: '', chosen: false, unitIds: [] }

/** Who is asked, from when until when. */
export function PlanForm({ units, onDone }: { units: Campaigns['units']; onDone: () => void }) {
  const { t } = useTranslation('campaigns')
  const [held, keep] = useDraft<Draft>('campaign')
  const draft = held ?? blank
  const change = (part: Partial<Draft>) => keep({ ...draft, ...part })
  const { name, opensOn, closesOn, chosen, unitIds } = draft
  const plan = useCampaignStep(() =>
    ask(api.POST('/api/campaigns', { body: { name, opensOn, closesOn, unitIds: chosen ? unitIds : [] } })),
  )
  const complete =
    name.trim() !== '' && opensOn !== '' && closesOn >= opensOn && (!chosen || unitIds.length > 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    plan.mutate(undefined, {
      onSuccess: () => {
        keep(undefined)
        onDone()
      },
    })
  }
  return (
    <Card as="section" aria-label={t('planTitle')}>
      <form onSubmit={submit}>
        <Stack>
          <h2>{t('planTitle')}</h2>
          <TextField
            label={t('name')}
            value={name}
            maxLength={120}
            onChange={value => change({ name: value })}
          />
          <Columns least={200}>
            <DateField label={t('opensOn')} value={opensOn} onChange={value => change({ opensOn: value })} />
            <DateField
              label={t('closesOn')}
              value={closesOn}
              onChange={value => change({ closesOn: value })}
            />
          </Columns>
          <RadioCards
            label={t('who')}
            value={chosen ? 'some' : 'all'}
            onChange={value => change({ chosen: value === 'some' })}
            options={[
              { value: 'all', label: t('everybody') },
              { value: 'some', label: t('someUnits') },
            ]}
          />
          {chosen && (
            <Columns least={220} gap="tight">
              {units.map(unit => (
                <Checkbox
                  key={unit.unitId}
                  label={unit.name}
                  checked={unitIds.includes(unit.unitId)}
                  onChange={on =>
                    change({
                      unitIds: on ? [...unitIds, unit.unitId] : unitIds.filter(id => id !== unit.unitId),
                    })
                  }
                />
              ))}
            </Columns>
          )}
          {(!chosen || unitIds.length > 0) && <Fog unitIds={chosen ? unitIds : []} />}
          <Aside>{t('planNote')}</Aside>
          <Trouble error={plan.error} />
          <Row>
            <Button type="submit" busy={plan.isPending} disabled={!complete}>
              {t('save')}
            </Button>
            <Button
              tone="plain"
              onClick={() => {
                keep(undefined)
                onDone()
              }}
            >
              {t('cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
