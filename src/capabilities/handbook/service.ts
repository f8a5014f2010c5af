import type { z } from 'zod'
import { addDays } from '../../platform/clock/clock.ts'
import { takeTurn } from '../../platform/db/turns.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import type { changeInput, endInput, HouseRule, HouseRules, RuleVersion, WriteInput } from './model.ts'
import { mustEndAfterBegin, mustFollow, mustReadEasily, mustWriteRules, writesRules } from './policy.ts'
import { endVersion, findVersions, insertVersion, type VersionRow } from './store.ts'

/** The rules of this organisation in plain words, by title: what holds, what comes and what held. */
export async function readHouseRules(call: Call): Promise<HouseRules> {
  const rows = await findVersions(call.tx, call.actor.organisationId)
  const ids = new Set(rows.map(({ ruleId }) => ruleId))
  return {
    today: call.today,
    mayWrite: writesRules(call.actor),
    rules: [...ids].map(ruleId =>
      presentRule(
        ruleId,
        rows.filter(row => row.ruleId === ruleId),
        call.today,
      ),
    ),
  }
}

function presentRule(ruleId: string, rows: readonly VersionRow[], today: string): HouseRule {
  const versions = rows.map(({ ruleId: _, ...version }) => version)
  const holding = versions.find(one => one.validFrom <= today && (one.endsOn === null || one.endsOn >= today))
  const coming = versions.findLast(one => one.validFrom > today)
  const shown = holding ?? coming ?? versions[0]!
  return { ruleId, state: holding ? 'now' : coming ? 'later' : 'ended', shown, versions }
}

export async function writeHouseRule(call: Call, input: WriteInput): Promise<HouseRules> {
  mustWriteRules(call.actor)
  await mustBeClear(call, input)
  return save(call, call.newId(), 1, input)
}

/** Another version from a day on; the one before stays readable, until the day before. */
export async function changeHouseRule(
  call: Call,
  ruleId: string,
  { number, ...input }: z.output<typeof changeInput>,
): Promise<HouseRules> {
  mustWriteRules(call.actor)
  await mustBeClear(call, input)
  const last = await newestOf(call, ruleId, number)
  mustFollow(last, input, call.today)
  const until = addDays(input.validFrom, -1)
  if (last.endsOn === null || last.endsOn > until)
    await endVersion(call.tx, keyOf(call, ruleId, number), until)
  return save(call, ruleId, number + 1, input)
}

/** From the day after it holds no more; it stays readable with its dates. */
export async function endHouseRule(
  call: Call,
  ruleId: string,
  { number, endsOn }: z.output<typeof endInput>,
): Promise<HouseRules> {
  mustWriteRules(call.actor)
  const last = await newestOf(call, ruleId, number)
  if (last.endsOn !== null && last.endsOn < call.today) refuse('handbook.has-ended', 'conflict')
  if (endsOn < call.today) refuse('handbook.counts-back', 'bad-input', { day: call.today })
  mustEndAfterBegin({ ...last, endsOn })
  await endVersion(call.tx, keyOf(call, ruleId, number), endsOn)
  return told(call, ruleId, 'house-rule.ended', number)
}

async function mustBeClear(call: Call, input: WriteInput): Promise<void> {
  mustEndAfterBegin(input)
  mustReadEasily(input, (await call.organisation()).language)
}

/** The newest version, if it is the one that was read. */
async function newestOf(call: Call, ruleId: string, number: number): Promise<RuleVersion> {
  await takeTurn(call.tx, 'handbook', `${call.actor.organisationId}:${ruleId}`)
  const rule = (await readHouseRules(call)).rules.find(one => one.ruleId === ruleId)
  if (!rule) refuse('handbook.no-such-rule', 'not-found')
  const [newest] = rule.versions
  if (newest!.number !== number) refuse('handbook.rule-changed', 'conflict')
  return newest!
}

async function save(call: Call, ruleId: string, number: number, input: WriteInput): Promise<HouseRules> {
  const { personId } = call.actor
  await insertVersion(call.tx, {
    ...keyOf(call, ruleId, number),
    ...input,
    writtenBy: personId,
    at: call.now,
  })
  return told(call, ruleId, 'house-rule.written', number)
}

async function told(call: Call, ruleId: string, event: string, number: number): Promise<HouseRules> {
  const view = await readHouseRules(call)
  await call.tell({ event, subjectKind: 'house-rule', subjectId: ruleId, details: { number } })
  return view
}

const keyOf = ({ actor }: Call, ruleId: string, number: number) => ({
  organisationId: actor.organisationId,
  ruleId,
  number,
})
