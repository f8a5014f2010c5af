import type { OwnKey } from '../lock/keys.ts'
import type { Drawer } from '../model.ts'
import type { Sheets } from './use-sheets.ts'

/** What is known of a drawer that was opened. */
export interface OpenProps {
  data: Drawer
  drawer: NonNullable<Drawer['drawer']>
  own: OwnKey
  sheets: Sheets
}
