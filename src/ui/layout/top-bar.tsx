import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { Link } from '../controls/link.tsx'
import { Cross, MenuLines } from '../icons/icons.tsx'
import './top-bar.css'

export type NavigationItem = { href: string; label: string; current?: boolean }

export type TopBarProps = {
  home: string
  homeLabel: string
  navigationLabel: string
  menuLabel: string
  items: readonly NavigationItem[]
  /** Chair switch, language, account; on a phone these move into the menu. */
  right?: ReactNode
}

export function Wordmark() {
  return (
    <span className="wordmark" translate="no">
      <span data-side="employee">wissel</span>
      <span data-side="organisation">werk</span>
    </span>
  )
}

export function TopBar({ home, homeLabel, navigationLabel, menuLabel, items, right }: TopBarProps) {
  const [open, setOpen] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const panel = useId()
  const current = items.find(item => item.current)?.href

  // Arriving somewhere else closes the menu.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the reason, not an input
  useEffect(() => setOpen(false), [current])

  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      bar.current?.querySelector<HTMLElement>('.top-bar__toggle')?.focus()
    }
    const onDown = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onDown)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onDown)
    }
  }, [open])

  return (
    <header className="top-bar" ref={bar} data-open={open || undefined}>
      <div className="top-bar__inside">
        <Link href={home} className="top-bar__home" aria-label={homeLabel}>
          <Wordmark />
        </Link>
        <button
          type="button"
          className="top-bar__toggle"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={menuLabel}
          onClick={() => setOpen(!open)}
        >
          {open ? <Cross size={22} /> : <MenuLines size={22} />}
        </button>
        <div className="top-bar__panel" id={panel}>
          {items.length > 0 && (
            <nav aria-label={navigationLabel}>
              <ul className="top-bar__items">
                {items.map(item => (
                  <li key={item.href}>
                    <Link
                      href={item.href}
                      className="top-bar__item"
                      aria-current={item.current ? 'page' : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {right && <div className="top-bar__right">{right}</div>}
        </div>
      </div>
    </header>
  )
}
