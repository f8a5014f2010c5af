import type { Call } from '../../../platform/http/call.ts'
import type { Ring } from '../../../platform/http/ring.ts'
import type { RelationView, Seat } from '../model.ts'
import { findHolders } from '../store/roles.ts'

interface Seated {
  relationId: string
  seats: readonly { seat: Seat; personId: string }[]
}

/** Everybody who sits at a table, each with this page of it as their own chair has it. */
export const pagesAtTable = ({ relationId, seats }: Seated, page: string): Ring['to'] =>
  seats.map(({ seat, personId }) => {
    const isOfTheTwo = seat === 'employee' || seat === 'organisation'
    return { personId, at: `/${isOfTheTwo ? 'relations' : 'seats'}/${relationId}${page}` }
  })

/** Everybody else who sits here hears that it may be their turn, on their own page of the table. */
export async function ringTable(
  call: Call,
  table: Seated,
  page: string,
  { kind, appointment }: Pick<Ring, 'kind' | 'appointment'> = { kind: 'table' },
): Promise<void> {
  await call.ring({
    kind,
    ...(appointment && { appointment }),
    to: pagesAtTable(table, page),
  })
}

/** The two between whom a table is, where only they are concerned; `kind` says whether one of them rings, or an office. */
export const ringTheTwo = (
  call: Call,
  { relationId, employee, manager }: Pick<RelationView, 'relationId' | 'employee' | 'manager'>,
  page: string,
  kind: 'table' | 'answer' = 'table',
): Promise<void> =>
  ringTable(
    call,
    {
      relationId,
      seats: [
        { ...employee, seat: 'employee' as const },
        ...(manager ? [{ ...manager, seat: 'organisation' as const }] : []),
      ],
    },
    page,
    { kind },
  )

/** Whoever holds this office for the whole organisation hears that something is asked. */
export async function ringOffice(call: Call, role: 'hr' | 'council', at: string): Promise<void> {
  const holders = await findHolders(call.tx, role)
  await call.ring({ kind: 'office', to: holders.map(personId => ({ personId, at })) })
}
