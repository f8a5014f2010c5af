import type { ReactNode } from 'react'
import type { Side } from '../../side.ts'
import './signature.css'

export function Signatures({ children }: { children: ReactNode }) {
  return <div className="signatures">{children}</div>
}

export type SignatureLineProps = {
  name: string
  side: Side
  signed: boolean
  /** "getekend op …" or "nog niet getekend". */
  note: ReactNode
  /** Only on an open line: the button. */
  action?: ReactNode
}

/** A signed line carries the name as written; an open one stays visibly open. */
export function SignatureLine({ name, side, signed, note, action }: SignatureLineProps) {
  return (
    <div className="signature" data-side={side} data-signed={signed || undefined}>
      <p className="signature__hand">{signed ? name : ''}</p>
      <p className="signature__note">
        {!signed && <strong>{name}</strong>}
        {!signed && ' · '}
        {note}
      </p>
      {!signed && action}
    </div>
  )
}

export type SealProps = {
  /** What it is called: "Samen getekend". */
  title: string
  time: string
  /** The whole fingerprint of the text; the drawing shows its beginning. */
  hash: string
  hashLabel: string
  children?: ReactNode
}

/** Time and fingerprint of a text that can no longer change. */
export function Seal({ title, time, hash, hashLabel, children }: SealProps) {
  return (
    <figure className="seal">
      <svg className="seal__stamp" viewBox="-60 -60 120 120" aria-hidden="true">
        <path d={rosette(24, 56, 51)} className="seal__edge" />
        <circle r="43" className="seal__ring" />
        <path d="M-6 -14C-20 -10 -20 12 -6 16" className="seal__arc" data-side="employee" />
        <path d="M6 -14C20 -10 20 12 6 16" className="seal__arc" data-side="organisation" />
        <path d="m-7 0 5 5.5L8-6" className="seal__tick" />
        <text y="31" textAnchor="middle" className="seal__short">
          {hash.slice(0, 8)}
        </text>
      </svg>
      <figcaption className="seal__words">
        <p className="seal__title">{title}</p>
        <p>{time}</p>
        <p className="seal__hash">
          {hashLabel} <code>{grouped(hash)}</code>
        </p>
        {children}
      </figcaption>
    </figure>
  )
}

/** An edge of soft waves, as wax leaves it. */
function rosette(waves: number, outer: number, inner: number): string {
  const point = (index: number, radius: number) => {
    const angle = (Math.PI * index) / waves
    return `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`
  }
  let path = `M${point(0, inner)}`
  for (let wave = 0; wave < waves; wave++)
    path += `Q${point(2 * wave + 1, outer + 3)} ${point(2 * wave + 2, inner)}`
  return `${path}Z`
}

function grouped(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1\u200b')
}
