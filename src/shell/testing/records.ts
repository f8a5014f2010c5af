import type { TextTree } from '../../platform/i18n/language.ts'
import { modules, records } from '../plates.ts'

export { modules, records }

/** What an owner says of one of its tables. */
export function wordsOf(owner: string, table: string): Record<string, TextTree | string> | undefined {
  const tables = records.words[owner]!.nl.tables as
    | Record<string, Record<string, TextTree | string>>
    | undefined
  return tables?.[table]
}
