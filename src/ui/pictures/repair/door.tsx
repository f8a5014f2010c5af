import type { ReactNode } from 'react'
import { EyeClosed } from '../../icons/icons.tsx'
import './door.css'

export type DoorProps = {
  title: string
  /** What happens behind it. */
  text: string
  /** Who will read what, before it opens. */
  who: string
  open: boolean
  /** Nobody else hears of it. */
  quiet?: boolean
  action: ReactNode
  side: 'employee' | 'organisation'
  /** What lies behind it, once it is open. */
  children?: ReactNode
}

/** One way on, with what it means before it is taken. */
export function Door({ title, text, who, open, quiet, action, side, children }: DoorProps) {
  return (
    <li className="door" data-side={side} data-open={open || undefined}>
      <Leaf open={open} />
      <div className="door__words">
        <h3 className="door__title">{title}</h3>
        <p>{text}</p>
        <p className="door__who">
          {quiet && <EyeClosed size={18} />}
          <span>{who}</span>
        </p>
      </div>
      <div className="door__action">{action}</div>
      {open && children && <div className="door__behind">{children}</div>}
    </li>
  )
}

/** Four, always. */
export function Doors({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="doors" aria-label={label}>
      {children}
    </ul>
  )
}

function Leaf({ open }: { open: boolean }) {
  return (
    <svg
      className="door__leaf"
      width="44"
      height="60"
      viewBox="0 0 44 60"
      aria-hidden="true"
      focusable="false"
    >
      <path className="door__sill" d="M3 57H41" />
      <rect className="door__frame" x="8" y="4" width="28" height="53" />
      {open ? (
        <>
          <path className="door__swung" d="M8 4L25 11V50L8 57Z" />
          <circle className="door__knob" cx="21.5" cy="32" r="1.8" />
        </>
      ) : (
        <circle className="door__knob" cx="31" cy="32" r="1.8" />
      )}
    </svg>
  )
}
