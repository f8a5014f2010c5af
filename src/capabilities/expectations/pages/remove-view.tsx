import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AskFirst } from '../../../ui/controls/ask-first.tsx'
import { viewQuery } from './queries.ts'

/** One's own words can be taken away at any time; once all have shown that ends the round, which is said first. */
export function RemoveView(props: {
  relationId: string
  open: boolean
  among: 'many' | 'shown'
  /** What waits to be kept is kept first, and goes along. */
  settle?: () => Promise<unknown>
}) {
  const { relationId, open, among } = props
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: async () => {
      await props.settle?.()
      return ask(api.DELETE('/api/relations/{relationId}/view', { params: { path: { relationId } } }))
    },
    onSuccess: left => {
      queries.removeQueries({ queryKey: ['gap', relationId] })
      queries.removeQueries({ queryKey: ['rounds', relationId] })
      queries.setQueryData(viewQuery(relationId).queryKey, left)
    },
  })
  return (
    <AskFirst
      word={t('shown.remove')}
      title={t('shown.removeTitle')}
      keep={t('shown.keep')}
      busy={remove.isPending}
      onSure={close => remove.mutate(undefined, { onSuccess: close })}
    >
      <Trouble error={remove.error} />
      <p>{t(open ? `${among}.removeOpenText` : `${among}.removeText`)}</p>
    </AskFirst>
  )
}
