import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Stack, TextField } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import { type MandatoryTopic, mandatoryTopics } from '../cycle.ts'
import type { ConversationView } from '../model.ts'
import { useTableStep } from './queries.ts'

export interface MissingProps {
  relationId: string
  talk: ConversationView
  side: Side
  nameOf: (seat: Side) => string
  onAdd: (mandatory: MandatoryTopic) => void
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
}

/** The obligatory topics that are not on the agenda: put them on it, or leave them out together with reasons. */
export function Missing(props: MissingProps) {
  const { talk } = props
  const skipped = (topic: MandatoryTopic) => talk.skips.some(skip => skip.mandatory === topic)
  const shown = mandatoryTopics.filter(topic => talk.missing.includes(topic) || skipped(topic))
  if (talk.kind !== 'annual' || shown.length === 0) return null
  return shown.map(topic => <MissingTopic key={topic} topic={topic} {...props} />)
}

function MissingTopic({
  relationId,
  talk,
  topic,
  side,
  nameOf,
  onAdd,
  beside,
}: MissingProps & { topic: MandatoryTopic }) {
  const { t } = useTranslation('dialogue')
  const [open, setOpen] = useState(false)
  const [reason, keepReason] = useDraft<string>(`skip.${talk.conversationId}.${topic}`)
  const path = { relationId, conversationId: talk.conversationId, mandatory: topic }
  const url = '/api/relations/{relationId}/conversations/{conversationId}/skips/{mandatory}'
  const skip = useTableStep(relationId, () =>
    ask(api.PUT(url, { params: { path }, body: { reason: reason ?? '' } })),
  )
  const unskip = useTableStep(relationId, () => ask(api.DELETE(url, { params: { path } })))
  const skips = talk.skips.filter(entry => entry.mandatory === topic)
  const mine = skips.find(entry => entry.side === side)
  const left = skips.length === 2
  return (
    <Card tone="flat">
      <Stack>
        <p>
          <strong>{t(`mandatory.${topic}`)}</strong>
          <br />
          {t(left ? 'missing.left' : 'missing.sentence')}
        </p>
        {skips.map(entry => (
          <p key={entry.side}>{t('missing.reasonOf', { name: nameOf(entry.side), reason: entry.reason })}</p>
        ))}
        <Trouble error={skip.error ?? unskip.error} />
        {open && !mine && (
          <>
            <TextField
              label={t('missing.reason')}
              value={reason ?? ''}
              onChange={keepReason}
              maxLength={500}
            />
            {beside(reason ?? '')}
          </>
        )}
        <Row>
          {!left && (
            <Button tone="quiet" size="small" onClick={() => onAdd(topic)}>
              {t('missing.add')}
            </Button>
          )}
          {!mine && !open && (
            <Button tone="plain" size="small" onClick={() => setOpen(true)}>
              {t('missing.skip')}
            </Button>
          )}
          {!mine && open && (
            <Button
              tone="quiet"
              size="small"
              disabled={!reason?.trim()}
              busy={skip.isPending}
              onClick={() => skip.mutate(undefined, { onSuccess: () => keepReason(undefined) })}
            >
              {t('missing.skipNow')}
            </Button>
          )}
          {mine && (
            <Button
              tone="plain"
              size="small"
              onClick={() => unskip.mutate(undefined)}
              busy={unskip.isPending}
            >
              {t('missing.unskip')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
