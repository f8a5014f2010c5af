import type { CSSProperties, ReactNode } from 'react'
import { useState } from 'react'
import { Link } from '../../controls/link.tsx'
import type { Side } from '../../side.ts'
import { useNarrow } from '../../width.ts'
import { Boat, type Marks } from './boat.tsx'
import { laneOf } from './timeline-lanes.ts'
import './timeline-river.css'

export type RiverBoat = Marks & {
  id: string
  label: string
  /** Where along the whole river, 0 to 1. */
  at: number
  /** Which year it belongs to, by the label of that year. */
  year: string
  /** Who wrote it, which version, why it changed: in words. */
  note: ReactNode
  /** Its marks in a word or two: "nagekomen, daar zijn jullie het over eens". */
  state: string
  href?: string
}

export type RiverYear = {
  label: string
  /** Share of the river's length at which it begins. */
  from: number
  /** Whose turn it was to write. */
  turn?: { letter: string; text: string; side: Side }
}

export type TimelineRiverProps = {
  label: string
  years: readonly RiverYear[]
  boats: readonly RiverBoat[]
  onOpen?: (id: string) => void
  /** Stands under the river until a boat is looked at. */
  hint?: ReactNode
}

/** Agreements through the years. Full sail: kept, both say. Two halves that differ: you see it differently. */
export function TimelineRiver(props: TimelineRiverProps) {
  const narrow = useNarrow(820)
  return narrow ? <RiverList {...props} /> : <RiverBand {...props} />
}

function RiverBand({ label, years, boats, onOpen, hint }: TimelineRiverProps) {
  const [seen, setSeen] = useState<string | null>(null)
  const lanes = laneOf(boats.map(boat => boat.at))
  const depth = Math.max(2, ...lanes.map(lane => lane + 1))
  const looked = boats.find(boat => boat.id === seen)
  return (
    <section className="river river--band" aria-label={label} style={{ '--depth': depth } as CSSProperties}>
      <ol className="river__years">
        {years.map(year => (
          <li key={year.label} className="river__year" style={{ left: `${year.from * 100}%` }}>
            <span className="river__label">{year.label}</span>
            {year.turn && <Turn turn={year.turn} />}
          </li>
        ))}
      </ol>
      <div className="river__water">
        <svg className="river__stream" viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true">
          <path d={stream(8, 192)} className="river__bank" />
          <path d={ripple(62)} className="river__ripple" />
          <path d={ripple(118)} className="river__ripple" />
          <path d={ripple(164)} className="river__ripple" />
        </svg>
        {years.map(year => (
          <span key={year.label} className="river__mark" style={{ left: `${year.from * 100}%` }} />
        ))}
        <ul className="river__boats">
          {boats.map((boat, index) => (
            <li
              key={boat.id}
              className="river__boat"
              style={{ '--at': boat.at, '--lane': lanes[index] ?? 0 } as CSSProperties}
              onPointerEnter={() => setSeen(boat.id)}
              onFocus={() => setSeen(boat.id)}
            >
              <BoatDoor boat={boat} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
      <div className="river__note">
        {looked ? (
          <>
            <strong>{looked.label}</strong> · {looked.state}
            <br />
            {looked.note}
          </>
        ) : (
          hint
        )}
      </div>
    </section>
  )
}

function RiverList({ label, years, boats, onOpen }: TimelineRiverProps) {
  return (
    <section className="river river--list" aria-label={label}>
      {years.map(year => (
        <div key={year.label} className="river__group">
          <h2 className="river__heading">
            {year.label} {year.turn && <Turn turn={year.turn} long />}
          </h2>
          <ul className="river__entries">
            {boats
              .filter(boat => boat.year === year.label)
              .map(boat => (
                <li key={boat.id} className="river__entry">
                  <BoatDoor boat={boat} onOpen={onOpen} />
                  <p className="river__entry-note">{boat.note}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function BoatDoor({ boat, onOpen }: { boat: RiverBoat; onOpen?: (id: string) => void }) {
  const inside = (
    <>
      <Boat employee={boat.employee} organisation={boat.organisation} flag={boat.flag} />
      <span className="boat__words">
        <span className="boat__label">{boat.label}</span>
        <span className="boat__state">{boat.state}</span>
      </span>
    </>
  )
  if (boat.href) {
    return (
      <Link href={boat.href} className="boat">
        {inside}
      </Link>
    )
  }
  return (
    <button type="button" className="boat" onClick={() => onOpen?.(boat.id)}>
      {inside}
    </button>
  )
}

function Turn({ turn, long }: { turn: NonNullable<RiverYear['turn']>; long?: boolean }) {
  return (
    <span className="turn" data-side={turn.side} title={turn.text}>
      <span className="turn__letter" aria-hidden="true">
        {turn.letter}
      </span>
      <span className={long ? 'turn__text' : 'only-heard'}>{turn.text}</span>
    </span>
  )
}

function stream(top: number, bottom: number): string {
  return `M0 ${top + 6}C150 ${top - 8} 260 ${top + 16} 420 ${top + 4}S700 ${top - 8} 1000 ${top + 8}V${bottom - 4}C860 ${bottom + 8} 700 ${bottom - 12} 540 ${bottom}S200 ${bottom + 8} 0 ${bottom - 6}Z`
}

function ripple(y: number): string {
  return `M0 ${y}C150 ${y - 10} 260 ${y + 12} 420 ${y}S700 ${y - 10} 1000 ${y + 4}`
}
