import type { CSSProperties, ReactNode } from 'react'
import { Link } from '../../controls/link.tsx'
import { shrinkToWords, useMeasured } from '../../measure.ts'
import type { Side } from '../../side.ts'
import { layTable } from './round-table-places.ts'
import './round-table.css'

export type TableCard = {
  id: string
  label: string
  /** Where the words are somebody's own: in which language they write. */
  lang?: string | undefined
  /** Whom it matters to, in words. */
  note?: string
  /** -1 lies before the left chair, 1 before the right one. */
  position: number
  /** Both care: it glows. */
  shared?: boolean
  href?: string
}

/** What lies on the table for both, and leads elsewhere: the day to come, what was agreed. */
export type Lying = { label: string; note: string; href: string }

export type RoundTableProps = {
  label: string
  left: { name: string; note?: string }
  right: { name: string; note?: string }
  /** Who sits beside the two. */
  beside?: readonly { name: string; note?: string }[]
  cards: readonly TableCard[]
  /** At the far edge: the day of the talk to come. */
  day?: Lying | undefined
  /** At the near edge: what was agreed. */
  agreed?: Lying | undefined
  onOpen?: (id: string) => void
  /** What lies there while there are no cards. */
  empty?: ReactNode
  /** How many lie there, and why they lie where they lie. */
  caption?: ReactNode
}

/** The table of two, seen from above. On a narrow screen the table is long and says the same from left to right. */
export function RoundTable(props: RoundTableProps) {
  const { label, left, right, beside = [], cards, day, agreed, onOpen, empty, caption } = props
  const words = JSON.stringify([day, agreed, cards.map(card => [card.label, card.note, card.position])])
  const [top, laid] = useMeasured(
    root =>
      lay(
        root,
        cards.map(({ position }) => position),
      ),
    words,
  )
  return (
    <figure className="round-table" aria-label={label}>
      <div className="round-table__stage">
        <Seat side="employee" name={left.name} note={left.note} />
        <Seat side="organisation" name={right.name} note={right.note} />
        <div
          className="round-table__top"
          ref={top}
          style={laid && ({ '--height': `${laid.height}px` } as CSSProperties)}
        >
          {day && <Lies kind="day" {...day} />}
          {cards.length === 0 && <div className="round-table__empty">{empty}</div>}
          <ul className="round-table__cards">
            {cards.map((card, index) => {
              const place = laid?.places[index]
              const style = {
                ...(place && { '--x': place.x, '--y': place.y }),
                '--along': (Math.max(-1, Math.min(1, card.position)) + 1) / 2,
              } as CSSProperties
              return (
                <li key={card.id} className="topic" style={style} data-shared={card.shared || undefined}>
                  <Topic card={card} onOpen={onOpen} />
                </li>
              )
            })}
          </ul>
          {agreed && <Lies kind="agreed" {...agreed} />}
        </div>
      </div>
      {beside.length > 0 && (
        <ul className="round-table__beside">
          {beside.map(({ name, note }) => (
            <li key={name}>
              <Seat side="organisation" name={name} note={note} />
            </li>
          ))}
        </ul>
      )}
      {caption && <figcaption className="round-table__caption">{caption}</figcaption>}
    </figure>
  )
}

/** Where the table is round there is room for it: as wide as this, in pixels, and by itself half as deep. */
const round = { from: 620, depth: 0.5, least: 380 }

/** Where everything lies on a table of this width; nothing where it is long. */
function lay(top: HTMLElement, positions: readonly number[]) {
  const stage = top.parentElement!
  stage.toggleAttribute('data-round', true)
  const width = top.clientWidth
  const isRound = stage.clientWidth >= 860 && width >= round.from
  stage.toggleAttribute('data-round', isRound)
  const sizes = [...top.querySelectorAll<HTMLElement>('.topic__card')].map(shrinkToWords)
  if (!isRound) return undefined
  const edge = (kind: string) => top.querySelector<HTMLElement>(`.lying--${kind}`)
  const sizeOf = (paper: HTMLElement | null) =>
    paper ? { width: paper.offsetWidth, height: paper.offsetHeight } : undefined
  const least = Math.max(round.least, Math.round(width * round.depth))
  const { places, depth } = layTable(
    sizes.map((size, index) => ({ ...size, position: positions[index]! })),
    { width, height: least },
    { far: sizeOf(edge('day')), near: sizeOf(edge('agreed')) },
  )
  return { places, height: Math.round(least * depth) }
}

function leaning(card: TableCard): Side {
  if (card.shared || Math.abs(card.position) < 0.15) return 'together'
  return card.position < 0 ? 'employee' : 'organisation'
}

function Lies({ kind, label, note, href }: Lying & { kind: 'day' | 'agreed' }) {
  return (
    <Link href={href} className={`lying lying--${kind}`}>
      <span className="lying__label">{label}</span>
      <span className="lying__note">{note}</span>
    </Link>
  )
}

function Topic({ card, onOpen }: { card: TableCard; onOpen?: (id: string) => void }) {
  const words = (
    <>
      <span className="topic__label" data-words="" lang={card.lang}>
        {card.label}
      </span>
      {card.note && (
        <span className="topic__note" data-words="">
          {card.note}
        </span>
      )}
    </>
  )
  if (card.href) {
    return (
      <Link href={card.href} className="topic__card" data-side={leaning(card)}>
        {words}
      </Link>
    )
  }
  return (
    <button type="button" className="topic__card" data-side={leaning(card)} onClick={() => onOpen?.(card.id)}>
      {words}
    </button>
  )
}

function Seat({ side, name, note }: { side: 'employee' | 'organisation'; name: string; note?: string }) {
  return (
    <div className={`seat seat--${side}`} data-side={side}>
      <svg viewBox="0 0 60 120" aria-hidden="true" className="seat__chair">
        <rect x="20" y="22" width="36" height="76" rx="14" className="seat__cushion" />
        <path d="M24 10C4 26 4 94 24 110" className="seat__back" />
      </svg>
      <div className="seat__words">
        <span className="seat__name">{name}</span>
        {note && <span className="seat__note">{note}</span>}
      </div>
    </div>
  )
}
