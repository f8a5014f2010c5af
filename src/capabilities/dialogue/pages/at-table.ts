import type { ReactNode } from 'react'
import type { Talks } from '../model.ts'

/** A table of two, as every part of this page needs it. */
export interface AtTable {
  relationId: string
  talks: Talks
  side: 'employee' | 'organisation'
  names: { employee: string; organisation: string }
  onSheet: (topicId: string) => void
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
}
