import type { Side } from '../side.ts'
import './chair.css'

export type AvatarChairProps = {
  name: string
  /** One or two letters; left out, they are taken from the name. */
  initials?: string
  side?: Side
  size?: 'small' | 'regular' | 'large'
  /** Shows the name beside the chair; otherwise it is only said. */
  named?: boolean
  /** The name stands beside it already. */
  silent?: boolean
  note?: string
}

const sizes = { small: 28, regular: 36, large: 52 }

/** A person as the chair they sit on. */
export function AvatarChair({
  name,
  initials,
  side,
  size = 'regular',
  named,
  silent,
  note,
}: AvatarChairProps) {
  const px = sizes[size]
  const letters = initials ?? firstLetters(name)
  return (
    <span className="avatar" data-side={side}>
      <svg
        className="avatar__chair"
        width={px}
        height={px}
        viewBox="0 0 36 36"
        role={named || silent ? undefined : 'img'}
        aria-label={named || silent ? undefined : name}
        aria-hidden={named || silent ? true : undefined}
      >
        <path className="avatar__back" d="M7.5 17V9a5 5 0 0 1 5-5h11a5 5 0 0 1 5 5v8" />
        <rect className="avatar__seat" x="5" y="10.5" width="26" height="19" rx="6.5" />
        <path className="avatar__legs" d="M10 30v3.500M26 30v3.5" />
        <text x="18" y="24.8" textAnchor="middle">
          {letters}
        </text>
      </svg>
      {named && (
        <span className="avatar__words">
          <span className="avatar__name">{name}</span>
          {note && <span className="avatar__note">{note}</span>}
        </span>
      )}
    </span>
  )
}

export function firstLetters(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0]?.[0] ?? ''
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
