import { Crowd, DotMark, type Mark } from './crowd.tsx'
import './two-sides.css'

interface SideOfLedger {
  id: string
  title: string
  /** What stands there when nothing is counted. */
  none: string
  lines: readonly { id: string; label: string; count: number; mark: Mark }[]
}

/** Two columns beside each other, also on a phone: a dot for each that is counted, and the same in words under it. Neither is the sum of the other. */
export function TwoSides({ sides }: { sides: readonly [SideOfLedger, SideOfLedger] }) {
  return (
    <div className="two-sides">
      {sides.map(({ id, title, none, lines }) => (
        <section key={id} className="two-sides__side" aria-label={title}>
          <h2>{title}</h2>
          {lines.every(({ count }) => count === 0) ? (
            <p>{none}</p>
          ) : (
            <Crowd whole={null} worth={1} groups={lines} />
          )}
          <ul>
            {lines.map(({ id: line, label, count, mark }) => (
              <li key={line}>
                <DotMark mark={mark} />
                <span>{label}</span>
                <span className="two-sides__count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
