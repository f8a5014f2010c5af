import { join } from 'node:path'
import type { MigrationFolder } from '../platform/db/migrate.ts'
import type { Call, DomainEvent } from '../platform/http/call.ts'
import type { Plate, Services } from '../platform/plate/plate.ts'
import { platformRecords } from '../platform/plate/platform-records.ts'
import { joinRecords } from '../platform/plate/records.ts'
import { capabilities } from './registry.ts'

/** What stands on the plates, read together. */
export const plates: readonly Plate[] = capabilities

/** Everything that the works council opens. */
export const modules: readonly string[] = plates.flatMap(plate => Object.keys(plate.modules ?? {}))

/** Whose every table is, kept how long, in which words: the platform's own and those of each capability. */
export const records = joinRecords([{ name: 'platform', records: platformRecords }, ...plates])

/** What the house asks, from the one capability that answers it. */
export const services: Services = {
  moduleIsOn: only('moduleIsOn'),
  moduleStatus: only('moduleStatus'),
  consentIsOnFile: only('consentIsOnFile'),
  openModules: only('openModules'),
  mayEnter: only('mayEnter'),
  findHomeOf: only('findHomeOf'),
  anyOrganisation: only('anyOrganisation'),
  ring: only('ring'),
}

function only<K extends keyof Services>(name: K): Services[K] {
  const answers = plates.flatMap(plate => plate.serves?.[name] ?? [])
  const [answer] = answers
  if (!answer || answers.length > 1) throw new Error(`${answers.length} capabilities answer ${name}`)
  return answer as Services[K]
}

/** A lower capability tells, a higher one listens, in the same transaction. */
export async function publish(call: Call, event: DomainEvent): Promise<void> {
  for (const { hears } of plates) {
    // Which listener goes with which event is held by their name, more than a union can say.
    const listener = hears?.[event.name] as ((call: Call, event: DomainEvent) => Promise<void>) | undefined
    await listener?.(call, event)
  }
}

/** Every folder of SQL, platform first. `root` is the checkout or the installed package. */
export function migrationFolders(root: string): MigrationFolder[] {
  const platform = ['db', 'audit', 'work', 'mail', 'disclosure'].map(name => ({
    owner: `platform-${name}`,
    folder: join(root, 'src/platform', name, 'migrations'),
  }))
  return [
    ...platform,
    ...plates.map(({ name }) => ({
      owner: name,
      folder: join(root, 'src/capabilities', name, 'migrations'),
    })),
  ]
}
