import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { plates } from '../plates.ts'

/** Who looks at which addresses: a chair of the example organisation, or nobody. */
export type Visits = readonly (readonly [chair: string | null, places: readonly string[]])[]

const folder = join(import.meta.dirname, '../../capabilities')

/** Of every capability with screens its `testing/visits.ts`. */
export const visitsOfCapabilities: Visits = (
  await Promise.all(
    plates
      .filter(({ name }) => existsSync(join(folder, name, 'testing/visits.ts')))
      .map(async ({ name }) => {
        const kept: { visits: Visits } = await import(`../../capabilities/${name}/testing/visits.ts`)
        return kept.visits
      }),
  )
).flat()
