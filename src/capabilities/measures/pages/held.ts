import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { Measure } from '../model.ts'

/** From when until when a measure holds, or that it is a draft. */
export function useHeld() {
  const { t } = useTranslation('measures')
  const format = useFormat()
  return ({ state, publishedOn, endedOn }: Pick<Measure, 'state' | 'publishedOn' | 'endedOn'>): string =>
    t(`states.${state}`, {
      from: publishedOn === null ? '' : format.day(publishedOn),
      until: endedOn === null ? '' : format.day(endedOn),
    })
}
