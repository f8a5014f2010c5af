import type { Call } from '../../../platform/http/call.ts'
import type { Ring } from '../../../platform/http/ring.ts'
import type { Seat } from '../model.ts'
import { findHolders } from '../store/roles.ts'

interface Seated {
  relationId: string
  seats: readonly { seat: Seat; personId: string }[]
}

/** Everybody else who sits here hears that it may be their turn, on their own page of the table. */
export async function ringTable(
  call: Call,
  { relationId, seats }: Seated,
  page: string,
  { kind, appointment }: Pick<Ring, 'kind' | 'appointment'> = { kind: 'table' },
): Promise<void> {
  await call.ring({
    kind,
    ...(appointment && { appointment }),
    to: seats
      .filter(({ personId }) => personId !== call.actor.personId)
      .map(({ seat, personId }) => {
        const isOfTheTwo = seat === 'employee' || seat === 'organisation'
        return { personId, at: `/${isOfTheTwo ? 'relations' : 'seats'}/${relationId}${page}` }
      }),
  })
}

/** Whoever holds this office for the whole organisation hears that something is asked. */
export async function ringOffice(call: Call, role: 'hr' | 'council', at: string): Promise<void> {
  const holders = await findHolders(call.tx, role)
  const others = holders.filter(personId => personId !== call.actor.personId)
  await call.ring({ kind: 'office', to: others.map(personId => ({ personId, at })) })
}
