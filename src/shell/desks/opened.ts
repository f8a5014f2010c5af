import { tablesOf } from '../../capabilities/people/index.ts'
import type { RelationView } from '../../capabilities/people/model.ts'
import type { Call } from '../../platform/http/call.ts'
import type { NoModule } from '../../platform/http/modules.ts'
import type { SeatedTable } from '../../platform/plate/desk.ts'
import { services } from '../plates.ts'

/** Desks stand above the modules; what waits for the works council's consent is not on them. */
export const isOpen = async (call: Call, module: string | NoModule): Promise<boolean> =>
  typeof module !== 'string' || services.moduleIsOn(call, module)

/** A table as desks need it, with what is known of it. */
export type DeskTable = SeatedTable & { view: Omit<RelationView, 'side'> }

/** The tables at which the asker sits: those that are theirs, by name, then those of two others beside whom they have a chair. */
export async function seatsOf(call: Call): Promise<DeskTable[]> {
  const { own, beside } = await tablesOf(call)
  return [
    ...own.map(view => ({
      relationId: view.relationId,
      seat: view.side,
      parts: null,
      validFrom: view.validFrom,
      other: view.side === 'organisation' ? view.employee.name : (view.manager?.name ?? null),
      at: `/relations/${view.relationId}`,
      view,
    })),
    ...beside.map(({ view, seat, parts }) => ({
      relationId: view.relationId,
      seat,
      parts,
      validFrom: view.validFrom,
      other: namesOf(call, view),
      at: `/seats/${view.relationId}`,
      view,
    })),
  ]
}

/** Both whom the table is between. */
const namesOf = (call: Call, { employee, manager }: Pick<RelationView, 'employee' | 'manager'>): string =>
  manager ? call.say('shell:seat.title', { employee: employee.name, manager: manager.name }) : employee.name
