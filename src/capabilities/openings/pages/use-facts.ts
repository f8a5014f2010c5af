import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Opening, SignUpNotices } from '../model.ts'

type Timed = Pick<SignUpNotices['notices'][number], 'hours' | 'startsOn' | 'endsOn' | 'place'>

/** How much, when, where and for what pay, in words. */
export function useFacts() {
  const { t } = useTranslation('openings')
  const format = useFormat()
  const howMuch = ({ hours: { least, most } }: Pick<Timed, 'hours'>) =>
    least === most
      ? t('facts.hours', { hours: format.number(least) })
      : t('facts.hoursBetween', { least: format.number(least), most: format.number(most) })
  const when = ({ startsOn, endsOn }: Pick<Timed, 'startsOn' | 'endsOn'>) =>
    endsOn === null
      ? t('facts.from', { day: format.day(startsOn) })
      : t('facts.between', { from: format.day(startsOn), until: format.day(endsOn) })
  const where = ({ place }: Pick<Timed, 'place'>) => place ?? t('facts.anywhere')
  const pay = ({ pay: { least, most, per } }: Pick<Opening, 'pay'>) =>
    t(per === 'hour' ? 'facts.payHour' : 'facts.payMonth', {
      least: format.money(least / 100),
      most: format.money(most / 100),
    })
  const placesOf = ({ left, places }: { left?: number | null; places: number }) =>
    left === null || left === undefined
      ? t('facts.places', { count: places })
      : t('facts.left', { count: left, places })
  const needsIn = ({ needs }: Pick<Opening, 'needs'>) =>
    format.list(
      needs.map(({ label, english, weight }) =>
        t('facts.need', {
          label: english ? t('facts.english', { label }) : label,
          weight: t(`weights.${weight}`),
        }),
      ),
    )
  const timed = (of: Timed) => [
    { term: t('facts.howMuch'), value: howMuch(of) },
    { term: t('facts.when'), value: when(of) },
    { term: t('facts.where'), value: where(of) },
  ]
  const all = (of: Omit<Opening, 'left' | 'open' | 'mine'> & { left?: number | null }) => [
    ...timed(of),
    { term: t('facts.pay'), value: pay(of) },
    { term: t('facts.places'), value: placesOf(of) },
    { term: t('facts.until'), value: format.day(of.signUpUntil) },
    ...(of.needs.length > 0 ? [{ term: t('facts.needs'), value: needsIn(of) }] : []),
    ...(of.leads
      ? [
          {
            term: t('facts.asks'),
            value: of.noCoaching === null ? t('criterion') : t('facts.noCoaching', { why: of.noCoaching }),
          },
        ]
      : []),
  ]
  return { howMuch, when, where, timed, all }
}
