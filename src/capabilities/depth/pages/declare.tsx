import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Aside, Button, Card, Row, Stack, TextField } from '../../../ui/index.ts'
import { saidLast } from '../demands.ts'
import type { DeclaredRooms, DeclaredView } from '../model.ts'
import { type DeclaredRoom, rooms } from '../vocabulary.ts'
import { useRoom } from './queries.ts'

/** Whoever manages says it of each topic, and of what else is asked; once the talk began it is marked as later. */
export function Declare({
  at,
  data,
  labelOf,
}: {
  at: AtTalk
  data: DeclaredRooms
  labelOf: (one: DeclaredView) => string
}) {
  const { t } = useTranslation('depth')
  const { begun, declared } = data
  const { declare, change, takeBack } = useRoom(at)
  const [demand, keepDemand] = useDraft<string>(`room.${at.conversationId}`)
  const [room, setRoom] = useState<DeclaredRoom>()
  const options = rooms.map(one => ({ value: one, label: t(`rooms.${one}.label`) }))
  const holding = saidLast(declared)
  const lastOf = (topicId: string) => holding.find(one => one.topicId === topicId)
  const own = holding.filter(one => one.demand !== null)
  const say =
    (last: DeclaredView | undefined, about: { topicId?: string; demand?: string }) => (to: string) => {
      const room = to as DeclaredRoom
      if (last?.room === room) return
      if (last && !begun) change.mutate({ declaredId: last.declaredId, version: last.version, room })
      else declare.mutate({ ...about, room })
    }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!room || !demand?.trim()) return
    declare.mutate(
      { demand: demand.trim(), room },
      {
        onSuccess: () => {
          keepDemand(undefined)
          setRoom(undefined)
        },
      },
    )
  }
  return (
    <Card tone="flat" side="organisation">
      <Stack>
        {begun && <Aside>{t('declare.begun')}</Aside>}
        {at.topics.map(({ topicId, title }) => (
          <PillChoice
            key={topicId}
            label={title}
            value={lastOf(topicId)?.room ?? null}
            onChange={say(lastOf(topicId), { topicId })}
            options={options}
            side="organisation"
          />
        ))}
        {own.map(one => (
          <Row key={one.declaredId} spread align="end">
            <PillChoice
              label={labelOf(one)}
              value={one.room}
              onChange={say(one, { demand: one.demand! })}
              options={options}
              side="organisation"
            />
            {!begun && (
              <Button
                tone="plain"
                size="small"
                busy={takeBack.isPending}
                onClick={() => takeBack.mutate(one.declaredId)}
              >
                {t('declare.takeBack')}
                <span className="only-heard">: {labelOf(one)}</span>
              </Button>
            )}
          </Row>
        ))}
        <form onSubmit={submit}>
          <Stack>
            <TextField
              label={t('declare.demand')}
              hint={t('declare.hint')}
              value={demand ?? ''}
              onChange={keepDemand}
              maxLength={160}
            />
            {at.beside(demand ?? '')}
            <PillChoice
              label={t('declare.room')}
              value={room ?? null}
              onChange={setRoom}
              options={options}
              side="organisation"
            />
            <Trouble error={declare.error ?? change.error ?? takeBack.error} />
            <Row>
              <Button
                type="submit"
                tone="quiet"
                side="organisation"
                busy={declare.isPending}
                disabled={!demand?.trim() || !room}
              >
                {t('declare.add')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Stack>
    </Card>
  )
}
