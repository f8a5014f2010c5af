import type { ReactNode } from 'react'
import type { MirrorsView, ReflectionView, TeamPicture } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'

/** One mirror on a screen: of which table, and what it is about. */
export interface Looking {
  view: MirrorsView
  mirror: MirrorId
  occasion: string
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
}

export const mineIn = ({ view, mirror, occasion }: Looking): ReflectionView | undefined =>
  view.reflections.find(one => one.mirror === mirror && one.occasion === occasion)

/** How the team of this table works together, where there is a picture of it and this is the mirror of that. */
export const teamIn = ({ view, mirror }: Looking): TeamPicture | null =>
  mirror === 'classic-modern' ? view.team : null

/** Warm for who works here, cool for whoever speaks for an organisation. */
export const toneOf = (seat: string): 'employee' | 'organisation' =>
  seat === 'employee' ? 'employee' : 'organisation'
