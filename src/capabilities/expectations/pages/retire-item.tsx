import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { catalogueQuery } from './queries.ts'

/** An own item is not asked any more, once HR has read what that means. */
export function RetireItem({ itemId, label }: { itemId: string; label: string }) {
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const retire = useMutation({
    mutationFn: () => ask(api.DELETE('/api/expectations/items/{itemId}', { params: { path: { itemId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: catalogueQuery.queryKey }),
  })
  return (
    <AskFirst
      word={t('cataloguePage.retire')}
      of={label}
      small
      title={t('cataloguePage.retireTitle')}
      keep={t('cataloguePage.keep')}
      busy={retire.isPending}
      onSure={() => retire.mutate()}
    >
      <Trouble error={retire.error} />
      <p>
        {label}. {t('cataloguePage.retireText')}
      </p>
    </AskFirst>
  )
}
