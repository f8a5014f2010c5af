import { Fragment, type ReactNode, useId } from 'react'
import type { Side } from '../../side.ts'
import './bowls.css'

export type Bowl = {
  id: string
  name: string
  side: Side
  /** How full, 0 to 1; `sure` of that for certain. */
  level: number
  sure: number
  /** Drops that fall from it. */
  leaks: number
  /** What its water says, in words. */
  text: string
}

/** Two bowls with water, and what stands between them. What leaks, drips. */
export function Bowls({
  label,
  bowls,
  between,
}: {
  label: string
  bowls: readonly [Bowl, Bowl]
  between?: ReactNode
}) {
  return (
    <ul className="bowls" aria-label={label}>
      {bowls.map((bowl, at) => (
        <Fragment key={bowl.id}>
          {at > 0 && <li className="bowls__between">{between}</li>}
          <BowlDrawing bowl={bowl} />
        </Fragment>
      ))}
    </ul>
  )
}

const rim = 16
const bottom = 104
/** Drops shown; the words say how many there are. */
const mostDrops = 5

function BowlDrawing({ bowl: { name, side, level, sure, leaks, text } }: { bowl: Bowl }) {
  const clip = useId()
  const depth = (share: number) => (bottom - rim - 6) * (1 - share) + 6
  const shape = `M10 ${rim}C20 78 58 ${bottom} 100 ${bottom}S180 78 190 ${rim}Z`
  return (
    <li className="bowl" data-side={side}>
      <svg viewBox="0 0 200 132" className="bowl__drawing" aria-hidden="true">
        <clipPath id={clip}>
          <path d={shape} />
        </clipPath>
        <path d={shape} className="bowl__inside" />
        <g clipPath={`url(#${clip})`}>
          <g className="bowl__water bowl__water--perhaps" style={{ translate: `0 ${depth(level)}px` }}>
            <Wave />
          </g>
          <g className="bowl__water" style={{ translate: `0 ${depth(Math.min(sure, level))}px` }}>
            <Wave />
          </g>
        </g>
        <path d={shape} className="bowl__edge" />
        <path d={`M4 ${rim}H196`} className="bowl__rim" />
        {Array.from({ length: Math.min(leaks, mostDrops) }, (_, at) => {
          const x = 100 + (at - (Math.min(leaks, mostDrops) - 1) / 2) * 16
          return (
            <path key={x} className="bowl__drop" d={`M${x} 110c4 7 5 9 5 12a5 5 0 0 1-10 0c0-3 1-5 5-12Z`} />
          )
        })}
      </svg>
      <p className="bowl__name">{name}</p>
      <p className="bowl__text">{text}</p>
    </li>
  )
}

/** Wide enough to stay under the rim wherever it stands. */
const Wave = () => <path d={`M0 ${rim}q25 -5 50 0t50 0t50 0t50 0V${bottom + 120}H0Z`} />
