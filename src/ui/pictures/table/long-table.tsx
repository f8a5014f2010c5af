import type { CSSProperties } from 'react'
import { Link } from '../../controls/link.tsx'
import { firstLetters } from '../../feedback/chair.tsx'
import './long-table.css'

export type LongTableSeat = {
  id: string
  name: string
  givenName: string
  href: string
  /** Said of who has something on the table; it shows as a sheet. */
  lies?: string
}

export type LongTableProps = {
  label: string
  /** By name; people sit here in no other order. */
  seats: readonly LongTableSeat[]
  /** Who sits at the head. */
  you: string
}

/** The tables of somebody who leads others as one long table from above, with a sheet where something lies. */
export function LongTable({ label, seats, you }: LongTableProps) {
  const half = Math.ceil(seats.length / 2)
  return (
    <div className="long-table" style={{ '--half': half } as CSSProperties}>
      <span className="long-table__you" aria-hidden="true">
        <FromAbove side="organisation" letters={you} />
      </span>
      <ul className="long-table__seats" aria-label={label}>
        {seats.map((seat, index) => (
          <li
            key={seat.id}
            className="long-table__seat"
            data-row={index < half ? 'far' : 'near'}
            style={{ '--at': (index % half) + 1 } as CSSProperties}
          >
            <Link href={seat.href} className="long-table__chair">
              <FromAbove side="employee" letters={firstLetters(seat.name)} />
              <span className="only-heard">{seat.lies ? `${seat.name}: ${seat.lies}` : seat.name}</span>
              {seat.lies && (
                <span className="long-table__name" aria-hidden="true">
                  {seat.givenName}
                </span>
              )}
            </Link>
            {seat.lies && <Sheet />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A chair from above: its back turned away from the table. */
const FromAbove = ({ side, letters }: { side: 'employee' | 'organisation'; letters: string }) => (
  <svg
    className="long-table__drawing"
    data-side={side}
    viewBox="0 0 36 36"
    width="36"
    height="36"
    aria-hidden="true"
  >
    <path className="long-table__back" d="M4 15C6 2 30 2 32 15" />
    <rect className="long-table__cushion" x="5" y="9" width="26" height="24" rx="8" />
    <text x="18" y="25.4" textAnchor="middle">
      {letters}
    </text>
  </svg>
)

const Sheet = () => (
  <svg className="long-table__sheet" viewBox="0 0 24 28" width="22" height="26" aria-hidden="true">
    <path d="M2 2h20v24H2z" className="long-table__paper" />
    <path d="M7 9h10M7 13.5h10M7 18h6" className="long-table__lines" />
  </svg>
)
