import type { Language } from '../../../platform/i18n/language.ts'
import type { DealKind } from '../vocabulary.ts'
import starters from './starters.json' with { type: 'json' }

/** A clause to begin with, in both languages: every part of it has a blank (`___`), and who does it is left open too. */
export interface Starter extends Record<Language, Record<'what' | 'when' | 'how', string>> {
  id: string
  /** Under which of the seven kinds it lies on the shelf. */
  topic: DealKind
  /** Where the paper speaks of it: seed 002, by its lines. */
  lines: string
}

/** Starter clauses (C15), in the order in which they lie on the shelf. */
export const starterClauses = starters as readonly Starter[]
