import type { ReactNode } from 'react'
import { Link } from '../controls/link.tsx'
import './places.css'

export type PlaceLink = {
  id: string
  href: string
  label: string
  icon: ReactNode
  current?: boolean
  /** That something waits there, in words: never a number, a dot or red. */
  waits?: string
}

export type PlacesBarProps = {
  home: string
  homeLabel: string
  label: string
  /** From near to far, at most five. */
  places: readonly PlaceLink[]
  /** Search, language, and the menu under one's chair. */
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

/** The bar with the places. On a phone the same list lies at the bottom, under the thumb. */
export function PlacesBar({ home, homeLabel, label, places, right }: PlacesBarProps) {
  return (
    <header className="bar">
      <div className="bar__inside">
        <Link href={home} className="bar__home" aria-label={homeLabel}>
          <Wordmark />
        </Link>
        {places.length > 0 && (
          <nav className="places" aria-label={label}>
            <ul className="places__list">
              {places.map(place => (
                <li key={place.id}>
                  <Link href={place.href} className="place" aria-current={place.current ? 'page' : undefined}>
                    <span className="place__icon">{place.icon}</span>
                    <span className="place__name">{place.label}</span>
                    {place.waits && (
                      <span className="place__waits">
                        <span className="only-heard">, </span>
                        {place.waits}
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {right && <div className="bar__right">{right}</div>}
      </div>
    </header>
  )
}
