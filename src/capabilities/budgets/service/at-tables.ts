import type { RelationView, Side } from '../../people/model.ts'
import type { TrainedAt } from '../model.ts'
import type { MarkRow } from '../store/trained.ts'

/** At each table of the asker, of somebody who works there: what each of the two says of being fully trained. */
export function presentTrained(tables: readonly RelationView[], marks: readonly MarkRow[]): TrainedAt[] {
  return tables.map(({ relationId, side, employee, manager }) => {
    const standing = (of: Side) =>
      marks.find(mark => mark.relationId === relationId && mark.side === of && mark.takenBackOn === null)
        ?.saidOn ?? null
    const own = side === 'employee'
    return {
      relationId,
      own,
      other: own ? (manager?.name ?? null) : employee.name,
      mineOn: standing(own ? 'employee' : 'organisation'),
      theirsOn: standing(own ? 'organisation' : 'employee'),
    }
  })
}
