import { type RelationKind, relationKinds } from '../../capabilities/people/model.ts'
import type { Lived } from './lived.ts'
import type { Surveyed } from './surveyed.ts'

const whoHas = (lived: Lived) => lived.get('plan.serious') ?? new Set<string>()

/** Kinds in which five people or more work, and nobody of them has a serious plan. */
export function kindsWithNothing(lived: Lived, { people }: Surveyed): RelationKind[] {
  const has = whoHas(lived)
  return relationKinds
    .filter(kind => {
      const own = people.filter(person => person.kind === kind)
      return own.length >= 5 && own.every(({ personId }) => !has.has(personId))
    })
    .sort()
}

/**
 * Who is left of whom the number with a plan is known, once kinds with nothing are taken off: of each kind that is shown, and
 * of everybody, where that is, without any choice of those kinds.
 */
export function leftOfPlans(lived: Lived, surveyed: Surveyed, shown: ReadonlyMap<string, number>) {
  const has = whoHas(lived)
  const nothing = kindsWithNothing(lived, surveyed)
  const kinds = relationKinds.filter(kind => shown.get(kind))
  const left = (isIn: (kind: RelationKind) => boolean) => {
    const people = surveyed.people.filter(({ kind }) => isIn(kind)).map(({ personId }) => personId)
    return {
      yes: people.filter(person => has.has(person)),
      no: people.filter(person => !has.has(person)),
    }
  }
  const choices = kinds.reduce<RelationKind[][]>(
    (all, kind) => [...all, ...all.map(choice => [...choice, kind])],
    [[]],
  )
  const all = [
    ...kinds.map(one => left(kind => kind === one)),
    ...(shown.has('all') ? choices : []).map(without =>
      left(kind => !nothing.includes(kind) && !without.includes(kind)),
    ),
  ]
  return all.filter(({ yes, no }) => yes.length + no.length > 0)
}
