import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'
import { careerQuery } from './queries.ts'

/** Something was not kept and somebody sees few other ways: said here, to them alone. */
export function FewWays() {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  if (!data.fewWaysOut) return null
  return (
    <Notice kind="private" title={t('ways.hintTitle')} live={false}>
      {t('ways.hint')}
    </Notice>
  )
}
