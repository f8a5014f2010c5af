import type { ReactNode } from 'react'
import { useId } from 'react'
import { Link } from '../controls/link.tsx'
import { ArrowRight } from '../icons/icons.tsx'
import './elsewheres.css'

export type ElsewhereLine = { href: string; icon: ReactNode; where: string; words: string }

/** What waits at other places, each with its place. */
export function Elsewheres({ title, lines }: { title: string; lines: readonly ElsewhereLine[] }) {
  const id = useId()
  return (
    <aside className="elsewheres" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="elsewheres__list">
        {lines.map(line => (
          <li key={line.href}>
            <Link href={line.href} className="elsewhere">
              <span className="elsewhere__where">
                {line.icon}
                {line.where}
              </span>
              <span className="elsewhere__words">{line.words}</span>
              <ArrowRight size={18} />
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
