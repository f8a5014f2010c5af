import { Link } from '../controls/link.tsx'
import { ArrowRight } from '../icons/icons.tsx'
import './lines.css'

export type Line = { id: string; href: string; words: string; note?: string }

/** A list of ways on, one line each. */
export function Lines({ label, lines }: { label: string; lines: readonly Line[] }) {
  return (
    <ul className="lines" aria-label={label}>
      {lines.map(line => (
        <li key={line.id}>
          <Link href={line.href} className="line">
            <span className="line__words">
              {line.words}
              {line.note && <span className="line__note">{line.note}</span>}
            </span>
            <ArrowRight size={18} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
