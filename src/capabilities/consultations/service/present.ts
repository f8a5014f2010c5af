import type { Call } from '../../../platform/http/call.ts'
import type { Consultation, ConsultationHeading } from '../model.ts'
import type { ConsultationRow, findConsultation } from '../store/consultations.ts'
import { openWords } from './locked.ts'

export const nameOf = (personId: string | null, name: string | null) =>
  personId !== null && name !== null ? { personId, name } : null

export const presentHeading = (row: ConsultationRow): ConsultationHeading => ({
  consultationId: row.consultation_id,
  title: row.title,
  office: row.office,
  state: row.state,
  unit: row.unit,
  openedOn: row.opened_on,
  endsOn: row.ends_on,
  mayReact: row.may_react,
  reacted: row.reacted,
  mayDecide: row.decides && row.state === 'waits',
})

type Found = Awaited<ReturnType<typeof findConsultation>> & {
  row: ConsultationRow & { decider_leads: boolean }
}

export function presentConsultation(
  call: Call,
  { row, outcome, points, own }: Found,
  ruleTitle: string | null,
): Consultation {
  const { what, why, loose, fixed, withdrawn_on, withdrawn_why, rule_id } = row
  return {
    ...presentHeading(row),
    what,
    why,
    loose,
    fixed,
    putBy: nameOf(row.put_by, row.put_by_name),
    decider: nameOf(row.decider_id, row.decider_name),
    deciderLeadsMe: row.decider_leads,
    mine: own ? { words: openWords(call, own), named: own.named, point: own.number } : null,
    withdrawn: withdrawn_on && withdrawn_why ? { on: withdrawn_on, why: withdrawn_why } : null,
    outcome: outcome
      ? {
          decision: outcome.decision,
          reasons: outcome.reasons,
          decidedBy: nameOf(outcome.decided_by, outcome.decided_by_name),
          decidedOn: outcome.decided_on,
          points,
        }
      : null,
    rule: rule_id && ruleTitle ? { ruleId: rule_id, title: ruleTitle } : null,
    ours: call.actor.roles.includes(row.office),
  }
}
