import type { ReactNode } from 'react'
import type { Me, RelationView, Seat, Side } from '../../people/model.ts'
import type { AgreementView } from '../model.ts'

/** Who sits where, in the names that the two use for each other. */
export interface Seats {
  side: Side
  names: Record<Side, string>
  full: Record<Side, string>
  /** The other one, by first name; at a table of more, the others. */
  other: string
  /** Sentences about the others are other ones where there is more than one. */
  context?: 'many'
  unit: string
  /** Whether the asker sits at the talk too: no page leads where they have no chair. */
  mayTalk: boolean
  /** The asker sits beside the two, and is none of them. */
  isBeside: boolean
}

/** A quiet word beside free text, before it is saved; the screen says which. */
export type Beside = (text: string) => ReactNode

export function seatsOf(relation: RelationView, nobody: string): Seats {
  const { full, names } = namesOf(relation.employee.name, relation.manager?.name, nobody)
  return {
    side: relation.side,
    names,
    full,
    other: relation.side === 'employee' ? names.organisation : names.employee,
    unit: relation.unit,
    mayTalk: true,
    isBeside: false,
  }
}

/** The same for whoever sits beside the two, on the side of the organisations. */
export function seatsBeside(own: Me['seats'][number], nobody: string): Seats {
  const { full, names } = namesOf(own.employee, own.manager, nobody)
  return {
    side: 'organisation',
    names,
    full,
    other: names.employee,
    unit: own.unit,
    mayTalk: own.parts.includes('talk'),
    isBeside: true,
  }
}

const givenNameOf = (name: string) => name.split(' ')[0]!

const namesOf = (employee: string, manager: string | null | undefined, nobody: string) => ({
  full: { employee, organisation: manager ?? nobody },
  names: { employee: givenNameOf(employee), organisation: manager ? givenNameOf(manager) : nobody },
})

/** The same at a table where more than two sit: the others together, by first name. */
export function seatsAt(agreement: AgreementView, seats: Seats, list: (names: string[]) => string): Seats {
  if (agreement.others.length < 2) return seats
  return { ...seats, context: 'many', other: list(agreement.others.map(({ name }) => givenNameOf(name))) }
}

/** Warm for who works here, cool for everybody who speaks for an organisation. */
export const toneOf = (seat: Seat): Side => (seat === 'employee' ? 'employee' : 'organisation')

/** A deal is between the two whom the table is between; who sits beside them has none to state. */
export const isOfTheTwo = (seat: Seat): seat is Side => seat === 'employee' || seat === 'organisation'
