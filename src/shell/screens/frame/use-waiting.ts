import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { counterpartPart } from '../../../capabilities/people/vocabulary.ts'
import { countWords } from '../../../platform/i18n/count-words.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import type { PlaceId } from '../../../platform/web/screens.ts'
import { isTurn, useTableState } from '../table/use-table-state.ts'
import type { Place } from './use-places.ts'

/** Something that waits for somebody, in words, and where. */
export interface Waiting {
  place: PlaceId
  /** Of a room of that place; of a table the step says it. */
  room?: string
  words: string
  at: string
}

/**
 * What waits for somebody, from near to far. The bar of a confidant never says anything: who looks over their shoulder
 * learns nothing.
 */
export function useWaiting(me: Me | null, places: readonly Place[]): Waiting[] {
  const { t } = useTranslation(['shell', 'names'])
  const language = useLanguage()
  const silent = me === null || me.roles.includes('confidant')
  const own = silent ? undefined : ownTable(me)
  const { step } = useTableState(own?.relationId)
  const rooms = silent
    ? []
    : places.flatMap(({ id, rooms }) =>
        rooms.flatMap(({ waits, ...room }) => (waits ? [{ place: id, room, waits }] : [])),
      )
  const known = useQueries({
    queries: rooms.map(({ waits }) => ({ ...waits.query(language), retry: false, staleTime: 60_000 })),
  })
  const inRooms = rooms.flatMap(({ place, room, waits }, index): Waiting[] => {
    const data = known[index]?.data
    const count = data && me ? waits.count(data, me) : 0
    if (count === 0) return []
    const words = t(`names:waits.${room.id}`, { count, words: countWords(count, language) })
    return [{ place, room: room.id, words, at: room.at }]
  })
  const atTable: Waiting[] =
    own && isTurn(step) ? [{ place: 'table', words: t('places.oneThing'), at: own.at + step.at }] : []
  const all = [...inRooms, ...atTable]
  return places.flatMap(({ id }) => all.filter(({ place }) => place === id))
}

/** The one table at which somebody speaks for themselves; who leads others finds theirs on the workplace. */
function ownTable({ relations, seats }: Me): { relationId: string; at: string } | undefined {
  const own = relations.filter(({ side }) => side === 'employee')
  const [relation, ...others] = own
  if (relation && others.length === 0)
    return { relationId: relation.relationId, at: `/relations/${relation.relationId}` }
  // The contact of an agency is no part of the main job of a table.
  const [seat] = seats.filter(({ parts }) => !parts.includes(counterpartPart))
  return own.length === 0 && relations.length === 0 && seat && seats.length === 1
    ? { relationId: seat.relationId, at: `/seats/${seat.relationId}` }
    : undefined
}
