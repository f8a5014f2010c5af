import type { Acting } from '../acting.ts'
import type { ChairId } from '../chairs.ts'
import type { Demo } from '../make.ts'
import type { DemoRelation } from '../people.ts'
import type { Words } from '../words/shape.ts'

/** What a scene finds: who acts, what was made, and by whom a table is held today. */
export interface Scene {
  act: Acting
  demo: Demo
  words: Words
  personOf(chair: ChairId): string
  /** The first table of somebody, and whom it is with. */
  tableOf(personId: string): Table
}

export interface Table {
  relation: DemoRelation
  relationId: string
  employee: string
  manager: string
}
