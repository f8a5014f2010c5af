import type { ReactNode } from 'react'
import type { NamedTalks } from './named.ts'

/** A table of two, as every part of this page needs it. */
export interface AtTable {
  relationId: string
  talks: NamedTalks
  side: 'employee' | 'organisation'
  names: { employee: string; organisation: string }
  onSheet: (topicId: string) => void
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
}
