import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Figure } from '../model.ts'
import { endsOf, type Measure } from '../vocabulary.ts'

/** A figure in words: one decimal, near an end of the scale "4.6 or more"; a dash for what is fog. */
export function useFigure(): (figure: Figure, measure: Measure) => string {
  const { t } = useTranslation('campaigns')
  const format = useFormat()
  return (figure, measure) => {
    if (figure === null) return '–'
    if (typeof figure === 'number') return format.decimal(figure)
    return isLow(figure, measure)
      ? t('picture.atMost', { value: format.decimal(figure.to) })
      : t('picture.atLeast', { value: format.decimal(figure.from) })
  }
}

/** Where a bar ends: of a band at its side that is furthest from the end of the scale. */
export function edgeOf(figure: Figure, measure: Measure): number | null {
  if (figure === null || typeof figure === 'number') return figure
  return isLow(figure, measure) ? figure.to : figure.from
}

const isLow = ({ from }: { from: number }, measure: Measure) => from === endsOf[measure].least
