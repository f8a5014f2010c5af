import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { AtTalk } from '../../../platform/web/screens.ts'
import { useWrittenLanguage } from '../../../platform/web/written.tsx'
import { Aside, Section, Stack } from '../../../ui/index.ts'
import { RoomField } from '../../../ui/pictures/talk/room-field.tsx'
import { isSameDemand, saidLast } from '../demands.ts'
import type { DeclaredRooms, DeclaredView } from '../model.ts'
import { rooms } from '../vocabulary.ts'
import { Declare } from './declare.tsx'
import { roomQuery } from './queries.ts'

/** Before a talk: where there is room in what is asked, as whoever manages says it. */
export function Before(at: AtTalk) {
  const { data } = useQuery(roomQuery(at))
  return data ? <Room at={at} data={data} /> : null
}

function Room({ at, data }: { at: AtTalk; data: DeclaredRooms }) {
  const { t } = useTranslation('depth')
  const format = useFormat()
  const written = useWrittenLanguage()
  const { declared, speaks, mayDeclare } = data
  const name = speaks ?? t('room.whoManages')
  /** What is said last of a demand is what holds; what was said before stands in words beside it. */
  const lying = saidLast(declared)
  const labelOf = (one: DeclaredView) =>
    one.demand ?? at.topics.find(topic => topic.topicId === one.topicId)?.title ?? t('room.topicGone')
  const noteOf = (one: DeclaredView) => {
    if (!one.late) return undefined
    const before = declared.find(earlier => !earlier.late && isSameDemand(earlier, one))
    const when = t('room.late', { at: format.moment(one.saidAt) })
    return before ? `${when} ${t('room.before', { room: t(`rooms.${before.room}.label`) })}` : when
  }
  const firstDay = declared.find(one => !one.late)?.saidAt
  return (
    <Section
      title={t('room.title')}
      level={3}
      sentence={
        firstDay
          ? t('room.sentence', { name, on: format.moment(firstDay) })
          : declared.length > 0
            ? t('room.onlyLate', { name })
            : t(mayDeclare ? 'room.mine' : 'room.none', { name })
      }
    >
      <Stack>
        {declared.length > 0 && (
          <RoomField
            label={t('room.title')}
            plots={rooms.map(room => ({
              id: room,
              label: t(`rooms.${room}.label`),
              note: t(`rooms.${room}.note`, { name }),
              none: t('room.nothingHere'),
              lying: lying
                .filter(one => one.room === room)
                .map(one => ({
                  id: one.declaredId,
                  label: labelOf(one),
                  lang: one.demand === null ? undefined : written,
                  note: noteOf(one),
                })),
            }))}
          />
        )}
        {mayDeclare && <Declare at={at} data={data} labelOf={labelOf} />}
        {!mayDeclare && declared.length > 0 && <Aside>{t('room.open')}</Aside>}
      </Stack>
    </Section>
  )
}
