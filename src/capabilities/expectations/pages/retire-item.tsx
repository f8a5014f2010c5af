import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog } from '../../../ui/index.ts'
import { catalogueQuery } from './queries.ts'

/** An own item is not asked any more, once HR has read what that means. */
export function RetireItem({ itemId, label }: { itemId: string; label: string }) {
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const retire = useMutation({
    mutationFn: () => ask(api.DELETE('/api/expectations/items/{itemId}', { params: { path: { itemId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: catalogueQuery.queryKey }),
  })
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {t('cataloguePage.retire')}
        <span className="only-heard">: {label}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('cataloguePage.retireTitle')}
        closeLabel={t('cataloguePage.keep')}
        actions={
          <>
            <Button busy={retire.isPending} onClick={() => retire.mutate()}>
              {t('cataloguePage.retire')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('cataloguePage.keep')}
            </Button>
          </>
        }
      >
        <Trouble error={retire.error} />
        <p>
          {label}. {t('cataloguePage.retireText')}
        </p>
      </Dialog>
    </>
  )
}
