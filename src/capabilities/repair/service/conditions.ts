import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice } from '../../people/index.ts'
import type { ConditionsInput, TeamConditions } from '../model.ts'
import { speaksAs } from '../policy.ts'
import {
  agreeConditions,
  type ConditionsRow,
  findConditions,
  saveConditions,
  type UnitKey,
} from '../store/conditions.ts'
import type { Condition } from '../vocabulary.ts'

const page = '/conditions'

/** What of a team as a whole makes breach likelier; about nobody in it. */
export async function readConditions(call: Call): Promise<TeamConditions> {
  return { as: speaksAs(call.actor), teams: await teamsOf(call) }
}

/** Four times yes or no, for one of the two offices; the other reads it and says whether it finds so too. */
export async function writeConditions(
  call: Call,
  unitId: string,
  input: ConditionsInput,
): Promise<TeamConditions> {
  const { key, as, said } = await signedBy(call, unitId)
  if (!(await saveConditions(call.tx, key, { ...input, ...said }))) refuse('repair.said-anew', 'conflict')
  return told(call, { unitId, as, event: 'team-conditions.written' })
}

export async function agreeToConditions(
  call: Call,
  unitId: string,
  { version }: { version: number },
): Promise<TeamConditions> {
  const { key, as, said, team } = await signedBy(call, unitId)
  if (!team.said) refuse('repair.nothing-said', 'conflict')
  if (!(await agreeConditions(call.tx, key, { ...said, version }))) refuse('repair.said-anew', 'conflict')
  return told(call, { unitId, as, event: 'team-conditions.agreed' })
}

/** By team, what both offices say holds; nothing where they have not both said the same. */
export async function readAgreedConditions(call: Call): Promise<Map<string, Condition[]>> {
  const teams = await teamsOf(call)
  return new Map(
    teams.flatMap(({ unitId, said }) => {
      if (!said?.hr || !said.council) return []
      const { weakPractice, littleSupport, poorResults, strongDependency } = said
      const four = { weakPractice, littleSupport, poorResults, strongDependency }
      return [[unitId, (Object.keys(four) as Condition[]).filter(name => four[name])]]
    }),
  )
}

async function teamsOf(call: Call): Promise<TeamConditions['teams']> {
  const rows = await findConditions(call.tx, call.actor.organisationId, call.today)
  const stranger = call.say('repair:conditions.stranger')
  const by = (name: string | null, on: string | null) => (on ? { by: name ?? stranger, on } : null)
  return rows.map((row: ConditionsRow) => ({
    unitId: row.unit_id,
    name: row.name,
    said:
      row.version === null
        ? null
        : {
            version: row.version,
            weakPractice: row.weak_practice,
            littleSupport: row.little_support,
            poorResults: row.poor_results,
            strongDependency: row.strong_dependency,
            hr: by(row.hr, row.hr_on),
            council: by(row.council, row.council_on),
          },
  }))
}

async function signedBy(call: Call, unitId: string) {
  const team = (await teamsOf(call)).find(one => one.unitId === unitId)
  if (!team) refuse('repair.no-such-team', 'not-found')
  const { organisationId, personId } = call.actor
  const key: UnitKey = { organisationId, unitId }
  const as = speaksAs(call.actor)
  return { key, team, as, said: { as, by: personId, on: call.today } }
}

async function told(
  call: Call,
  { unitId, as, event }: { unitId: string; as: 'hr' | 'council'; event: string },
): Promise<TeamConditions> {
  const view = await readConditions(call)
  await ringOffice(call, as === 'hr' ? 'council' : 'hr', page)
  await call.tell({ event, subjectKind: 'team-conditions', subjectId: unitId, details: { as } })
  return view
}
