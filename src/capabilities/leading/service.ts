import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { fits, isWide, neededMinutes, usualLimit } from './load.ts'
import type { RuleInput, Span } from './model.ts'
import { keepsSpans, mustLead } from './policy.ts'
import { findPairs, findRule, saveHours, saveRule } from './store/span.ts'

/** How much talking the people whom somebody leads ask; for HR by unit, of nobody apart. */
export async function readSpan(call: Call): Promise<Span> {
  const { actor, tx } = call
  mustLead(actor)
  const { organisationId } = actor
  const row = await findRule(tx, organisationId)
  const rule = {
    version: row?.version ?? 0,
    talks: row?.talks ?? null,
    minutes: row?.minutes ?? null,
    limit: row?.most ?? usualLimit,
    set: row ? { by: row.by ?? call.say('leading:stranger'), on: row.on } : null,
  }
  const forHr = keepsSpans(actor)
  const { own, units } = await findPairs(tx, { organisationId, most: rule.limit, forHr })
  const { pairs } = own[0]!
  return {
    rule,
    own: pairs > 0 ? { pairs, needed: neededMinutes(pairs, rule), wide: isWide(pairs, rule) } : null,
    units: forHr
      ? units.map(unit => {
          const needed = neededMinutes(unit.pairs, rule)
          return { ...unit, needed, fits: fits(needed, unit.hours) }
        })
      : null,
  }
}

/** HR says how often and how long people talk here, and from how many on it is many; who said so stands with it. */
export async function setSpanRule(call: Call, input: RuleInput): Promise<Span> {
  if (!(await saveRule(call.tx, saidBy(call), input))) refuse('leading.rule-changed', 'conflict')
  const view = await readSpan(call)
  await call.tell({
    event: 'span.rule-set',
    subjectKind: 'organisation',
    subjectId: call.actor.organisationId,
  })
  return view
}

export async function sayHours(
  call: Call,
  unitId: string,
  { hours }: { hours: number | null },
): Promise<Span> {
  const { units } = await readSpan(call)
  if (!units?.some(unit => unit.unitId === unitId)) refuse('leading.no-such-unit', 'not-found')
  await saveHours(call.tx, saidBy(call), { unitId, hours })
  const view = await readSpan(call)
  await call.tell({ event: 'span.hours-said', subjectKind: 'unit', subjectId: unitId })
  return view
}

const saidBy = ({ actor, today }: Call) => ({
  organisationId: actor.organisationId,
  by: actor.personId,
  on: today,
})
