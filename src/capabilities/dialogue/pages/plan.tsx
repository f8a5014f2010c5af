import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Columns, DateField, Row, Select, Stack, TextField } from '../../../ui/index.ts'
import { conversationKinds } from '../cycle.ts'
import type { ConversationKind, ConversationView } from '../model.ts'
import { useTableStep } from './queries.ts'

/** A day and a kind: a new talk beside what is planned, or another day for one that is. */
export function Plan({ relationId, talk, on }: { relationId: string; talk?: ConversationView; on: string }) {
  const { t } = useTranslation('dialogue')
  const [day, setDay] = useState(on)
  const [kind, setKind] = useState<ConversationKind>(talk?.kind ?? 'annual')
  const [startsAt, setStartsAt] = useState(talk?.startsAt ?? '')
  const [place, setPlace] = useState(talk?.place ?? '')
  const when = { plannedOn: day, startsAt: startsAt === '' ? null : startsAt, place }
  const kinds = talk?.kind === 'annual' ? (['annual'] as const) : conversationKinds
  const plan = useTableStep(relationId, () =>
    talk
      ? ask(
          api.PUT('/api/relations/{relationId}/conversations/{conversationId}', {
            params: { path: { relationId, conversationId: talk.conversationId } },
            body: { kind, ...when, version: talk.version },
          }),
        )
      : ask(
          api.POST('/api/relations/{relationId}/conversations', {
            params: { path: { relationId } },
            body: { kind, ...when },
          }),
        ),
  )
  const cancel = useTableStep(relationId, () =>
    ask(
      api.POST('/api/relations/{relationId}/conversations/{conversationId}/cancel', {
        params: { path: { relationId, conversationId: talk!.conversationId } },
        body: { version: talk!.version },
      }),
    ),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    plan.mutate(undefined)
  }
  return (
    <Card tone="flat">
      <form onSubmit={submit}>
        <Stack>
          <Trouble error={plan.error ?? cancel.error} />
          <Columns>
            <DateField label={t('plan.day')} value={day} onChange={setDay} />
            <Select
              label={t('plan.kind')}
              value={kind}
              onChange={value => setKind(value as ConversationKind)}
              options={kinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
            />
            <TextField
              label={t('plan.hour')}
              type="time"
              optional={t('plan.optional')}
              value={startsAt}
              onChange={setStartsAt}
            />
            <TextField
              label={t('plan.place')}
              optional={t('plan.optional')}
              maxLength={120}
              value={place}
              onChange={setPlace}
            />
          </Columns>
          <Row>
            <Button type="submit" tone={talk ? 'quiet' : 'primary'} busy={plan.isPending} disabled={!day}>
              {t(talk ? 'plan.move' : 'plan.plan')}
            </Button>
            {talk && (
              <Button
                type="button"
                tone="plain"
                onClick={() => cancel.mutate(undefined)}
                busy={cancel.isPending}
              >
                {t('plan.cancel')}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
