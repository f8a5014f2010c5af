import type { CSSProperties } from 'react'
import { Aside } from '../../layout/arrange.tsx'

export type StyleSpot = 'contending' | 'yielding' | 'avoiding' | 'compromising' | 'problem-solving'

/** Where each lies, as row and column: eye for oneself to the right, eye for the other upward. */
const spots: Readonly<Record<StyleSpot, string>> = {
  yielding: '1 / 1',
  'problem-solving': '1 / 3',
  compromising: '2 / 2',
  avoiding: '3 / 1',
  contending: '3 / 3',
}

// All pages share one sheet of style, which every first visit carries: what no rule needs stands here.
const field: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '6px 10px',
  maxWidth: 460,
}
const plane: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '1fr 1fr 1fr',
  gap: 4,
  alignItems: 'center',
  padding: '12px 6px 14px',
  border: 'solid var(--edge)',
  borderWidth: '0 0 1.5px 1.5px',
}
const named: CSSProperties = {
  display: 'grid',
  justifyItems: 'center',
  gap: 4,
  fontSize: 'var(--text-small)',
  fontWeight: 600,
  lineHeight: 1.25,
  textAlign: 'center',
}

/** Five ways to negotiate on a field of two concerns: a pearl for what one did, a ring for what one saw. */
export function StyleField(props: {
  names: Readonly<Record<StyleSpot, string>>
  across: string
  upward: string
  did: StyleSpot | null
  saw: StyleSpot | null
}) {
  const { names, across, upward, did, saw } = props
  return (
    <div style={field} aria-hidden="true">
      <Aside style={{ writingMode: 'vertical-rl', rotate: '180deg', textAlign: 'center' }}>{upward}</Aside>
      <div style={plane}>
        {(Object.keys(spots) as StyleSpot[]).map(spot => (
          <div key={spot} style={{ ...named, gridArea: spots[spot] }}>
            <svg width="52" height="52" viewBox="-26 -26 52 52" aria-hidden="true">
              <circle
                r="24"
                fill="var(--sheet)"
                stroke={spot === did ? 'var(--side)' : 'var(--edge)'}
                strokeWidth={spot === did ? 2.5 : 1.5}
              />
              {spot === saw && <circle r="14" fill="none" stroke="var(--side)" strokeWidth="3" />}
              {spot === did && <circle r="8" fill="var(--side)" />}
            </svg>
            {names[spot]}
          </div>
        ))}
      </div>
      <Aside style={{ gridColumn: 2, textAlign: 'center' }}>{across}</Aside>
    </div>
  )
}
