import { type CSSProperties, useState } from 'react'
import { shrinkToWords, useMeasured } from '../../measure.ts'
import { BoatDoor, type TimelineRiverProps, Turn } from './river-parts.tsx'
import { berthsOf } from './timeline-lanes.ts'

/** The water from left to right: what was lies in the deep, what comes in the light, and between them today's line. */
export function RiverBand(props: TimelineRiverProps) {
  const { label, years, boats, today, onOpen, hint, lettersHint } = props
  const [seen, setSeen] = useState<string | null>(null)
  const ats = boats.map(({ at }) => at)
  const words = JSON.stringify([today, years, boats.map(boat => [boat.label, boat.state, boat.at])])
  const [root, moored] = useMeasured(
    around => moor(around, { ats, years: years.map(({ from }) => from), today: today.at }),
    words,
  )
  const looked = boats.find(boat => boat.id === seen)
  const depth = moored?.depth ?? 0
  return (
    <figure
      className="river river--band"
      aria-label={label}
      ref={root}
      style={{ '--depth': `${depth}px`, '--today': today.at } as CSSProperties}
    >
      <ol className="river__years">
        {years.map(year => (
          <li key={year.label} className="river__year" style={{ left: `${year.from * 100}%` }}>
            <span className="river__label">{year.label}</span>
            {year.turn && <Turn turn={year.turn} words={moored?.tight === false} />}
          </li>
        ))}
      </ol>
      <div className="river__water">
        <svg className="river__stream" viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true">
          <path d={stream(4, 196)} className="river__bank" />
          <path d={ripple(52)} className="river__ripple" />
          <path d={ripple(104)} className="river__ripple" />
          <path d={ripple(156)} className="river__ripple" />
        </svg>
        <svg
          className="river__stream river__stream--past"
          viewBox="0 0 1000 200"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={stream(4, 196)} className="river__bank" />
          <path d={ripple(52)} className="river__ripple" />
          <path d={ripple(104)} className="river__ripple" />
          <path d={ripple(156)} className="river__ripple" />
        </svg>
        {years.map(year => (
          <span key={year.label} className="river__mark" style={{ left: `${year.from * 100}%` }} />
        ))}
        <span className="river__line" />
        <ul className="river__boats">
          {boats.map((boat, index) => (
            <li
              key={boat.id}
              className="river__boat"
              data-past={boat.at <= today.at || undefined}
              style={
                moored && {
                  top: `${moored.boats[index]?.top}px`,
                  left: `${moored.boats[index]?.left}px`,
                }
              }
              onPointerEnter={() => setSeen(boat.id)}
              onFocus={() => setSeen(boat.id)}
            >
              <BoatDoor boat={boat} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
      <p className="river__today" style={moored && { left: `${moored.today}px` }}>
        {today.label}
      </p>
      <figcaption className="river__note">
        {looked ? (
          <>
            <strong lang={looked.lang}>{looked.label}</strong> · {looked.state}
            <br />
            {looked.note}
          </>
        ) : (
          <>
            {hint} {moored?.tight && lettersHint}
          </>
        )}
      </figcaption>
    </figure>
  )
}

type Along = { ats: readonly number[]; years: readonly number[]; today: number }

/** Each boat with its mast on its day, its words under it, inside the water and apart from the others. */
function moor(around: HTMLElement, { ats, years, today }: Along) {
  const width = around.clientWidth
  const inside = (middle: number, own: number) =>
    Math.round(Math.max(0, Math.min(width - own, middle - own / 2)))
  const doors = [...around.querySelectorAll<HTMLElement>('.boat')].map(shrinkToWords)
  const berths = doors.map((size, index) => ({ ...size, left: inside(ats[index]! * width, size.width) }))
  const { tops, depth } = berthsOf(berths)
  const line = around.querySelector<HTMLElement>('.river__today')!
  const headings = [...around.querySelectorAll<HTMLElement>('.river__year')]
  const roomy = headings.every((heading, index) => {
    const room = ((years[index + 1] ?? 1) - years[index]!) * width
    return headingWidth(heading) <= room
  })
  return {
    boats: berths.map(({ left }, index) => ({ left, top: tops[index]! })),
    depth: Math.max(150, depth),
    today: inside(today * width, line.offsetWidth),
    tight: !roomy,
  }
}

/** How wide the words of a year are when they are written out, whether they are now or not. */
function headingWidth(heading: HTMLElement): number {
  const text = heading.querySelector('.turn')?.lastElementChild
  const was = text?.className
  if (text) text.className = 'turn__text'
  const width = heading.scrollWidth
  if (text && was !== undefined) text.className = was
  return width + 12
}

function stream(top: number, bottom: number): string {
  return `M0 ${top + 3}C150 ${top - 4} 260 ${top + 8} 420 ${top + 2}S700 ${top - 4} 1000 ${top + 4}V${bottom - 2}C860 ${bottom + 4} 700 ${bottom - 6} 540 ${bottom}S200 ${bottom + 4} 0 ${bottom - 3}Z`
}

function ripple(y: number): string {
  return `M0 ${y}C150 ${y - 8} 260 ${y + 10} 420 ${y}S700 ${y - 8} 1000 ${y + 4}`
}
