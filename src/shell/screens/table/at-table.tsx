import { useSignedIn } from '../../../platform/web/me.ts'
import { PairTable } from './table.tsx'
import { TableBefore, tableModules } from './table-before.tsx'

/** A table, or while a part of it is closed what is there already and how the rest stands. */
export function AtTable() {
  const { open } = useSignedIn()
  return tableModules.every(({ module }) => open.includes(module)) ? <PairTable /> : <TableBefore />
}
