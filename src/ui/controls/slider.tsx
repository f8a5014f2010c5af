import type { CSSProperties, ReactNode } from 'react'
import { useId } from 'react'
import type { Side } from '../side.ts'
import './slider.css'

export type SliderProps = {
  label: ReactNode
  value: number
  onChange: (value: number) => void
  min?: number
  max: number
  step?: number
  side?: Side
}

/** A number on a line: the browser's own slider, with what it stands at beside its label. */
export function Slider({ label, value, onChange, min = 0, max, step = 1, side }: SliderProps) {
  const id = useId()
  return (
    <div className="slider" data-side={side}>
      <label className="slider__label" htmlFor={id}>
        {label}
      </label>
      <output className="slider__value" htmlFor={id}>
        {value}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        style={{ '--upto': `${((value - min) / (max - min)) * 100}%` } as CSSProperties}
        onChange={event => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
