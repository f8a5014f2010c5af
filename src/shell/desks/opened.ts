import { tablesOf } from '../../capabilities/people/index.ts'
import type { RelationView } from '../../capabilities/people/model.ts'
import type { Call } from '../../platform/http/call.ts'
import type { NoModule } from '../../platform/http/modules.ts'
import type { SeatedTable } from '../../platform/plate/desk.ts'
import { services } from '../plates.ts'

/** Desks stand above the modules; what waits for the works council's consent is not on them. */
export const isOpen = async (call: Call, module: string | NoModule): Promise<boolean> =>
  typeof module !== 'string' || services.moduleIsOn(call, module)

/** The tables at which the asker sits, as desks need them. */
export async function seatsOf(call: Call): Promise<(SeatedTable & { view: RelationView })[]> {
  return (await tablesOf(call)).map(view => ({
    relationId: view.relationId,
    side: view.side!,
    validFrom: view.validFrom,
    other: view.side === 'organisation' ? view.employee.name : (view.manager?.name ?? null),
    view,
  }))
}
