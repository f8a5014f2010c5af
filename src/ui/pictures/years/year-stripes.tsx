import { type CSSProperties, type PointerEvent, useRef } from 'react'
import './year-stripes.css'

export interface Stripe {
  minutes: number
  /** Chosen for itself, as against what rises or falls with the rest. */
  kept?: boolean
  past?: boolean
}

export interface Grips {
  from: number
  until: number
  /** The first week that may be reached. */
  first: number
  onChange: (from: number, until: number) => void
}

export type YearStripesProps = {
  /** The whole in one sentence: the picture is one image to who listens. */
  label: string
  stripes: readonly Stripe[]
  /** Where months begin, as a share of the year. */
  months: readonly { label: string; at: number }[]
  /** A line across the stripes, and what it says. */
  level: { minutes: number; label: string }
  /** Of one stretch of weeks; sliders beside the picture do the same. */
  grips?: Grips
  /** What is said in the middle of that stretch. */
  note?: string
}

/** A year as a stripe for each week: upright at a desk, lying down on a phone. */
export function YearStripes({ label, stripes, months, level, grips, note }: YearStripesProps) {
  const field = useRef<HTMLDivElement>(null)
  const most = Math.max(level.minutes * 1.25, ...stripes.map(({ minutes }) => minutes))
  const along = { '--weeks': stripes.length, '--level': level.minutes / most } as CSSProperties
  return (
    <div className="year" style={along}>
      <div className="year__months" aria-hidden="true">
        {months.map(month => (
          <span key={month.label} style={{ '--at': month.at } as CSSProperties}>
            {month.label}
          </span>
        ))}
      </div>
      <div className="year__field" ref={field}>
        <div className="year__stripes" role="img" aria-label={label}>
          {stripes.map(({ minutes, kept, past }, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a stripe is its week
              key={index}
              className="year__stripe"
              data-kept={kept || undefined}
              data-past={past || undefined}
              data-free={minutes === 0 || undefined}
              style={{ '--high': Math.max(0, minutes) / most } as CSSProperties}
            />
          ))}
          <span className="year__level" />
        </div>
        {grips && <Stretch field={field} weeks={stripes.length} grips={grips} note={note} />}
      </div>
      <p className="year__level-says" aria-hidden="true">
        {level.label}
      </p>
    </div>
  )
}

interface StretchProps {
  field: { readonly current: HTMLDivElement | null }
  weeks: number
  grips: Grips
  note: string | undefined
}

/** The chosen weeks with a grip at each end. Not for keys or who listens: the sliders beside the picture are the same two. */
function Stretch({ field, weeks, grips, note }: StretchProps) {
  const { from, until, first, onChange } = grips
  const weekAt = ({ clientX, clientY }: PointerEvent) => {
    const box = field.current!.getBoundingClientRect()
    const share = box.height > box.width ? (clientY - box.top) / box.height : (clientX - box.left) / box.width
    return share * weeks
  }
  const grip = (end: 'from' | 'until') => ({
    className: 'year__grip',
    'data-end': end,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const edge = Math.round(weekAt(event))
      if (end === 'from') onChange(Math.min(Math.max(edge + 1, first), until), until)
      else onChange(from, Math.max(Math.min(edge, weeks), from))
    },
  })
  return (
    <div
      className="year__stretch"
      aria-hidden="true"
      style={{ '--from': (from - 1) / weeks, '--until': until / weeks } as CSSProperties}
    >
      {note && <span className="year__note">{note}</span>}
      <span {...grip('from')} />
      <span {...grip('until')} />
    </div>
  )
}
