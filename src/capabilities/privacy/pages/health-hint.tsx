import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Notice } from '../../../ui/index.ts'
import { healthHint } from '../model.ts'

/** A quiet word beside what somebody is writing, before it is saved; nothing of it leaves the browser. */
export function HealthHint({ text }: { text: string }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const read = useDeferredValue(text)
  const hint = useMemo(() => healthHint(read), [read])
  if (!hint) return null
  return (
    <Notice kind="private" title={t('hint.title')} live>
      {t('hint.words', { words: format.list(hint.words.map(word => `‘${word}’`)) })} {t('hint.text')}{' '}
      {t('hint.free')}
    </Notice>
  )
}
