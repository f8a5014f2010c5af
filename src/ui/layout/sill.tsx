import { Link } from '../controls/link.tsx'
import { ArrowRight, Cross } from '../icons/icons.tsx'
import './sill.css'

export type SillProps = {
  label: string
  href: string
  children: string
  closeLabel: string
  onClose: () => void
}

/** On a phone, just above the places: the one thing that waits elsewhere. */
export function Sill({ label, href, children, closeLabel, onClose }: SillProps) {
  return (
    <aside className="sill" aria-label={label}>
      <Link href={href} className="sill__words">
        {children}
        <ArrowRight size={18} />
      </Link>
      <button type="button" className="icon-button" aria-label={closeLabel} onClick={onClose}>
        <Cross size={18} />
      </button>
    </aside>
  )
}
