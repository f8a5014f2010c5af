import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import { Aside, Section, Stack } from '../../../ui/index.ts'
import { Crowd } from '../../../ui/pictures/figures/crowd.tsx'
import type { Span } from '../model.ts'
import { useTime } from './use-time.ts'

/** My own: a dot for each, those past the limit as rings. How many hours I have for it never leaves this device. */
export function OwnSpan({ own, rule }: { own: NonNullable<Span['own']>; rule: Span['rule'] }) {
  const { t } = useTranslation('leading')
  const time = useTime()
  const [hours, keep] = useDraft<number>('span.hours')
  const { pairs, needed, wide } = own
  const { limit } = rule
  const words =
    hours === undefined || needed === null ? null : { hours: time(hours * 60), time: time(needed) }
  return (
    <Section title={t('span.own.title')}>
      <Stack>
        <Crowd
          whole={pairs}
          worth={1}
          groups={[
            { id: 'within', count: Math.min(pairs, limit), mark: 'full' },
            { id: 'beyond', count: Math.max(0, pairs - limit), mark: 'ring' },
          ]}
        />
        <p>{t(wide ? 'span.own.wide' : 'span.own.within', { limit })}</p>
        <Aside>{t('span.own.dots')}</Aside>
        <NumberField
          label={t('span.own.asked')}
          hint={t('span.own.askedHint')}
          unclear={t('span.own.unclear')}
          least={0}
          most={2000}
          value={hours ?? null}
          onChange={value => keep(value === null ? undefined : Math.floor(value))}
        />
        <div role="status">
          {words && needed !== null && (
            <p>{t(needed <= hours! * 60 ? 'span.own.fits' : 'span.own.short', words)}</p>
          )}
          {hours !== undefined && needed === null && <p>{t('span.own.open')}</p>}
        </div>
      </Stack>
    </Section>
  )
}
