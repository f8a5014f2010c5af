import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'

type Chair = Pick<Me['seats'][number], 'seat' | 'parts' | 'from' | 'until'>

/** As what somebody sits at a table, for what, and until when. */
export function useChairWords(): (chair: Chair) => string {
  const { t } = useTranslation(['shell', 'near'])
  const format = useFormat()
  const today = useSignedIn().today
  return ({ seat, parts, from, until }) =>
    [
      t(`near:people.seats.kinds.${seat}`),
      format.list(parts.map(part => t(`near:people.seats.parts.${part}`))),
      ...(from > today ? [t('seat.from', { day: format.day(from) })] : []),
      until ? t('seat.until', { day: format.day(until) }) : t('seat.open'),
    ].join(' · ')
}
