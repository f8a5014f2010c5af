import { createContext, useContext } from 'react'
import type { Room, Screens, Visitor } from '../../platform/web/screens.ts'

/** What hangs beside every door, for the screens on which it is read together; they do not know who made the list. */
export const Plates = createContext<readonly Screens[]>([])

export const usePlates = (): readonly Screens[] => useContext(Plates)

/** The rooms that stand open for who looks. */
export function useRooms(): (where: Room['in'], visitor: Visitor) => Room[] {
  const rooms = usePlates()
    .flatMap(({ rooms = [] }) => rooms)
    .sort((a, b) => a.order - b.order)
  return (where, visitor) =>
    rooms.filter(
      room =>
        room.in === where && (room.isOpen?.(visitor) ?? true) && (!visitor.guest || room.guests === true),
    )
}

/** Whether an address lies in a room: its own, one under it, or one that it holds. */
export const isIn = (path: string, { at, holds = [] }: Pick<Room, 'at' | 'holds'>): boolean =>
  [at, ...holds].some(page => path === page || path.startsWith(`${page}/`))
