import { places, type Star, starKinds } from './star-places.ts'
import './star-sky.css'

/** Four points, as a compass has. */
const shape = (size: number): string => {
  const near = size * 0.26
  const points = Array.from({ length: 8 }, (_, at) => {
    const [angle, far] = [(at * Math.PI) / 4, at % 2 === 0 ? size : near]
    return `${(Math.sin(angle) * far).toFixed(1)},${(-Math.cos(angle) * far).toFixed(1)}`
  })
  return points.join(' ')
}

/** One star by itself, for a legend or beside a line of a list. */
export function StarSign({ kind, size = 22 }: { kind: Star['kind']; size?: number }) {
  return (
    <svg className="star-sign" aria-hidden="true" width={size} height={size} viewBox="-12 -12 24 24">
      <polygon className={`star-sky__star star-sky__star--${kind}`} points={shape(10)} />
    </svg>
  )
}

/**
 * A calm sky: each star has its place by its name, so that it is where it was at the last visit. The list beside it says the same in words;
 * for who listens it is one picture.
 */
export function StarSky({ label, stars }: { label: string; stars: readonly Star[] }) {
  return (
    <svg className="star-sky" role="img" aria-label={label} viewBox="0 0 900 470">
      <ellipse className="star-sky__edge" cx="450" cy="235" rx="444" ry="229" />
      <ellipse className="star-sky__ring" cx="450" cy="235" rx="300" ry="152" />
      <ellipse className="star-sky__ring" cx="450" cy="235" rx="150" ry="76" />
      {places(stars).map(({ star, x, y, lines }) => (
        <g key={star.name} transform={`translate(${x} ${y})`}>
          {star.kind === 'both' && <circle className="star-sky__glow" r="19" />}
          <polygon className={`star-sky__star star-sky__star--${star.kind}`} points={shape(14)} />
          {lines.map((line, at) => (
            <text key={line} className="star-sky__name" y={31 + at * 16}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** What each kind stands for, in the order of the list. */
export function StarLegend({
  label,
  words,
}: {
  label: string
  words: Readonly<Record<Star['kind'], string>>
}) {
  return (
    <ul className="star-legend" aria-label={label}>
      {starKinds.map(kind => (
        <li key={kind}>
          <StarSign kind={kind} />
          {words[kind]}
        </li>
      ))}
    </ul>
  )
}
