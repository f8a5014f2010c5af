import type { CSSProperties, ReactNode } from 'react'
import './figures.css'
import './streams.css'

export interface Stream {
  id: string
  label: ReactNode
  /** As many as there are moments; null is too small to show, and drawn as fog. */
  counts: readonly (number | null)[]
  /** Under the name: the whole of it. */
  note: ReactNode
  action?: ReactNode
}

const [width, height] = [120, 48]

/** Streams under each other through the same moments, as wide at each as there are people; fog where it is folded. */
export function Streams(props: {
  label: string
  moments: readonly string[]
  streams: readonly Stream[]
  /** What is said of one moment, and of fog. */
  said: (moment: string, count: number | null) => string
}) {
  const { label, moments, streams, said } = props
  const most = Math.max(1, ...streams.flatMap(({ counts }) => counts.map(count => count ?? 0)))
  return (
    <section className="streams" aria-label={label} style={{ '--moments': moments.length } as CSSProperties}>
      <div className="streams__row streams__moments" aria-hidden="true">
        <span />
        {moments.map(moment => (
          <span key={moment}>{moment}</span>
        ))}
      </div>
      <ul>
        {streams.map(({ id, label: name, counts, note, action }) => (
          <li key={id} className="streams__row">
            <span className="streams__words">
              {name}
              <span className="quiet-text">{note}</span>
              <span className="figure-action">{action}</span>
            </span>
            {counts.map((count, at) => (
              <span key={moments[at]} className="streams__cell" data-fog={count === null || undefined}>
                {count !== null && (
                  <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
                    <path d={bandOf(counts, at, most)} />
                  </svg>
                )}
                <span className="streams__count" aria-hidden="true">
                  {count ?? '–'}
                </span>
                <span className="only-heard">{said(moments[at]!, count)}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** From the middle between this moment and the one before to the middle of the next; a stream ends in a point at fog. */
function bandOf(counts: readonly (number | null)[], at: number, most: number): string {
  const half = (count: number) => (count / most) * (height / 2)
  const here = half(counts[at]!)
  const edge = (next: number | null | undefined) =>
    next === undefined ? here : next === null ? here / 3 : (here + half(next)) / 2
  const [left, right] = [edge(counts[at - 1]), edge(counts[at + 1])]
  const [middle, x1, x2, x3] = [height / 2, width / 4, width / 2, (width * 3) / 4]
  const y = (value: number) => middle - value
  const under = (value: number) => middle + value
  return [
    `M0 ${y(left)}`,
    `C${x1} ${y(left)} ${x1} ${y(here)} ${x2} ${y(here)}`,
    `S${x3} ${y(right)} ${width} ${y(right)}`,
    `V${under(right)}`,
    `C${x3} ${under(right)} ${x3} ${under(here)} ${x2} ${under(here)}`,
    `S${x1} ${under(left)} 0 ${under(left)}Z`,
  ].join('')
}
