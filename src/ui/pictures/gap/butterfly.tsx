import type { CSSProperties, ReactNode } from 'react'
import './butterfly.css'

/** 0 to 5; 0 is "not agreed" and drawn as an open dot; null is "not answered yet" and drawn as fog. */
export type WingValue = number | null

export type ButterflyRowProps = {
  label: ReactNode
  /** What kind of difference this is, in words. */
  note?: ReactNode
  left: WingValue
  right: WingValue
  /** What each bar says, for who does not see it: "Samira: 4 van 5". */
  leftText: string
  rightText: string
  /** What whoever sits beside the two says, in the order of their names. */
  beside?: readonly { value: WingValue; text: string }[]
  /** How much it matters to each, where that is what differs: left, right, then who sits beside the two. */
  weights?: readonly Weight[] | undefined
  action?: ReactNode
}

/** 1 to 5, what stands beside it and what it says whole; null where nothing was said. */
export type Weight = { value: number; caption: string; text: string } | null

export type ButterflyProps = {
  label: string
  leftName: string
  rightName: string
  besideNames?: readonly string[]
  rows: readonly (ButterflyRowProps & { id: string })[]
  /** The two papers slide over each other, once, when all have just released. */
  reveal?: boolean
}

/** Views on one table: the employee's to the left, to the right the organisation's and of whoever sits beside the two. */
export function Butterfly({ label, leftName, rightName, besideNames = [], rows, reveal }: ButterflyProps) {
  const rightNames = [rightName, ...besideNames]
  return (
    <section
      className="butterfly"
      aria-label={label}
      data-reveal={reveal || undefined}
      data-actions={rows.some(({ action }) => action) || undefined}
    >
      <div className="butterfly__sheet">
        <div className="butterfly__names" aria-hidden="true">
          <span data-side="employee">{leftName}</span>
          <span data-side="organisation">{rightNames.join(' · ')}</span>
        </div>
        <ul className="butterfly__rows">
          {rows.map(({ id, ...row }) => (
            <li key={id}>
              <ButterflyRow {...row} rightNames={rightNames} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function ButterflyRow(row: ButterflyRowProps & { rightNames: readonly string[] }) {
  const { label, note, left, leftText, beside = [], rightNames, weights = [], action } = row
  const voices = [{ value: row.right, text: row.rightText }, ...beside]
  return (
    <div className="butterfly__row">
      <div className="butterfly__words">
        <p className="butterfly__label">{label}</p>
        {note && <p className="butterfly__note">{note}</p>}
      </div>
      <div className="butterfly__own">
        <Wing side="employee" value={left} text={leftText} />
        <Dots side="employee" weight={weights[0]} />
      </div>
      <div className="butterfly__voices">
        {voices.map((voice, index) => (
          <div key={rightNames[index]}>
            {voices.length > 1 && (
              <span className="butterfly__voice" data-side="organisation" aria-hidden="true">
                {rightNames[index]}
              </span>
            )}
            <Wing side="organisation" {...voice} />
            <Dots side="organisation" weight={weights[index + 1]} />
          </div>
        ))}
      </div>
      <div className="butterfly__action">{action}</div>
    </div>
  )
}

function Wing({ side, value, text }: { side: 'employee' | 'organisation'; value: WingValue; text: string }) {
  const state = value === null ? 'open' : value === 0 ? 'none' : 'bar'
  const share = value === null ? 0 : Math.max(0, Math.min(5, value)) / 5
  return (
    <div className={`wing wing--${side} wing--${state}`} data-side={side} role="img" aria-label={text}>
      <span className="wing__bar" style={{ '--share': share } as CSSProperties} />
    </div>
  )
}

/** Weight is dots and never a bar, so that two equal bars are not taken for what differs. */
function Dots({ side, weight }: { side: 'employee' | 'organisation'; weight: Weight | undefined }) {
  if (!weight) return null
  return (
    <p className={`dots dots--${side}`} data-side={side}>
      <span className="dots__row" role="img" aria-label={weight.text}>
        {[1, 2, 3, 4, 5].map(step => (
          <span key={step} className="dots__dot" data-full={step <= weight.value || undefined} />
        ))}
      </span>
      <span aria-hidden="true">{weight.caption}</span>
    </p>
  )
}
