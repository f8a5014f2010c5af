import type { ReactNode } from 'react'
import { useId } from 'react'
import { Aside, Row } from '../../layout/arrange.tsx'
import type { Side } from '../../side.ts'
import './pearl-rail.css'

export interface RailEnd {
  label: string
  note?: string | undefined
}

export interface OtherPearl {
  id: string
  place: number
  side: Side
}

export type PearlRailProps = {
  label: ReactNode
  low: RailEnd
  high: RailEnd
  /** What each of the five places is called, for who listens. */
  places: readonly string[]
  /** 1 to 5; null while there is no answer. */
  value: number | null
  /** Left out: it is read and not changed. */
  onChange?: ((place: number) => void) | undefined
  /** Where others laid theirs: rings around the place, the first the smallest. */
  others?: readonly OtherPearl[]
  /** What the middle place means, where it means something by itself. */
  middle?: string | undefined
  /** Where everybody's lies, in words. */
  said?: string | undefined
  side?: Side
}

// All pages share one sheet of style, which every first visit carries: what no rule needs stands here.

/** One line between two ends, with a pearl at the place that somebody chose. Answered and shown in the same picture. */
export function PearlRail(props: PearlRailProps) {
  const { label, low, high, places, value, onChange, others = [], middle, said, side } = props
  const id = useId()
  const line = (
    <>
      <div className="rail__track">
        {middle && <Middle />}
        {places.map((word, index) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: places keep their order
            key={index}
            name={id}
            word={word}
            chosen={value === index + 1}
            onChoose={onChange && (() => onChange(index + 1))}
          />
        ))}
        {others.map((other, nth) => (
          <Ring key={other.id} other={other} nth={nth} />
        ))}
      </div>
      <Row spread align="start" style={{ flexWrap: 'nowrap' }}>
        <End end={low} />
        <End end={high} align="right" />
      </Row>
    </>
  )
  if (!onChange)
    return (
      <div className="rail" data-side={side}>
        <p>
          <strong>{label}</strong>
        </p>
        {line}
        {said && <p className="only-heard">{said}</p>}
      </div>
    )
  return (
    <fieldset className="rail" data-side={side}>
      <legend style={{ padding: 0 }}>
        <strong>{label}</strong>
        {middle && <span className="only-heard">. {middle}</span>}
      </legend>
      {line}
    </fieldset>
  )
}

function End({ end: { label, note }, align = 'left' }: { end: RailEnd; align?: 'left' | 'right' }) {
  return (
    <Aside style={{ textAlign: align, maxWidth: '16em', lineHeight: 1.3 }}>
      {label}
      {note && (
        <>
          <br />
          {note}
        </>
      )}
    </Aside>
  )
}

function Place(props: { name: string; word: string; chosen: boolean; onChoose: (() => void) | undefined }) {
  const { name, word, chosen, onChoose } = props
  if (!onChoose)
    return (
      <span className="rail__place" data-chosen={chosen || undefined} aria-hidden="true">
        <span />
      </span>
    )
  return (
    <label className="rail__place">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} aria-label={word} />
      <span />
    </label>
  )
}

const round = { position: 'absolute', pointerEvents: 'none', boxSizing: 'border-box' } as const

/** The place in the middle, set apart. */
function Middle() {
  const style = { ...round, inset: '8px calc(50% - 22px)', background: 'var(--fog)', borderRadius: 8 }
  return <span style={style} aria-hidden="true" />
}

/** Around the place of somebody else; each further one is larger and dashed, so that all are seen at one place. */
function Ring({ other: { place, side }, nth }: { other: OtherPearl; nth: number }) {
  const size = 32 + nth * 10
  const style = {
    ...round,
    top: `calc(50% - ${size / 2}px)`,
    left: `calc(22px + (100% - 44px) * ${(place - 1) / 4} - ${size / 2}px)`,
    width: size,
    height: size,
    border: `3px ${nth === 0 ? 'solid' : 'dashed'} var(--side)`,
    borderRadius: '50%',
  }
  return <span data-side={side} style={style} aria-hidden="true" />
}
