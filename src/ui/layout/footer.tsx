import type { ReactNode } from 'react'
import { Link } from '../controls/link.tsx'
import './footer.css'

export type FooterProps = {
  children?: ReactNode
  /** A file is not a screen of ours: the browser opens it itself. */
  links?: readonly { href: string; label: string; isFile?: boolean }[]
  label: string
}

export function Footer({ children, links = [], label }: FooterProps) {
  return (
    <footer className="footer">
      <div className="footer__inside">
        <div className="footer__text">{children}</div>
        {links.length > 0 && (
          <nav aria-label={label}>
            <ul className="footer__links">
              {links.map(link => (
                <li key={link.href}>
                  {link.isFile ? (
                    <a href={link.href}>{link.label}</a>
                  ) : (
                    <Link href={link.href}>{link.label}</Link>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
