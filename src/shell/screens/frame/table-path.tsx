import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { counterpartPart } from '../../../capabilities/people/vocabulary.ts'
import { isBeside } from '../../../platform/web/params.ts'
import type { Room } from '../../../platform/web/screens.ts'
import { Path, type PathStep } from '../../../ui/index.ts'
import { isIn, useRooms } from '../../browser/places.ts'
import { isTurn, useTableState } from '../table/use-table-state.ts'

/** The main job of the table at this address as a path; from a chair beside two others, what the chair is for. */
export function TablePath({ me, relationId, path }: { me: Me; relationId: string; path: string }) {
  const { t } = useTranslation(['shell', 'names', 'near'])
  const roomsIn = useRooms()
  const chair = isBeside(path) ? me.seats.find(seat => seat.relationId === relationId) : undefined
  // The contact of an agency is no part of the main job of that table.
  const isApart = chair?.parts.includes(counterpartPart)
  const { step, behind } = useTableState(isApart ? undefined : relationId)
  const table = `/${chair ? 'seats' : 'relations'}/${relationId}`
  const all = roomsIn('path', me)
  const mine = all.filter(({ part }) => !chair || chair.parts.some(one => one === part))
  const waits = isTurn(step)
    ? (t as (key: string) => string)(`near:${step.owner}.steps.${step.id}.action`)
    : undefined
  const toStep = (room: Room): PathStep => ({
    label: t(`names:rooms.${room.id}`),
    href: table + room.at,
    current: isIn(path.slice(table.length), room),
    done: behind.has(room.id),
    ...(step?.at === room.at && { waits }),
  })
  const last = mine.find(room => room === all.at(-1))
  const steps = mine.filter(room => room !== last).map(toStep)
  const end = last && toStep(last)
  const elsewhere = ![...steps, end].some(one => one?.current)
  return (
    <Path
      label={t('places.path')}
      doneLabel={t('places.done')}
      start={{ label: t('names:rooms.table'), href: table, current: elsewhere }}
      steps={steps}
      end={end}
    />
  )
}
