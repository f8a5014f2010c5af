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
  action?: ReactNode
}

export type ButterflyProps = {
  label: string
  leftName: string
  rightName: string
  rows: readonly (ButterflyRowProps & { id: string })[]
  /** The two papers slide over each other, once, when both have just released. */
  reveal?: boolean
}

/** Two views on one table: the employee's to the left, the organisation's to the right. */
export function Butterfly({ label, leftName, rightName, rows, reveal }: ButterflyProps) {
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
          <span data-side="organisation">{rightName}</span>
        </div>
        <ul className="butterfly__rows">
          {rows.map(({ id, ...row }) => (
            <li key={id}>
              <ButterflyRow {...row} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

export function ButterflyRow({ label, note, left, right, leftText, rightText, action }: ButterflyRowProps) {
  return (
    <div className="butterfly__row">
      <div className="butterfly__words">
        <p className="butterfly__label">{label}</p>
        {note && <p className="butterfly__note">{note}</p>}
      </div>
      <Wing side="employee" value={left} text={leftText} />
      <Wing side="organisation" value={right} text={rightText} />
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
