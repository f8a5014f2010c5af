import { type EarlierFigure, type PublishedFigure, sizeBand } from '@wisselwerk/engines/disclosure'
import { decideApart } from '../../../platform/disclosure/decide.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { RelationKind } from '../../people/model.ts'
import { groupsOf, membership } from '../groups.ts'
import type { FogInput, FogPreview } from '../model.ts'
import { mustPlan } from '../policy.ts'
import { questionsOfRounds, wholeRound } from '../questions.ts'
import { findUnitNames } from '../store/campaigns.ts'
import { findPeopleOn, findPublishedGroups, findUnitTree } from '../store/fog.ts'

/**
 * How much of the next picture would be fog if every employee takes part: groups too small, and groups by which another
 * would come out, by the rule by which the ledger of what went out decides. From the register alone, which HR keeps; who took part in earlier rounds is not looked at, since what
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
  const numbers = new Map<string, number>()
  const figureOf = (of: readonly { personId: string }[] | readonly string[]): PublishedFigure => ({
    kind: 'any',
    subject: wholeRound('employee'),
    group: of.map(one => numberOf(typeof one === 'string' ? one : one.personId)).sort((a, b) => a - b),
  })
  const numberOf = (person: string): number => {
    const known = numbers.get(person) ?? numbers.size + 1
    numbers.set(person, known)
    return known
  }
  const before: EarlierFigure[] = []
  for (const round of await findPublishedGroups(call.tx, organisationId)) {
    const then = await findPeopleOn(call.tx, organisationId, round.closedOn, round.unitIds)
    for (const group of round.groups)
      before.push({ ...figureOf(then.filter(one => belongs(group, one))), date: round.publishedOn })
  }
  const wanted = groups.map(group => figureOf(group.people))
  const shown = await decideApart(call.smallestGroup).figures({
    ...questionsOfRounds,
    before,
    wanted,
    date: call.today,
  })
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
