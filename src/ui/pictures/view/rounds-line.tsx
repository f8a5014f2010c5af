import type { ReactNode } from 'react'
import type { Side } from '../../side.ts'
import { placesOf, strokesOf } from './rounds-line-places.ts'
import './rounds-line.css'

/** 1 to 5; 0 is another answer, drawn as an open mark off the scale; null is no answer, and nothing is drawn. */
export type RoundValue = number | null

export type RoundVoice = {
  id: string
  name: string
  side: Side
  /** One for each round. */
  values: readonly RoundValue[]
  /** The rounds, counted from nought, from which on somebody else speaks: no line leads there from before. */
  anew?: readonly number[]
  /** The same in words. */
  text: string
}

export type RoundsLineProps = {
  label: ReactNode
  voices: readonly RoundVoice[]
  /** What stands under each round. */
  marks: readonly string[]
  /** What the highest and the lowest answer say, and what stands off the scale. */
  ends: { high: string; low: string; off: string }
}

/** One question over the rounds, a line for each who answered: only what was said, with nothing drawn between and no judgement. */
export function RoundsLine({ label, voices, marks, ends }: RoundsLineProps) {
  const isOff = voices.some(({ values }) => values.includes(0))
  return (
    <figure className="rounds-line">
      <figcaption className="rounds-line__label">{label}</figcaption>
      <div className="rounds-line__scale" aria-hidden="true">
        <span>{ends.high}</span>
        <Plot voices={voices} step={28} isOff={isOff} />
        <span>{ends.low}</span>
        <div className="rounds-line__marks">
          {marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
            <span key={index}>{mark}</span>
          ))}
        </div>
        {isOff && <span className="rounds-line__off">{ends.off}</span>}
      </div>
      <Said voices={voices} />
    </figure>
  )
}

/** The same, small, as one of many: what was said stands in figures under it. */
export function SmallRoundsLine({ voices }: Pick<RoundsLineProps, 'voices'>) {
  const isOff = voices.some(({ values }) => values.includes(0))
  return (
    <span className="rounds-line rounds-line--small">
      <span aria-hidden="true">
        <Plot voices={voices} step={7} isOff={isOff} />
      </span>
      <span className="rounds-line__figures">
        {voices.map(voice => (
          <span key={voice.id} data-side={voice.side}>
            {voice.text}
          </span>
        ))}
      </span>
    </span>
  )
}

function Said({ voices }: Pick<RoundsLineProps, 'voices'>) {
  return (
    <ul className="rounds-line__said">
      {voices.map((voice, index) => (
        <li key={voice.id} data-side={voice.side}>
          <span className="rounds-line__mark" data-shape={index} aria-hidden="true" />
          <span>
            <span className="rounds-line__name">{voice.name}</span> {voice.text}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Plot({ voices, step, isOff }: { voices: readonly RoundVoice[]; step: number; isOff: boolean }) {
  const count = voices[0]?.values.length ?? 0
  const { height, across, down } = placesOf({ count, step, isOff, voices: voices.length })
  return (
    <span className="rounds-line__plot" style={{ height }}>
      {/* Stretched in its width alone; what has a shape of its own stands beside it as a mark. */}
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {[1, 2, 3, 4, 5].map(level => (
          <path key={level} className="rounds-line__rule" d={`M0 ${down(level, null)}H100`} />
        ))}
        {voices.map((voice, at) =>
          strokesOf(voice).map(([from, to]) => (
            <path
              key={`${voice.id} ${from}`}
              className="rounds-line__stroke"
              data-side={voice.side}
              data-shape={at}
              d={`M${across(from, at)} ${down(voice.values[from]!, at)}L${across(to, at)} ${down(voice.values[to]!, at)}`}
            />
          )),
        )}
      </svg>
      {voices.map((voice, at) =>
        voice.values.map(
          (value, round) =>
            value !== null && (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
                key={`${voice.id} ${round}`}
                className="rounds-line__mark"
                data-side={voice.side}
                data-shape={at}
                data-off={value === 0 || undefined}
                style={{ left: `${across(round, at)}%`, top: down(value, at) }}
              />
            ),
        ),
      )}
    </span>
  )
}
