import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rule } from '../../../platform/clock/rhythm.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, RadioCards, Row, Stack } from '../../../ui/index.ts'
import { conversationKinds } from '../cycle.ts'
import type { ConversationView, SeriesView } from '../model.ts'
import { reschedule, turnsOf } from '../series.ts'
import { comingBack } from './plan.tsx'
import { useTableStep } from './queries.ts'
import { type Repeating, RhythmFields } from './rhythm-fields.tsx'
import { bodyOf, type When, WhenFields } from './when-fields.tsx'

type Scope = 'one' | 'rest'

/** Another day for a talk that is planned, or off; of one that comes back, this one only or this one and all that follow. */
export function Replan({
  relationId,
  talk,
  series,
  conversations,
  today,
}: {
  relationId: string
  talk: ConversationView
  series: SeriesView | undefined
  conversations: readonly ConversationView[]
  today: string
}) {
  const { t } = useTranslation('dialogue')
  const { kind, plannedOn, conversationId } = talk
  const [when, setWhen] = useState<When>({
    day: plannedOn,
    kind,
    startsAt: talk.startsAt ?? '',
    place: talk.place,
  })
  const [scope, setScope] = useState<Scope>('one')
  const [repeating, setRepeating] = useState<Repeating | null>(series ?? null)
  const path = { relationId, conversationId }
  const rest = scope === 'rest' && series && repeating
  const change = useTableStep(relationId, () =>
    rest
      ? ask(
          api.PUT('/api/relations/{relationId}/conversations/{conversationId}/rest', {
            params: { path },
            body: { ...bodyOf(when), every: rest.every, until: rest.until, version: series.version },
          }),
        )
      : ask(
          api.PUT('/api/relations/{relationId}/conversations/{conversationId}', {
            params: { path },
            body: { ...bodyOf(when), version: talk.version },
          }),
        ),
  )
  const cancel = useTableStep(relationId, () =>
    rest
      ? ask(
          api.POST('/api/relations/{relationId}/conversations/{conversationId}/rest/stop', {
            params: { path },
            body: { version: series.version },
          }),
        )
      : ask(
          api.POST('/api/relations/{relationId}/conversations/{conversationId}/cancel', {
            params: { path },
            body: { version: talk.version },
          }),
        ),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(undefined)
  }
  const kinds = kind === 'annual' ? (['annual'] as const) : series ? comingBack : conversationKinds
  return (
    <Card tone="flat">
      <form onSubmit={submit}>
        <Stack>
          <Trouble error={change.error ?? cancel.error} />
          {series && (
            <RadioCards
              label={t('plan.scope')}
              value={scope}
              onChange={value => {
                setScope(value as Scope)
                if (value === 'one') setWhen({ ...when, kind })
              }}
              options={[
                { value: 'one', label: t('plan.one') },
                { value: 'rest', label: t('plan.rest'), note: t('plan.restNote') },
              ]}
            />
          )}
          <WhenFields when={when} onChange={setWhen} kinds={series && !rest ? [kind] : kinds} />
          {rest && (
            <RhythmFields
              from={when.day}
              repeating={repeating}
              onChange={setRepeating}
              today={today}
              mayBeOnce={false}
              daysBy={rule => daysOfRest(rule, series, talk, conversations)}
            />
          )}
          <Row>
            <Button type="submit" tone="quiet" busy={change.isPending} disabled={!when.day}>
              {t(rest ? 'plan.moveRest' : 'plan.move')}
            </Button>
            <Button
              type="button"
              tone="plain"
              onClick={() => cancel.mutate(undefined)}
              busy={cancel.isPending}
            >
              {t(rest ? 'plan.cancelRest' : 'plan.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}

/** On which days the rest will be, with what was called off or moved apart as it stands. */
function daysOfRest(
  rule: Rule,
  series: SeriesView,
  talk: ConversationView,
  conversations: readonly ConversationView[],
): string[] {
  const rest = turnsOf(conversations, series).filter(turn => turn.recursOn >= talk.recursOn!)
  const off = new Set(rest.flatMap(turn => (turn.cancelled ? [turn.conversationId] : [])))
  const { kept, fresh } = reschedule(rest, series, { ...series, ...rule })
  return [...kept.flatMap(turn => (off.has(turn.conversationId) ? [] : [turn.plannedOn])), ...fresh].sort()
}
