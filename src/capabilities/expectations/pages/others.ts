import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Seat, Side } from '../../people/model.ts'
import type { ViewState } from '../model.ts'

/** Warm for who works here, cool for everybody who speaks for an organisation. */
export const toneOf = (seat: Seat): Side => (seat === 'employee' ? 'employee' : 'organisation')

/** How people at one table call each other. */
export const givenNameOf = (name: string): string => name.split(' ')[0]!

/** The other of two by name; where nobody sits there yet nobody has one. */
export function useOtherName(): (view: Pick<ViewState, 'others'>) => string {
  const { t } = useTranslation('expectations')
  return ({ others: [other] }) => other?.name ?? t('view.nobodyYet')
}

/** Where more than two sit, everybody else by name and as what they sit there; null where there are two. */
export function useOthers(): (view: ViewState) => string | null {
  const { t } = useTranslation(['expectations', 'people'])
  const format = useFormat()
  return ({ others }) =>
    others.length < 2
      ? null
      : format.list(
          others.map(({ seat, name }) =>
            seat === 'employee' || seat === 'organisation'
              ? name
              : t('many.who', { name, seat: t(`people:seats.kinds.${seat}`) }),
          ),
        )
}
