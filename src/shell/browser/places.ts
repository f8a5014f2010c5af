import { createContext, useContext } from 'react'
import type { Room, Screens, Visitor } from '../../platform/web/screens.ts'

/** What hangs beside every door, for the screens on which it is read together; they do not know who made the list. */
export const Plates = createContext<readonly Screens[]>([])

export const usePlates = (): readonly Screens[] => useContext(Plates)

/** The rooms that stand open for who looks, from near to far, by their kind. */
export function useRooms(): (place: Room['in'], visitor: Visitor) => Room[] {
  const rooms = usePlates()
    .flatMap(({ rooms = [] }) => rooms)
    .sort((a, b) => a.order - b.order)
  return (place, visitor) =>
    rooms.filter(
      room =>
        room.in === place && (room.isOpen?.(visitor) ?? true) && (!visitor.guest || room.guests === true),
    )
}
