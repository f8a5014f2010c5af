import type { ReactNode } from 'react'
import { Link } from '../../controls/link.tsx'
import type { Side } from '../../side.ts'
import { ChairDrawing, type ChairShape } from './chair-shapes.tsx'
import './chair-picker.css'

export type PickableChair = {
  id: string
  name: string
  role: string
  /** What you see from this chair, in one short sentence. */
  note?: ReactNode
  shape: ChairShape
  side?: Side
  href?: string
  current?: boolean
}

export type ChairPickerProps = {
  label: string
  chairs: readonly PickableChair[]
  onPick?: (id: string) => void
  /** The chair being taken now. */
  busy?: string
}

/** A room with chairs: sit down and see what that person sees. */
export function ChairPicker({ label, chairs, onPick, busy }: ChairPickerProps) {
  return (
    <ul className="chair-picker" aria-label={label}>
      {chairs.map(chair => (
        <li key={chair.id}>
          <ChairDoor chair={chair} onPick={onPick} busy={busy === chair.id} />
        </li>
      ))}
    </ul>
  )
}

function ChairDoor({
  chair,
  onPick,
  busy,
}: {
  chair: PickableChair
  onPick?: (id: string) => void
  busy: boolean
}) {
  const inside = (
    <>
      <ChairDrawing shape={chair.shape} size={92} />
      <span className="chair-door__words">
        <span className="chair-door__name">{chair.name}</span>
        <span className="chair-door__role">{chair.role}</span>
        {chair.note && <span className="chair-door__note">{chair.note}</span>}
      </span>
    </>
  )
  const current = chair.current ? ('true' as const) : undefined
  if (chair.href) {
    return (
      <Link href={chair.href} className="chair-door" data-side={chair.side} aria-current={current}>
        {inside}
      </Link>
    )
  }
  return (
    <button
      type="button"
      className="chair-door"
      data-side={chair.side}
      aria-current={current}
      aria-busy={busy || undefined}
      onClick={() => onPick?.(chair.id)}
    >
      {inside}
    </button>
  )
}
