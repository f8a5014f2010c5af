import type { ReactNode } from 'react'
import type { AgencyThread } from '../model.ts'

/** A thread, as every part of its page needs it. */
export interface AtThread {
  thread: AgencyThread
  /** The other of the two, by given name. */
  other: string
  /** Something can be changed: both sit there. */
  open: boolean
  today: string
  /** A quiet word beside free text, before it is saved. */
  beside: (text: string) => ReactNode
}

/** One deeper than the part it stands in. */
export type CardHeading = 'h3' | 'h4'

/** Warm for who works here, cool for who speaks for an organisation. */
export const toneOf = (side: AgencyThread['side']) => (side === 'employee' ? 'employee' : 'organisation')
