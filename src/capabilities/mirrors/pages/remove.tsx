import { useTranslation } from 'react-i18next'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'

/** Throws one's own away, asked first. */
export function Remove({ onRemove, busy }: { onRemove: () => void; busy: boolean }) {
  const { t } = useTranslation('mirrors')
  return (
    <AskFirst
      word={t('remove')}
      title={t('removeSure')}
      keep={t('keep')}
      busy={busy}
      onSure={close => {
        onRemove()
        close()
      }}
    >
      <p>{t('removeText')}</p>
    </AskFirst>
  )
}
