import { randomUUID } from 'node:crypto'
import { Random } from '../../../db/demo/random.ts'
import { breachContent } from '../../capabilities/repair/model.ts'
import { lockContent } from '../../capabilities/repair/service/locked.ts'
import { insertBreach } from '../../capabilities/repair/store/breaches.ts'
import { entryOf } from '../../capabilities/repair/testing/entry.ts'
import { dimensions } from '../../capabilities/repair/vocabulary.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Vault } from '../../platform/vault/vault.ts'
import type { Lived } from './lived.ts'
import type { Surveyed } from './surveyed.ts'

/** Entries of a year, as whoever wrote them knows them. */
export interface Breached {
  breachId: string
  personId: string
  touches: readonly string[]
}

/** About every third of a surveyed organisation writes something down in a year, some twice; managers too, of whom none counts. */
export async function breach(
  database: Database,
  { organisationId, vault }: { organisationId: string; vault: Vault },
  { people }: Surveyed,
  { seed, year }: { seed: number; year: number },
): Promise<Breached[]> {
  const random = new Random(seed, `breached ${year}`)
  const written: Breached[] = []
  await asOwner(database, async tx => {
    for (const { personId, relationId, managerId } of people)
      for (let times = random.chance(0.4) ? random.between(1, 2) : 0; times > 0; times--) {
        const touched = Object.fromEntries(dimensions.map(name => [name, random.chance(0.5)]))
        for (const by of [personId, managerId]) {
          const breachId = randomUUID()
          const content = breachContent.parse({
            ...entryOf(),
            ...touched,
            side: by === personId ? 'employee' : 'organisation',
            recordedOn: `${year}-05-12`,
            recordedAt: `${year}-05-12T08:00:00.000Z`,
            route: null,
            topicId: null,
            dealId: null,
            mendedOn: null,
          })
          const locked = lockContent({ vault: () => vault }, breachId, content)
          await insertBreach(tx, { organisationId, breachId }, { relationId, personId: by, locked })
          if (by === personId)
            written.push({ breachId, personId, touches: dimensions.filter(name => touched[name]) })
        }
      }
  })
  return written
}

/** By figure of the yearly overview: who stands behind it. */
export function standBehind(lived: Lived, written: readonly Breached[]): Lived {
  const all: Lived = new Map(lived)
  for (const { personId, touches } of written)
    for (const name of touches)
      all.set(`breach.${name}`, (all.get(`breach.${name}`) ?? new Set()).add(personId))
  return all
}
