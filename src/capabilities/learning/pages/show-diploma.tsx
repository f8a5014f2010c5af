import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack } from '../../../ui/index.ts'
import { useShowDiploma } from './queries.ts'

/** Somebody else reads it from then on: said before it is done. */
export function ShowDiploma({ diplomaId, title }: { diplomaId: string; title: string }) {
  const { t } = useTranslation(['learning', 'shell'])
  const isOpen = useMe()?.open.includes('budgets') ?? false
  const [asking, setAsking] = useState(false)
  const show = useShowDiploma()
  const close = () => setAsking(false)
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {t('own.show')}
        <span className="only-heard">: {title}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t('own.showTitle')}
        closeLabel={t('shell:close')}
        actions={
          <>
            {isOpen && (
              <Button busy={show.isPending} onClick={() => show.mutate(diplomaId, { onSuccess: close })}>
                {t('own.showSure')}
              </Button>
            )}
            <Button tone="quiet" onClick={close}>
              {t('own.keep')}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{t(isOpen ? 'own.showText' : 'own.showClosed')}</p>
          <Trouble error={show.error} />
        </Stack>
      </Dialog>
    </>
  )
}
