import type { ReactNode } from 'react'

const width = 320
const height = 290
const middle = { x: 172, y: 150 }
/** From the top round to the left; what is left over holds the names. */
const whole = 270
const inner = 44
const apart = 23

const name = {
  position: 'absolute',
  right: `${100 - ((middle.x - 8) / width) * 100}%`,
  translate: '0 -50%',
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  fontSize: 'var(--text-small)',
  fontWeight: 600,
  lineHeight: 1,
  whiteSpace: 'nowrap',
} as const

export interface Ring {
  id: string
  name: string
  /** How far round it goes, from 0 to 4; null while nobody said. */
  at: number | null
  /** The same as a sentence. */
  says: string
  /** It stays where it is: dashed, with this mark beside its name. */
  mark?: ReactNode
}

function pointAt(radius: number, degrees: number) {
  const angle = ((degrees - 90) * Math.PI) / 180
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
}

function arc(radius: number, degrees: number): string {
  const end = pointAt(radius, degrees)
  return `M ${middle.x} ${middle.y - radius} A ${radius} ${radius} 0 ${degrees > 180 ? 1 : 0} 1 ${end.x} ${end.y}`
}

/** Rings as in a tree, from the inside out: each goes as far round as its owner says. Nothing joins or counts them. */
export function Rings({ label, rings }: { label: string; rings: readonly Ring[] }) {
  return (
    <figure
      aria-label={label}
      data-side="employee"
      style={{ margin: '0 auto', maxWidth: 400, width: '100%' }}
    >
      <div style={{ position: 'relative' }} aria-hidden="true">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ display: 'block', width: '100%' }}
          aria-hidden="true"
        >
          {rings.map((ring, nth) => (
            <Drawn key={ring.id} ring={ring} radius={inner + nth * apart} />
          ))}
        </svg>
        {rings.map(({ id, name: of, mark }, nth) => (
          <span key={id} style={{ ...name, top: `${((middle.y - inner - nth * apart) / height) * 100}%` }}>
            {of}
            {mark}
          </span>
        ))}
      </div>
      <ul className="only-heard">
        {rings.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </figure>
  )
}

function Drawn({ ring, radius }: { ring: Ring; radius: number }) {
  const { at, mark } = ring
  const degrees = at === null ? 0 : ((at + 1) * whole) / 5
  const end = pointAt(radius, degrees)
  const line = { fill: 'none', strokeWidth: mark ? 3 : 7, strokeLinecap: mark ? 'butt' : 'round' } as const
  const dashes = mark ? { strokeDasharray: '6 5' } : {}
  return (
    <g>
      <path d={arc(radius, whole)} style={{ ...line, ...dashes, stroke: 'var(--line)' }} />
      {at !== null && (
        <>
          <path d={arc(radius, degrees)} style={{ ...line, ...dashes, stroke: 'var(--side)' }} />
          <circle
            cx={end.x}
            cy={end.y}
            r={7}
            style={{ fill: 'var(--sheet)', stroke: 'var(--side)', strokeWidth: 3 }}
          />
        </>
      )}
    </g>
  )
}
