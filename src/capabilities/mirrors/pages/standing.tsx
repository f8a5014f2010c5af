import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Legend, Notice } from '../../../ui/index.ts'
import { mirrors as definitions } from '../mirrors.ts'
import { type Looking, mineIn, teamIn, toneOf } from './looking.ts'
import { usePeriodNames } from './period-names.ts'

/** Who sees this now, what would change that, and whose the pearls and rings are. */
export function Standing({ at }: { at: Looking }) {
  const { t } = useTranslation('mirrors')
  const format = useFormat()
  const nameOf = usePeriodNames()
  const mine = mineIn(at)
  const team = teamIn(at)
  const { side, seats } = at.view
  const isOfTwo = definitions[at.mirror].seats === 'two'
  const opposite = seats.filter(
    ({ seat }) => seat !== side && (!isOfTwo || seat === 'employee' || seat === 'organisation'),
  )
  const params = { other: format.list(opposite.map(({ name }) => name)) }
  const voices = [
    { label: t('me'), side: toneOf(side) },
    ...(mine?.others ?? []).map(({ seat, name }) => ({
      label: name ?? '',
      side: toneOf(seat),
      shape: 'dot' as const,
    })),
    ...(team
      ? [
          {
            label: t('teams.ours', { period: nameOf(team.period) }),
            side: 'together' as const,
            shape: 'dot' as const,
          },
        ]
      : []),
  ]
  return (
    <>
      {mine?.unreadable && <Unreadable />}
      {mine?.open ? (
        <Notice kind="done" title={t('opened')}>
          {mine.again ? t('againText') : t('openedText')}
        </Notice>
      ) : mine?.shared ? (
        <Notice kind="private" title={t('waits')}>
          {mine.again ? t('againText') : t('waitsText', params)}
        </Notice>
      ) : (
        <Notice kind="private" title={t('alone')}>
          {t('aloneText', params)}
        </Notice>
      )}
      {voices.length > 1 && <Legend label={t('legend')} items={voices} />}
    </>
  )
}

/** No key here opens what was said. */
export function Unreadable() {
  const { t } = useTranslation('mirrors')
  return (
    <Notice kind="refusal" title={t('unreadable')} live={false}>
      {t('unreadableText')}
    </Notice>
  )
}
