import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../../../ui/index.ts'

/** Throws one's own away, asked first. */
export function Remove({ onRemove, busy }: { onRemove: () => void; busy: boolean }) {
  const { t } = useTranslation('mirrors')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('removeSure')}
        closeLabel={t('keep')}
        actions={
          <>
            <Button
              busy={busy}
              onClick={() => {
                onRemove()
                setAsking(false)
              }}
            >
              {t('remove')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('keep')}
            </Button>
          </>
        }
      >
        <p>{t('removeText')}</p>
      </Dialog>
    </>
  )
}
