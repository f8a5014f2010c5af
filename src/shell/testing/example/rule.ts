import type { ZodType } from 'zod'
import type { Vault } from '../../../platform/vault/vault.ts'

// biome-ignore lint/suspicious/noExplicitAny: a row of whatever a query asks for
export type Row = any

/** Something that the product asks of what people do, and how the example would break it. */
export interface Rule {
  readonly of: string
  /** Everything that the rule is about, in the organisation `$1`. */
  readonly rows: string
  /** What stands locked in a row, opened. */
  readonly opened?: (row: Row, vault: Vault) => Row
  /** Why the product would have refused this row; null where it would not. */
  readonly faultOf: (row: Row) => string | null
  /** The row with the fault that the rule is there for. */
  readonly plant: (row: Row) => Row
}

/** What comes in by the API is parsed first. */
export const parsed = (shape: ZodType, value: unknown): string | null => {
  const { error } = shape.safeParse(value)
  return error ? `${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}` : null
}

export const unless = (fine: boolean, fault: string): string | null => (fine ? null : fault)

/** The first fault of several. */
export const first = (...faults: readonly (string | null)[]): string | null =>
  faults.find(fault => fault !== null) ?? null
