import { scimRoutes } from './scim.ts'
import type { ScimHouse } from './scim-verb.ts'
import { waysInRoutes } from './ways-in.ts'

export function accessRoutes(house: ScimHouse): void {
  waysInRoutes(house)
  scimRoutes(house)
}
