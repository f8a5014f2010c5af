import type { Me } from '../../../capabilities/people/model.ts'
import { type PlaceId, placeIds, type Room } from '../../../platform/web/screens.ts'
import { isIn, useRooms } from '../../browser/places.ts'

export interface Place {
  id: PlaceId
  /** Where one comes in: the first room. */
  at: string
  rooms: Room[]
}

/** The places of somebody, from near to far. The first is where they land; a place with nothing in it is not there. */
export function usePlaces(): (me: Me) => Place[] {
  const roomsIn = useRooms()
  return me =>
    placeIds.flatMap((id): Place[] => {
      if (id === 'table') return sitsSomewhere(me) ? [{ id, at: tablesAt(me), rooms: [] }] : []
      const rooms = roomsIn(id, me)
      return rooms[0] ? [{ id, at: rooms[0].at, rooms }] : []
    })
}

const sitsSomewhere = ({ guest, relations, seats }: Me): boolean =>
  guest || relations.length > 0 || seats.length > 0

/** Whoever has one table sits down at once; a guest reads first for what and until when they are here. */
function tablesAt({ guest, relations, seats }: Me): string {
  if (guest || relations.length + seats.length !== 1) return '/tables'
  return relations[0] ? `/relations/${relations[0].relationId}` : `/seats/${seats[0]!.relationId}`
}

/** At which place somebody is at this address, and in which room of it; none in what is only one's own. */
export function whereIs(path: string, places: readonly Place[]): { place?: Place; room?: Room } {
  if (/^\/(relations|seats|tables)(\/|$)/.test(path)) {
    const place = places.find(({ id }) => id === 'table')
    return place ? { place } : {}
  }
  const found = places
    .flatMap(place => place.rooms.map(room => ({ place, room })))
    .filter(({ room }) => isIn(path, room))
    .sort((a, b) => b.room.at.length - a.room.at.length)[0]
  return found ?? {}
}
