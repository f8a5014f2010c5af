import { campaignInput } from '../../../capabilities/campaigns/model.ts'
import { askConsentInput, mayFollow } from '../../../capabilities/council/model.ts'
import { findInCatalogue } from '../../../capabilities/flexicurity/catalogue.ts'
import { addActivityInput, addNeedInput, packageContent } from '../../../capabilities/flexicurity/model.ts'
import { listInput } from '../../../capabilities/mediation/model.ts'
import { firstTerms } from '../../../capabilities/people/contract-schemas.ts'
import { guestInput } from '../../../capabilities/people/guest-schemas.ts'
import { seatInput } from '../../../capabilities/people/model.ts'
import { mustSuit } from '../../../capabilities/people/policy.ts'
import { legible } from '../../../capabilities/people/register/legible.ts'
import { roleInput } from '../../../capabilities/people/role-schemas.ts'
import { modules } from '../../plates.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

const refused = (ask: () => void): string | null => {
  try {
    ask()
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? 'refused'
  }
}

export const officeRules: readonly Rule[] = [
  {
    of: 'names of people, teams and places can be read',
    rows: `select given_name as name, 80 as most from people where organisation_id = $1
      union all select family_name, 80 from people where organisation_id = $1
      union all select name, 120 from units where organisation_id = $1
      union all select name, 120 from locations where organisation_id = $1`,
    faultOf: ({ name, most }) => parsed(legible(most), name),
    plant: row => ({ ...row, name: 'Samira '.repeat(20) }),
  },
  {
    of: 'a role suits what it is held for, and goes on until a day that comes later',
    rows: `select p.number, h.role, h.scope_kind as kind, h.scope_id as id, h.valid_from as "from", h.valid_until as "until"
      from role_holdings h join people p using (organisation_id, person_id) where h.organisation_id = $1`,
    faultOf: ({ kind, id, ...held }) =>
      first(
        parsed(roleInput, { ...held, scope: { kind, id } }),
        refused(() => mustSuit(held.role, kind)),
      ),
    plant: row => ({ ...row, role: 'hr', kind: 'unit' }),
  },
  {
    of: 'a guest comes for something and until a day',
    rows: `select p.given_name as "givenName", p.family_name as "familyName", d.email, g.purpose, g.valid_until as until
      from guests g join people p using (organisation_id, person_id) join people d using (organisation_id, person_id)
      where g.organisation_id = $1`,
    faultOf: row => parsed(guestInput, row),
    plant: row => ({ ...row, purpose: 'union' }),
  },
  {
    of: 'a third chair is for named parts, and for neither of the two',
    rows: `select p.number, s.seat, s.parts, s.valid_from as "from", s.valid_until as "until", s.person_id = r.person_id
        or exists (select from managements m where m.organisation_id = s.organisation_id
          and m.relation_id = s.relation_id and m.manager_id = s.person_id and m.valid_until is null) as "ofTwo"
      from seats s join relations r using (organisation_id, relation_id)
        join people p on p.organisation_id = s.organisation_id and p.person_id = s.person_id where s.organisation_id = $1`,
    faultOf: ({ ofTwo, ...seat }) => first(parsed(seatInput, seat), unless(!ofTwo, 'sits there already')),
    plant: row => ({ ...row, parts: ['pay'] }),
  },
  {
    of: 'the terms of a first contract are complete, and end after they begin',
    rows: `select kind, starts_on as "startsOn", ends_on as "endsOn", probation_until as "probationUntil",
        hours_per_week as "hoursPerWeek", job_title as "jobTitle", workplace, pay_scale as "payScale",
        collective_agreement as "collectiveAgreement", notice, seat, why
      from first_contract_terms where organisation_id = $1`,
    faultOf: ({ seat, why, ...terms }) =>
      first(
        parsed(firstTerms, terms),
        unless(!terms.endsOn || terms.endsOn >= terms.startsOn, 'ends before it begins'),
        unless(seat === 'hr' || why.trim() !== '', 'proposed without a reason'),
      ),
    plant: row => ({ ...row, jobTitle: ' ' }),
  },
  {
    of: 'help is asked at a running table, and taken by HR that does not sit there',
    rows: `select h.kind, h.answered_by is null or exists (select from role_holdings o where o.organisation_id = h.organisation_id
          and o.person_id = h.answered_by and o.role = 'hr') as "byHr",
        h.asked_by = r.person_id or exists (select from managements m where m.organisation_id = h.organisation_id
          and m.relation_id = h.relation_id and m.manager_id = h.asked_by) as "atTable"
      from help_requests h join relations r using (organisation_id, relation_id) where h.organisation_id = $1`,
    faultOf: ({ byHr, atTable }) => unless(byHr && atTable, 'asked or taken by somebody else'),
    plant: row => ({ ...row, byHr: false }),
  },
  {
    of: 'every step about consent may follow the one before, about a part that is there',
    rows: `select module, arrangement, impact_assessment as "impactAssessment", array_agg(step order by number) as steps
      from consent_steps where organisation_id = $1 group by module, arrangement, impact_assessment`,
    faultOf: ({ module, steps, ...asked }) =>
      first(
        parsed(askConsentInput, { parts: [{ module, ...asked }] }),
        unless(modules.includes(module), 'no such part'),
        unless(
          (steps as string[]).every((step, at) =>
            mayFollow((steps[at - 1] ?? 'none') as never, step as never),
          ),
          'out of order',
        ),
      ),
    plant: row => ({ ...row, steps: ['consented'] }),
  },
  {
    of: 'a round has a first and a last day, and is closed after it was open',
    rows: `select name, opens_on as "opensOn", closes_on as "closesOn", state from campaigns where organisation_id = $1`,
    faultOf: ({ state, ...round }) =>
      first(
        parsed(campaignInput, round),
        unless(state !== 'closed' || round.closesOn < '2026-09-01', 'closed too early'),
      ),
    plant: row => ({ ...row, closesOn: '2000-01-01' }),
  },
  {
    of: 'an overview is of a year that was over, and asked for by HR or the works council',
    rows: `select o.year, (o.wanted_at at time zone 'UTC')::date as "on", o.failed, exists (select from role_holdings h
        where h.organisation_id = o.organisation_id and h.person_id = o.wanted_by and h.role in ('hr', 'council')) as "byOffice"
      from overviews o where organisation_id = $1`,
    faultOf: ({ year, on, failed, byOffice }) =>
      first(
        unless(year < Number(on.slice(0, 4)) && !failed, 'of a year that was not over'),
        unless(byOffice, 'asked for by somebody else'),
      ),
    plant: row => ({ ...row, year: 2026 }),
  },
  {
    of: 'minutes are settled by two, after the day on which both were there; what was agreed is due on that day or later',
    rows: `select m.held_on as "heldOn", m.hr_by as hr, m.council_by as council, m.hr_on as "hrOn", min(a.due_on) as due,
        array(select p.side from overview_meeting_people p where p.organisation_id = m.organisation_id and p.year = m.year) as sides
      from overview_meetings m join overview_agreements a using (organisation_id, year) where organisation_id = $1
      group by m.organisation_id, m.year`,
    faultOf: ({ heldOn, hr, council, hrOn, due, sides }) =>
      first(
        unless(hr && council && hr !== council && hrOn >= heldOn, 'settled by one, or too early'),
        unless(due >= heldOn, 'due before it was agreed'),
        unless(sides.includes('hr') && sides.includes('council'), 'one of the two was not there'),
      ),
    plant: row => ({ ...row, council: row.hr }),
  },
  {
    of: 'an activity is of the catalogue, and in its own cluster',
    rows: `select activity_id as "activityId", cluster, reaches, since from activities where organisation_id = $1`,
    faultOf: ({ cluster, ...activity }) =>
      first(
        parsed(addActivityInput, { ...activity, own: null }),
        unless(findInCatalogue(activity.activityId)?.cluster === cluster, 'in another cluster'),
      ),
    plant: row => ({ ...row, reaches: [] }),
  },
  {
    of: 'a package holds activities once, and says why one makes up for a minus',
    rows: `select content from packages where organisation_id = $1`,
    faultOf: ({ content }) => parsed(packageContent, content),
    plant: ({ content }) => ({ content: { ...content, activities: [] } }),
  },
  {
    of: 'a team says what it needs, when and for how long',
    rows: `select need, what, needed_when as "when", how_long as "howLong", unit_id as "unitId" from organisation_needs
      where organisation_id = $1`,
    faultOf: row => parsed(addNeedInput, row),
    plant: row => ({ ...row, howLong: '' }),
  },
  {
    of: 'a search is about a text that both accepted, in topics with something else to choose',
    rows: `select s.issues, s.state, (select count(*)::int from acceptances a where a.organisation_id = s.organisation_id
        and a.agreement_id = s.agreement_id and a.hash = s.basis_hash) as yes from searches s where organisation_id = $1`,
    faultOf: ({ issues, yes }) =>
      first(
        unless(yes === 2, 'about a text that is not of both'),
        parsed(listInput, {
          version: 0,
          issues: (issues as { id: string; clauseId: string; name: string; options: unknown[] }[]).map(
            ({ options, ...issue }) => ({ ...issue, alternatives: options.slice(1) }),
          ),
        }),
      ),
    plant: row => ({ ...row, yes: 1 }),
  },
]
