import './ladder.css'

export interface Place {
  id: string
  label: string
  /** Who stands on this rung. */
  names: readonly string[]
}

/** Rungs between two rails with names on them: a place that several may share, and no length to compare. */
export function Places({ rungs }: { rungs: readonly Place[] }) {
  return (
    <ol className="ladder">
      {rungs.map(({ id, label, names }) => (
        <li key={id} className="ladder__row">
          <span className="ladder__rung" aria-hidden="true">
            <span />
          </span>
          <span className="ladder__words">
            <strong>{names.join(', ')}</strong> <span className="quiet-text">{label}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
