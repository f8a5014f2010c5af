import { join } from 'node:path'
import { councilRoutes } from '../capabilities/council/routes.ts'
import { peopleRoutes } from '../capabilities/people/routes.ts'
import type { MigrationFolder } from '../platform/db/migrate.ts'
import type { House } from '../platform/http/verb.ts'

/** The only list of capabilities, in the order in which their tables are made. */
export const capabilities: readonly { name: string; routes(house: House): void }[] = [
  { name: 'people', routes: peopleRoutes },
  { name: 'council', routes: councilRoutes },
]

/** Every folder of SQL, platform first. `root` is the checkout or the installed package. */
export function migrationFolders(root: string): MigrationFolder[] {
  const platform = ['db', 'audit', 'mail'].map(name => ({
    owner: `platform-${name}`,
    folder: join(root, 'src/platform', name, 'migrations'),
  }))
  return [
    ...platform,
    ...capabilities.map(({ name }) => ({
      owner: name,
      folder: join(root, 'src/capabilities', name, 'migrations'),
    })),
  ]
}
