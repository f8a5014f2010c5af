import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Aside, Button, Card, Columns, Dialog, Empty, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { TwoBars } from '../../../ui/pictures/figures/figure-rows.tsx'
import type { Span } from '../model.ts'
import { useSpanStep } from './queries.ts'
import { useTime } from './use-time.ts'

type Unit = NonNullable<Span['units']>[number]

/** For HR, by name: what the people of each unit ask, and whether it is there. Of nobody apart. */
export function UnitSpans({ units, rule }: { units: readonly Unit[]; rule: Span['rule'] }) {
  const { t } = useTranslation('leading')
  const most = Math.max(0, ...units.flatMap(({ needed, hours }) => [(needed ?? 0) / 60, hours ?? 0]))
  const [saying, setSaying] = useState<string | null>(null)
  const unit = units.find(({ unitId }) => unitId === saying)
  return (
    <Section title={t('span.units.title')}>
      <Stack>
        <Aside>{t('span.units.note')}</Aside>
        {units.length === 0 && <Empty title={t('span.units.none')} />}
        <Columns least={300}>
          {units.map(one => (
            <UnitCard key={one.unitId} {...{ rule, most }} unit={one} onSay={() => setSaying(one.unitId)} />
          ))}
        </Columns>
      </Stack>
      {unit && <HoursForm unit={unit} onClose={() => setSaying(null)} />}
    </Section>
  )
}

function UnitCard(props: { unit: Unit; rule: Span['rule']; most: number; onSay: () => void }) {
  const { t } = useTranslation('leading')
  const time = useTime()
  const { unit, rule, most, onSay } = props
  const { name, pairs, needed, hours, fits, wide } = unit
  return (
    <Card as="section" aria-label={name}>
      <Stack gap="tight">
        <Row spread>
          <h3>{name}</h3>
          {fits !== null && (
            <Tag {...(fits && { side: 'together' as const })}>
              {t(fits ? 'span.units.fits' : 'span.units.short')}
            </Tag>
          )}
        </Row>
        <p>{t('span.units.pairs', { count: pairs })}</p>
        {needed !== null && <TwoBars count={needed / 60} before={hours} most={most} />}
        <p>
          {needed === null ? t('span.units.neededOpen') : t('span.units.needed', { time: time(needed) })}{' '}
          {hours === null ? t('span.units.hoursOpen') : t('span.units.hours', { time: time(hours * 60) })}
        </p>
        {wide && <p>{t('span.units.wide', { limit: rule.limit })}</p>}
        <Row>
          <Button tone="quiet" size="small" onClick={onSay}>
            {t(hours === null ? 'span.units.say' : 'span.units.sayAnew')}
            <span className="only-heard">: {name}</span>
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

function HoursForm({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation(['leading', 'shell'])
  const { unitId, name } = unit
  const [hours, setHours] = useState(unit.hours)
  const save = useSpanStep(() =>
    ask(api.PUT('/api/span/units/{unitId}', { params: { path: { unitId } }, body: { hours } })),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('span.units.formTitle', { unit: name })}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={save.isPending} onClick={() => save.mutate(undefined, { onSuccess: onClose })}>
          {t('span.units.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('span.units.formText')}</p>
        <NumberField
          label={t('span.units.field')}
          hint={t('span.units.takeBack')}
          unclear={t('span.units.unclear')}
          least={0}
          most={100_000}
          value={hours}
          onChange={value => setHours(value === null ? null : Math.floor(value))}
        />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
