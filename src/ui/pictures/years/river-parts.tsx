import type { ReactNode } from 'react'
import { Link } from '../../controls/link.tsx'
import type { Side } from '../../side.ts'
import { Boat, type Marks } from './boat.tsx'

export type RiverBoat = Marks & {
  id: string
  /** Its whole name. */
  label: string
  /** Where the name is somebody's own words: in which language they write. */
  lang?: string | undefined
  /** Where along the whole river, 0 to 1. */
  at: number
  /** Which year it belongs to, by the label of that year. */
  year: string
  /** Who wrote it, which version, why it changed: in words. */
  note: ReactNode
  /** The day that matters now, and what was said of it: "nagekomen, daar zijn jullie het over eens". */
  state: string
  href?: string
}

export type RiverYear = {
  label: string
  /** Share of the river's length at which it begins. */
  from: number
  /** Whose turn it was to write: in words, and where there is no room for them in a letter. */
  turn?: { letter: string; text: string; side: Side }
}

export type TimelineRiverProps = {
  label: string
  years: readonly RiverYear[]
  boats: readonly RiverBoat[]
  /** Where on the river this day is, and what it is called; what lies past it is still to come. */
  today: { at: number; year: string; label: string }
  onOpen?: (id: string) => void
  /** Stands under the river until a boat is looked at. */
  hint?: ReactNode
  /** What the letters mean, where there is no room for words. */
  lettersHint?: ReactNode
}

export type OnOpen = ((id: string) => void) | undefined

export function BoatDoor({ boat, onOpen }: { boat: RiverBoat; onOpen?: OnOpen }) {
  const inside = (
    <>
      <Boat employee={boat.employee} organisation={boat.organisation} flag={boat.flag} />
      <span className="boat__words">
        <span className="boat__label" lang={boat.lang} data-words="">
          {boat.label}
        </span>
        <span className="boat__state" data-words="">
          {boat.state}
        </span>
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

export function Turn({ turn, words }: { turn: NonNullable<RiverYear['turn']>; words: boolean }) {
  return (
    <span className="turn" data-side={turn.side} title={words ? undefined : turn.text}>
      <span className="turn__letter" aria-hidden="true">
        {turn.letter}
      </span>
      <span className={words ? 'turn__text' : 'only-heard'}>{turn.text}</span>
    </span>
  )
}
