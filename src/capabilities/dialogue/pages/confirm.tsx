import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Stack } from '../../../ui/index.ts'
import type { ConversationView } from '../model.ts'
import { useTableStep } from './queries.ts'

/** "Was this a conversation?" Each answers alone; the outcome shows itself after all. */
export function Confirm({
  relationId,
  talk,
  other,
  many,
}: {
  relationId: string
  talk: ConversationView
  other: string
  many: boolean
}) {
  const { t } = useTranslation('dialogue')
  const { conversationId } = talk
  const confirm = useTableStep(relationId, (held: boolean) =>
    ask(
      api.POST('/api/relations/{relationId}/conversations/{conversationId}/confirm', {
        params: { path: { relationId, conversationId } },
        body: { held },
      }),
    ),
  )
  return (
    <Card>
      <Stack gap="tight">
        <h3>{t('confirm.title')}</h3>
        <p>
          {talk.mine === null
            ? t(many ? 'many.confirm' : 'confirm.sentence', { other })
            : t(many ? 'many.confirmed' : 'confirm.waiting', { other })}
        </p>
        <Trouble error={confirm.error} />
        {talk.mine === null && (
          <Row>
            <Button side="together" onClick={() => confirm.mutate(true)} busy={confirm.isPending}>
              {t('confirm.yes')}
            </Button>
            <Button tone="quiet" onClick={() => confirm.mutate(false)} busy={confirm.isPending}>
              {t('confirm.no')}
            </Button>
          </Row>
        )}
        {talk.mine !== null && <p>{t(talk.mine ? 'confirm.saidYes' : 'confirm.saidNo')}</p>}
      </Stack>
    </Card>
  )
}
