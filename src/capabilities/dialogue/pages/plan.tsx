import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Stack } from '../../../ui/index.ts'
import { type ConversationKind, conversationKinds } from '../cycle.ts'
import { useTableStep } from './queries.ts'
import { type Repeating, RhythmFields } from './rhythm-fields.tsx'
import { bodyOf, type When, WhenFields } from './when-fields.tsx'

/** Kinds of talk that come back within the year. */
export const comingBack: readonly ConversationKind[] = conversationKinds.filter(
  kind => kind !== 'annual' && kind !== 'handover',
)

/** A talk beside what is planned: a day, a kind, and how often. */
export function Plan(props: { relationId: string; on: string; kind: ConversationKind; today: string }) {
  const { relationId, on, kind, today } = props
  const { t } = useTranslation('dialogue')
  const [when, setWhen] = useState<When>({ day: on, kind, startsAt: '', place: '' })
  const [repeating, setRepeating] = useState<Repeating | null>(null)
  const plan = useTableStep(relationId, () =>
    ask(
      api.POST('/api/relations/{relationId}/conversations', {
        params: { path: { relationId } },
        body: { ...bodyOf(when), ...(repeating && { repeats: repeating }) },
      }),
    ),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    plan.mutate(undefined, { onSuccess: () => setRepeating(null) })
  }
  return (
    <Card tone="flat">
      <form onSubmit={submit}>
        <Stack>
          <Trouble error={plan.error} />
          <WhenFields
            when={when}
            onChange={setWhen}
            kinds={repeating ? comingBack : conversationKinds}
            kindHint={repeating && t('plan.yearlyOnce')}
          />
          <RhythmFields
            from={when.day}
            repeating={repeating}
            onChange={next => {
              setRepeating(next)
              if (next && !comingBack.includes(when.kind)) setWhen({ ...when, kind: 'performance' })
            }}
            today={today}
            mayBeOnce
          />
          <Row>
            <Button type="submit" tone="primary" busy={plan.isPending} disabled={!when.day}>
              {t('plan.plan')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
