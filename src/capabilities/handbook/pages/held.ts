import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { RuleVersion } from '../model.ts'

/** From when until when a version holds, in a sentence. */
export function useHeld() {
  const { t } = useTranslation('handbook')
  const format = useFormat()
  return ({ validFrom, endsOn }: Pick<RuleVersion, 'validFrom' | 'endsOn'>): string =>
    endsOn === null
      ? t('held.from', { from: format.day(validFrom) })
      : t('held.until', { from: format.day(validFrom), until: format.day(endsOn) })
}
