import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Notice, Row } from '../../../ui/index.ts'
import type { Talks } from '../model.ts'
import { LayTopic } from './lay-topic.tsx'
import { talksQuery } from './queries.ts'

/** A note to oneself: something that one needs has changed. It is put away, or laid on the table and then put away. */
export function OwnNote(props: { relationId: string; noteId: string; need: string; others: string }) {
  const { relationId, noteId, need, others } = props
  const { t } = useTranslation('dialogue')
  const queries = useQueryClient()
  const dismiss = useMutation({
    mutationFn: () =>
      ask(
        api.DELETE('/api/relations/{relationId}/notes/{noteId}', {
          params: { path: { relationId, noteId } },
        }),
      ),
    onSuccess: ({ notes }) =>
      queries.setQueryData<Talks>(talksQuery(relationId).queryKey, talks => talks && { ...talks, notes }),
    onError: () => queries.invalidateQueries({ queryKey: talksQuery(relationId).queryKey }),
  })
  return (
    <Notice
      kind="private"
      title={t('agenda.note', { need })}
      next={
        <Row>
          <LayTopic relationId={relationId} title={need} others={others} onLaid={() => dismiss.mutate()} />
          <Button tone="plain" onClick={() => dismiss.mutate()} busy={dismiss.isPending}>
            {t('agenda.putAway')}
            <span className="only-heard">: {need}</span>
          </Button>
        </Row>
      }
    >
      {t('agenda.noteText')}
      <Trouble error={dismiss.error} />
    </Notice>
  )
}
