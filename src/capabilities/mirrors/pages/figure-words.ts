import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Figure } from '../model.ts'

/** Where a mean is drawn; a band in its middle, and nothing where it may not be told. */
export const placeOf = (figure: Figure | undefined): number | null =>
  figure == null ? null : typeof figure === 'number' ? figure : (figure.from + figure.to) / 2

/** A mean of a team in words. */
export function useFigureWords(): (figure: Figure | undefined) => string {
  const { t } = useTranslation('mirrors')
  const format = useFormat()
  return figure => {
    if (figure == null) return t('teams.hidden')
    if (typeof figure === 'number') return t('teams.mean', { mean: format.number(figure) })
    return t('teams.between', { from: format.number(figure.from), to: format.number(figure.to) })
  }
}
