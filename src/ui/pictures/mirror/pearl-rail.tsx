import type { CSSProperties, ReactNode } from 'react'
import { useId } from 'react'
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

/** One line between two ends, with a pearl at the place that somebody chose. Answered and shown in the same picture. */
export function PearlRail(props: PearlRailProps) {
  const { label, low, high, places, value, onChange, others = [], middle, said, side } = props
  const id = useId()
  const line = (
    <div className="rail__body">
      <End end={low} at="low" />
      <div className="rail__track">
        {middle && <span className="rail__middle" aria-hidden="true" />}
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
        {others.map((other, index) => (
          <span
            key={other.id}
            className="rail__ring"
            data-side={other.side}
            style={{ '--at': (other.place - 1) / 4, '--nth': index } as CSSProperties}
            aria-hidden="true"
          />
        ))}
      </div>
      <End end={high} at="high" />
    </div>
  )
  if (!onChange)
    return (
      <div className="rail" data-side={side} data-open={value === null || undefined}>
        <p className="rail__label">{label}</p>
        {line}
        {said && <p className="only-heard">{said}</p>}
      </div>
    )
  return (
    <fieldset className="rail" data-side={side} data-open={value === null || undefined}>
      <legend className="rail__label">{label}</legend>
      {line}
      {middle && <span className="only-heard">{middle}</span>}
    </fieldset>
  )
}

function End({ end: { label, note }, at }: { end: RailEnd; at: 'low' | 'high' }) {
  return (
    <p className={`rail__end rail__end--${at}`}>
      {label}
      {note && <span className="rail__note">{note}</span>}
    </p>
  )
}

function Place(props: { name: string; word: string; chosen: boolean; onChoose: (() => void) | undefined }) {
  const { name, word, chosen, onChoose } = props
  if (!onChoose)
    return (
      <span className="rail__place" data-chosen={chosen || undefined} aria-hidden="true">
        <span className="rail__pearl" />
      </span>
    )
  return (
    <label className="rail__place">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} aria-label={word} />
      <span className="rail__pearl" />
    </label>
  )
}
