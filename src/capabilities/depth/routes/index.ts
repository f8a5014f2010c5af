import type { House } from '../../../platform/http/verb.ts'
import { companionRoutes } from './companions.ts'
import { packRoutes } from './pack.ts'
import { declaredRoutes, noteRoutes } from './talk.ts'

export function depthRoutes(house: House): void {
  declaredRoutes(house)
  noteRoutes(house)
  companionRoutes(house)
  packRoutes(house)
}
