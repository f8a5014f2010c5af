import type { CSSProperties } from 'react'

const width = 320
const height = 226
const from = { x: 160, y: 205 }
/** Of each string, in degrees; and how far it reaches. */
const angles = [162, 126, 90, 54, 18] as const
const reach = 144
const first = 54
/** Where the name of each string stands: its edges in percent, and to which side it leans. */
const places: readonly CSSProperties[] = [
  { left: 0, bottom: '41%', textAlign: 'left' },
  { right: '67%', bottom: '63.5%', textAlign: 'right' },
  { left: '30%', right: '30%', bottom: '75%', textAlign: 'center' },
  { left: '67%', bottom: '63.5%', textAlign: 'left' },
  { right: 0, bottom: '41%', textAlign: 'right' },
]
// As large as the drawing, on which everything in it has its place.
const list = { position: 'absolute', inset: 0, margin: 0, padding: 0, listStyle: 'none' } as const
const around = { maxWidth: 460, margin: '0 auto', width: '100%' } as const
const drawn = { position: 'relative' } as const
const name = {
  position: 'absolute',
  fontSize: 'var(--text-small)',
  fontWeight: 600,
  lineHeight: 1.2,
} as const
const bead = {
  position: 'absolute',
  width: 28,
  height: 28,
  padding: 0,
  translate: '-50% -50%',
  border: '4px solid var(--sheet)',
  outlineOffset: 1,
  boxShadow: '0 0 0 2px var(--side)',
  borderRadius: '50%',
  background: 'var(--side)',
  cursor: 'pointer',
} as const

export interface FanString {
  id: string
  name: string
  /** How far out its bead hangs, from 0 to 4; null while there is none. */
  at: number | null
  /** What hangs there, as a sentence. */
  says: string
}

function pointAt(nth: number, far: number) {
  const angle = (angles[nth]! * Math.PI) / 180
  return { x: from.x + far * Math.cos(angle), y: from.y - far * Math.sin(angle) }
}

/** Five strings from one point, a loose bead on each: no line from bead to bead, no area, nothing in the middle. */
export function Fan(props: {
  label: string
  /** What the point says from which they go out. */
  near: string
  strings: readonly FanString[]
  onChoose: (id: string) => void
}) {
  const { label, near, strings, onChoose } = props
  return (
    <div data-side="employee" style={around}>
      <div style={drawn}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ display: 'block', width: '100%' }}
          aria-hidden="true"
        >
          {strings.map(({ id }, nth) => {
            const end = pointAt(nth, reach)
            return (
              <line
                key={id}
                x1={from.x}
                y1={from.y}
                x2={end.x}
                y2={end.y}
                style={{ stroke: 'var(--edge)', strokeWidth: 1.5 }}
              />
            )
          })}
          <circle
            cx={from.x}
            cy={from.y}
            r={4}
            style={{ fill: 'var(--sheet)', stroke: 'var(--edge)', strokeWidth: 1.5 }}
          />
        </svg>
        <ul aria-label={label} style={list}>
          {strings.map((string, nth) => (
            <li key={string.id}>
              <span aria-hidden="true" style={{ ...name, ...places[nth] }}>
                {string.name}
              </span>
              {string.at === null ? (
                <span className="only-heard">{string.says}</span>
              ) : (
                <button
                  type="button"
                  data-bead
                  aria-label={string.says}
                  style={{ ...bead, ...hangingAt(nth, string.at) }}
                  onClick={() => onChoose(string.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <p aria-hidden="true" className="quiet-text" style={{ textAlign: 'center', margin: 0 }}>
        {near}
      </p>
    </div>
  )
}

function hangingAt(nth: number, out: number): CSSProperties {
  const { x, y } = pointAt(nth, first + (out * (reach - first)) / 4)
  return { left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }
}
