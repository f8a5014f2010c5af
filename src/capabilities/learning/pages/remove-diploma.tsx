import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useRemoveDiploma } from './queries.ts'

export function RemoveDiploma({ diplomaId, title }: { diplomaId: string; title: string }) {
  const { t } = useTranslation('learning')
  const remove = useRemoveDiploma()
  return (
    <AskThenDo
      word={t('own.remove')}
      of={title}
      small
      title={t('own.removeTitle')}
      keep={t('own.keep')}
      step={remove}
      input={diplomaId}
    >
      <p>{t('own.removeText')}</p>
    </AskThenDo>
  )
}
