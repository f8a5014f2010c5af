import type { Side } from '../../side.ts'
import './trend-lines.css'

export interface TrendVoice {
  id: string
  side: Side
  /** As many as there are moments, 1 to 5; null where nothing was said or shown. */
  places: readonly (number | null)[]
}

/** One question through a few moments: a line for each voice, and a band where it fits. The first voice is filled. */
export function TrendLines(props: {
  label: string
  low: string
  high: string
  moments: readonly string[]
  voices: readonly TrendVoice[]
  /** The same for who listens. */
  said: string
}) {
  const { label, low, high, moments, voices, said } = props
  const x = (at: number) =>
    moments.length === 1 ? width / 2 : 14 + (at * (width - 28)) / (moments.length - 1)
  // One's own lies on top, so that a pearl in a ring shows both.
  const inLayers = voices.map((voice, nth) => ({ ...voice, isOwn: nth === 0 })).reverse()
  return (
    <figure className="trend">
      <figcaption className="trend__label">{label}</figcaption>
      <p className="trend__end" aria-hidden="true">
        {high}
      </p>
      <svg className="trend__picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className="trend__band" x="0" width={width} y={y(3.5)} height={y(2.5) - y(3.5)} rx="6" />
        {inLayers.map(({ id, side, places, isOwn }) => (
          <g key={id} data-side={side} className={isOwn ? 'trend__own' : 'trend__other'}>
            <path d={pathOf(places, x)} />
            {places.map(
              (place, at) =>
                place !== null && <circle key={moments[at]} cx={x(at)} cy={y(place)} r={isOwn ? 5 : 9} />,
            )}
          </g>
        ))}
      </svg>
      <p className="trend__end" aria-hidden="true">
        {low}
      </p>
      <p className="trend__moments" aria-hidden="true">
        <span>{moments[0]}</span>
        {moments.length > 1 && <span>{moments.at(-1)}</span>}
      </p>
      <span className="only-heard">{said}</span>
    </figure>
  )
}

const [width, height] = [280, 112]
const y = (place: number) => height - 12 - ((place - 1) * (height - 24)) / 4

/** A line from moment to moment, broken where nothing is known. */
function pathOf(places: readonly (number | null)[], x: (at: number) => number): string {
  let drawing = false
  return places
    .map((place, at) => {
      const step = place === null ? '' : `${drawing ? 'L' : 'M'}${x(at)} ${y(place)}`
      drawing = place !== null
      return step
    })
    .join('')
}
