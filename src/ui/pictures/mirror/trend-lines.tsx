import { Aside, Row } from '../../layout/arrange.tsx'
import type { Side } from '../../side.ts'

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
    <figure style={{ margin: 0 }}>
      <figcaption>
        <strong>{label}</strong>
      </figcaption>
      <Aside aria-hidden="true">{high}</Aside>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ display: 'block', width: '100%', overflow: 'visible' }}
        aria-hidden="true"
      >
        <rect x="0" width={width} y={y(3.5)} height={y(2.5) - y(3.5)} rx="6" fill="var(--fog)" />
        {inLayers.map(({ id, side, places, isOwn }) => (
          <g key={id} data-side={side} stroke="var(--side)" fill="none">
            <path d={pathOf(places, x)} strokeWidth="2" strokeDasharray={isOwn ? undefined : '5 4'} />
            {places.map(
              (place, at) =>
                place !== null && (
                  <circle
                    key={moments[at]}
                    cx={x(at)}
                    cy={y(place)}
                    r={isOwn ? 5 : 9}
                    fill={isOwn ? 'var(--side)' : 'none'}
                    strokeWidth={isOwn ? 1 : 3}
                  />
                ),
            )}
          </g>
        ))}
      </svg>
      <Aside aria-hidden="true">{low}</Aside>
      <Row spread aria-hidden="true">
        <Aside>{moments[0]}</Aside>
        {moments.length > 1 && <Aside>{moments.at(-1)}</Aside>}
      </Row>
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
