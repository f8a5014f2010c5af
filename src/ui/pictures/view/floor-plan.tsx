import type { CSSProperties, ReactNode } from 'react'
import { Link } from '../../controls/link.tsx'
import { Check } from '../../icons/icons.tsx'
import type { Side } from '../../side.ts'
import './floor-plan.css'

export type Room = {
  id: string
  label: ReactNode
  answered: number
  total: number
  /** The count in words: "5 van 8". */
  count: string
  href?: string
  current?: boolean
}

export type FloorPlanProps = {
  label: string
  rooms: readonly Room[]
  onOpen?: (id: string) => void
  side?: Side
}

/** Up to eight rooms of one house; each fills with colour from the floor as it is answered. */
export function FloorPlan({ label, rooms, onOpen, side = 'employee' }: FloorPlanProps) {
  return (
    <nav className="floor-plan" aria-label={label} data-side={side}>
      <ol className="floor-plan__rooms" data-plan={rooms.length === 8 || undefined}>
        {rooms.map(room => (
          <li
            key={room.id}
            className="room"
            data-current={room.current || undefined}
            style={{ '--share': room.total > 0 ? room.answered / room.total : 0 } as CSSProperties}
          >
            <RoomDoor room={room} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function RoomDoor({ room, onOpen }: { room: Room; onOpen?: (id: string) => void }) {
  const words = (
    <>
      <span className="room__label">{room.label}</span>
      <span className="room__count">
        {room.total > 0 && room.answered >= room.total && <Check size={16} strokeWidth={2} />}
        {room.count}
      </span>
    </>
  )
  const current = room.current ? ('step' as const) : undefined
  if (room.href) {
    return (
      <Link href={room.href} className="room__inside" aria-current={current}>
        {words}
      </Link>
    )
  }
  return (
    <button type="button" className="room__inside" aria-current={current} onClick={() => onOpen?.(room.id)}>
      {words}
    </button>
  )
}
