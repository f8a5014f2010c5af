import { canonicalText, hashText, type JointVersion } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'

export interface KeptText {
  number: number
  joint: JointVersion
  canonical: string
  hash: string
}

/** Whether a text is still the one whose hash was signed: worked out anew from its clauses, not read from the row. */
export const isWhole = ({ joint, canonical, hash }: KeptText): boolean =>
  canonicalText(joint) === canonical && hashText(canonical) === hash

/** Nobody reads or signs a text under a hash that is not its own. */
export function mustBeWhole(texts: readonly KeptText[]): void {
  const changed = texts.find(text => !isWhole(text))
  if (changed) refuse('agreements.text-changed', 'conflict', { number: changed.number })
}
