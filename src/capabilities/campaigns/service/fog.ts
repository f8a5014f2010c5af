import { atomsOf, sizeBand } from '@wisselwerk/engines/disclosure'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { RelationKind } from '../../people/model.ts'
import { decideApart } from '../../privacy/index.ts'
import { groupsOf, membership } from '../groups.ts'
import type { FogInput, FogPreview } from '../model.ts'
import { mustPlan } from '../policy.ts'
import { findUnitNames } from '../store/campaigns.ts'
import { findPeopleOn, findPublishedGroups, findUnitTree } from '../store/fog.ts'
import { leastGroup } from '../vocabulary.ts'

/**
 * How much of the next picture would be fog if every employee takes part: groups too small, and groups by which another
 * would come out. From the register alone, which HR keeps; who took part in earlier rounds is not looked at, since what
 * is answered here would tell it. Of each earlier figure it is taken that all who were asked stood behind it.
 */
export async function previewFog(call: Call, { unitIds }: FogInput): Promise<FogPreview> {
  mustPlan(call.actor)
  const { organisationId } = call.actor
  const names = await findUnitNames(call.tx, organisationId, call.today)
  if (unitIds.some(id => !names.some(unit => unit.unitId === id)))
    refuse('campaigns.no-such-unit', 'not-found')
  const belongs = membership(await findUnitTree(call.tx, organisationId))
  const people = await findPeopleOn(call.tx, organisationId, call.today, unitIds)
  const kinds = [...new Set(people.map(({ kind }) => kind))].sort()
  const units = names.map(({ unitId }) => ({ unitId, parentId: null }))
  const groups = groupsOf(units, kinds)
    .map(group => ({ ...group, people: people.filter(one => belongs(group, one)).map(one => one.personId) }))
    .filter(group => group.people.length > 0)
  const earlier: string[][] = []
  for (const round of await findPublishedGroups(call.tx, organisationId)) {
    const then = await findPeopleOn(call.tx, organisationId, round.closedOn, round.unitIds)
    for (const group of round.groups)
      earlier.push(then.filter(one => belongs(group, one)).map(({ personId }) => personId))
  }
  const { atoms, queries } = atomsOf([...groups.map(group => group.people), ...earlier])
  const shown = await decideApart(
    {
      atoms: atoms.map(({ n }) => ({ n })),
      queries: queries.slice(0, groups.length),
      frozen: queries.slice(groups.length),
      k: leastGroup,
      pairs: true,
    },
    async () => {},
  )
  return {
    people: sizeBand(people.length),
    groups: groups.length,
    fog: shown.filter(one => !one).length,
    parts: groups.flatMap(({ unitId, kind, people: own }, at) =>
      unitId !== null && kind !== null
        ? []
        : {
            unit: names.find(unit => unit.unitId === unitId)?.name ?? null,
            kind: kind as RelationKind | null,
            people: sizeBand(own.length),
            fog: !shown[at],
          },
    ),
  }
}
