import type { ReactNode } from 'react'

export interface YearAt {
  relationId: string
  /** Who sits opposite, by name. */
  other: string
  /** Where one came from; nowhere for a page of one's own. */
  back?: { href: string; label: string }
}

/** What every state of the page has: its title and way back, and the choice between years. */
export interface Frame {
  page: { title: string; back?: { href: string; label: string } }
  choice: ReactNode
}
