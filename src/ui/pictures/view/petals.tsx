import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../../side.ts'
import './petals.css'

export type Petal = {
  id: string
  label: ReactNode
  /** 0 to 5: how long the petal is. */
  importance: number | null
  /** 0 to 5: how far it is filled, from the heart. */
  kept: number | null
  /** The same in words. */
  text: ReactNode
}

export type PetalsProps = { label: string; petals: readonly Petal[]; side?: Side }

/** A private portrait: size says how much it matters, the filled part how much was kept. The list says it in words. */
export function Petals({ label, petals, side = 'employee' }: PetalsProps) {
  const fog = useId()
  return (
    <figure className="petals" data-side={side} aria-label={label}>
      <svg className="petals__flower" viewBox="-170 -170 340 340" aria-hidden="true">
        <defs>
          <pattern id={fog} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" stroke="var(--edge)" strokeWidth="1.5" />
          </pattern>
        </defs>
        {[1, 2, 3, 4, 5].map(ring => (
          <circle key={ring} r={petalLength(ring)} className="petals__ring" />
        ))}
        {petals.map((petal, index) => {
          const turn = (360 / petals.length) * index
          const length = petalLength(petal.importance ?? 1)
          const [x, y] = onCircle(turn, length + 15)
          return (
            <g key={petal.id}>
              <g transform={`rotate(${turn})`}>
                <path
                  d={petalPath(length, petals.length)}
                  className={petal.importance === null ? 'petals__open' : 'petals__whole'}
                />
                {petal.kept === null ? (
                  <path d={petalPath(length, petals.length)} fill={`url(#${fog})`} opacity="0.6" />
                ) : (
                  <path
                    d={petalPath(length, petals.length)}
                    className="petals__kept"
                    transform={`scale(${petal.kept / 5})`}
                  />
                )}
              </g>
              <text x={x} y={y} className="petals__number" dominantBaseline="central" textAnchor="middle">
                {index + 1}
              </text>
            </g>
          )
        })}
        <circle r="7" className="petals__heart" />
      </svg>
      <ol className="petals__list">
        {petals.map((petal, index) => (
          <li key={petal.id} className="petals__item">
            <span className="petals__index" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <span className="petals__label">{petal.label}</span>
              <span className="petals__text">{petal.text}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

function petalLength(importance: number): number {
  return 36 + (importance / 5) * 100
}

/** A petal standing up from the heart, round at its end; narrower where there are more of them. */
function petalPath(length: number, count: number): string {
  // Of a curve with both handles this far out, three quarters is what the eye sees.
  const side = length * Math.min(0.5, Math.tan(Math.PI / count)) * 0.8
  return `M0 0C${-side} ${-length * 0.38} ${-side} ${-length} 0 ${-length}C${side} ${-length} ${side} ${-length * 0.38} 0 0Z`
}

function onCircle(degrees: number, radius: number): [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius]
}
