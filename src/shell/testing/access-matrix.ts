import { access, staysOpen } from '../desks/testing/access.ts'
import { plates } from '../plates.ts'
import type { AccessRows, StaysOpen } from './access-rows.ts'

interface Kept {
  access: AccessRows
  staysOpen?: StaysOpen
}

/** Of every capability its `testing/access.ts`, and that of the desks. */
const kept: readonly Kept[] = [
  { access, staysOpen },
  ...(await Promise.all(
    plates.map(({ name }): Promise<Kept> => import(`../../capabilities/${name}/testing/access.ts`)),
  )),
]

const all = kept.flatMap(({ access }) => [...access])
const twice = all.map(([operation]) => operation).filter((name, index, names) => names.indexOf(name) < index)
if (twice.length > 0) throw new Error(`Two capabilities say who may do ${twice}`)

export const accessMatrix: AccessRows = new Map(all)

/** What nobody has to consent to. */
export const openOperations: ReadonlySet<string> = new Set(
  kept.flatMap(({ staysOpen = {} }) => Object.values(staysOpen).flatMap(names => names.split(' '))),
)
