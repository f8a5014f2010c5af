import type { CSSProperties, ReactNode } from 'react'
import { SideName, Stack } from '../../layout/arrange.tsx'
import type { Side } from '../../side.ts'
import { placesOf, strokesOf } from './rounds-line-places.ts'

// What it looks like stands here and not in a sheet: one sheet comes with every first visit, and this with its page.

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
    <figure className="stack stack--tight" style={{ margin: 0, alignContent: 'start', minWidth: 0 }}>
      <figcaption>
        <strong>{label}</strong>
      </figcaption>
      <div className="quiet-text" aria-hidden="true">
        {ends.high}
        <Plot voices={voices} step={28} isOff={isOff} />
        {ends.low}
        <div style={underRounds}>
          {marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
            <span key={index}>{mark}</span>
          ))}
        </div>
        {isOff && ends.off}
      </div>
      <ul style={bare}>
        {voices.map((voice, index) => (
          <li key={voice.id} style={{ display: 'flex', gap: 10, paddingTop: 6 }}>
            <Mark side={voice.side} shape={index} style={{ flex: 'none', marginTop: '0.3em' }} />
            <span>
              <SideName side={voice.side}>{voice.name}</SideName> {voice.text}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The same, small, as one of many: what was said stands in figures under it. */
export function SmallRoundsLine({ voices }: Pick<RoundsLineProps, 'voices'>) {
  const isOff = voices.some(({ values }) => values.includes(0))
  return (
    <Stack gap="tight">
      <Plot voices={voices} step={7} isOff={isOff} />
      <span className="quiet-text" style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
        {voices.map(voice => (
          <SideName key={voice.id} side={voice.side}>
            {voice.text}
          </SideName>
        ))}
      </span>
    </Stack>
  )
}

const bare = { margin: 0, padding: 0, listStyle: 'none' } as const
const underRounds = {
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  gap: 8,
  paddingTop: 8,
  borderTop: 'var(--hair)',
  textAlign: 'center',
} as const

function Plot({ voices, step, isOff }: { voices: readonly RoundVoice[]; step: number; isOff: boolean }) {
  const count = voices[0]?.values.length ?? 0
  const { height, across, down } = placesOf({ count, step, isOff, voices: voices.length })
  const size = step < 10 ? 8 : 14
  return (
    <span style={{ position: 'relative', display: 'block', height }} aria-hidden="true">
      {/* Stretched in its width alone; what has a shape of its own stands beside it as a mark. */}
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ position: 'absolute', width: '100%', height: '100%' }}
      >
        {[1, 2, 3, 4, 5].map(level => (
          <path
            key={level}
            d={`M0 ${down(level, null)}H100`}
            stroke="var(--line)"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {voices.map((voice, at) =>
          strokesOf(voice).map(([from, to]) => (
            <path
              key={`${voice.id} ${from}`}
              data-side={voice.side}
              d={`M${across(from, at)} ${down(voice.values[from]!, at)}L${across(to, at)} ${down(voice.values[to]!, at)}`}
              stroke="var(--side)"
              strokeWidth="2"
              strokeDasharray={at > 0 ? '5 4' : undefined}
              vectorEffect="non-scaling-stroke"
            />
          )),
        )}
      </svg>
      {voices.map((voice, at) =>
        voice.values.map(
          (value, round) =>
            value !== null && (
              <Mark
                // biome-ignore lint/suspicious/noArrayIndexKey: rounds stand in their order
                key={`${voice.id} ${round}`}
                side={voice.side}
                shape={at}
                size={size}
                off={value === 0}
                style={{
                  position: 'absolute',
                  left: `${across(round, at)}%`,
                  top: down(value, at),
                  translate: '-50% -50%',
                }}
              />
            ),
        ),
      )}
    </span>
  )
}

/** Each voice has a shape of its own, so that nobody needs the colour. */
function Mark(props: { side: Side; shape: number; size?: number; off?: boolean; style: CSSProperties }) {
  const { side, shape, size = 14, off = false, style } = props
  const drawn = { fill: off ? 'var(--sheet)' : 'var(--side)', stroke: 'var(--side)', strokeWidth: 2 }
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      data-side={side}
      data-mark
      aria-hidden="true"
      style={style}
    >
      {shape === 0 ? (
        <circle cx="7" cy="7" r="6" {...drawn} />
      ) : (
        <path d={shapes[shape] ?? shapes[1]} {...drawn} />
      )}
    </svg>
  )
}

const shapes = ['', 'M2 2H12V12H2Z', 'M7 1L13 7L7 13L1 7Z', 'M7 1.5L13 12.5H1Z']
