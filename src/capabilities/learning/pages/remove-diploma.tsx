import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { useRemoveDiploma } from './queries.ts'

export function RemoveDiploma({ diplomaId, title }: { diplomaId: string; title: string }) {
  const { t } = useTranslation('learning')
  const remove = useRemoveDiploma()
  return (
    <AskFirst
      word={t('own.remove')}
      of={title}
      small
      title={t('own.removeTitle')}
      keep={t('own.keep')}
      busy={remove.isPending}
      onSure={close => remove.mutate(diplomaId, { onSuccess: close })}
    >
      <p>{t('own.removeText')}</p>
      <Trouble error={remove.error} />
    </AskFirst>
  )
}
