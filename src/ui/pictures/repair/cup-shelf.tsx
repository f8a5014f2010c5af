import { Cup, type CupState } from './cup.tsx'
import './cup-shelf.css'

export interface ShelvedCup {
  id: string
  label: string
  lang?: string | undefined
  state: CupState
  /** The state in words. */
  word: string
}

export type CupShelfProps = {
  label: string
  cups: readonly ShelvedCup[]
  chosen: string | null
  onChoose: (id: string) => void
  side: 'employee' | 'organisation'
}

/** Cups beside each other on a shelf; one of them is looked at. */
export function CupShelf({ label, cups, chosen, onChoose, side }: CupShelfProps) {
  return (
    <ul className="cup-shelf" aria-label={label} data-side={side}>
      {cups.map(cup => (
        <li key={cup.id} className="cup-shelf__place">
          <button
            type="button"
            className="cup-shelf__cup"
            aria-current={cup.id === chosen || undefined}
            onClick={() => onChoose(cup.id)}
          >
            <Cup state={cup.state} />
            <span className="cup-shelf__words">
              <span className="cup-shelf__label" lang={cup.lang}>
                {cup.label}
              </span>
              <span className="cup-shelf__word">{cup.word}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Nothing lies there: a cup that is whole. */
export function EmptyShelf() {
  return (
    <div className="cup-shelf cup-shelf--empty">
      <Cup state="whole" size={132} />
    </div>
  )
}
