import {
  ageOn,
  canonicalText,
  canSign,
  checkClauses,
  contractArticles,
  coolingOf,
  dueDaysOf,
  gateDeal,
  hashText,
  type JointVersion,
  jointTextOpens,
  leastCoolingDays,
} from '@wisselwerk/engines/agreement'
import { dutchLaw, readLibrary } from '../../../capabilities/agreements/data/rules.ts'
import {
  asEngineClauses,
  type ClauseInput,
  dealInput,
  markInput,
  proposeInput,
  reactInput,
  refuseDealInput,
  saveRenderingInput,
} from '../../../capabilities/agreements/model.ts'
import { isOnlyPrecedent } from '../../../capabilities/agreements/precedent.ts'
import { noteInput } from '../../../capabilities/recollections/model.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

const clausesOf = ({ clauses }: JointVersion) => clauses.map(({ clause }) => clause as ClauseInput)
const signers = ['employee', 'organisation'] as const

/** Whether this text would be signed by both, on its day, by what law and collective agreement said then. */
function signable({ joint, hash, library, kind, birthDate, hours, begins }: ReturnType<Rule['plant']>) {
  const day = joint.writtenOn
  const facts = { kind, age: ageOn(birthDate, day), hoursPerWeek: hours }
  const articles = [
    ...dutchLaw.articles,
    ...readLibrary(library).articles,
    ...contractArticles(facts, begins),
  ]
  const clauses = asEngineClauses(clausesOf(joint))
  const floor = checkClauses(clauses, articles, facts, day)
  const state = {
    versions: [{ number: joint.number, hash, author: joint.author, signers }],
    acceptances: signers.map(side => ({ side, hash })),
    signatures: [],
  }
  const decision = canSign(state, 'employee', joint.number, hash, clauses, floor)
  return first(
    unless(decision.ok, decision.ok ? '' : decision.code),
    unless(
      floor.every(({ outcome }, at) => outcome === joint.clauses[at].floor.outcome),
      'the floor says something else than in the text',
    ),
  )
}

export const agreementRules: readonly Rule[] = [
  {
    of: 'a text is what its hash says, and both may sign it by the rules of its day',
    rows: `select v.joint, v.canonical, v.hash, s.library, r.kind, p.birth_date as "birthDate", r.valid_from as begins,
        (select l.hours_per_week from placements l where l.organisation_id = v.organisation_id
          and l.relation_id = a.relation_id and l.valid_from <= (v.written_at at time zone 'UTC')::date
          order by l.valid_from desc limit 1) as hours
      from versions v join agreements a using (organisation_id, agreement_id)
        join relations r using (organisation_id, relation_id)
        join people p on p.organisation_id = r.organisation_id and p.person_id = r.person_id
        join rule_sets s on s.organisation_id = v.organisation_id and s.library ->> 'source' = 'cao'
      where v.organisation_id = $1`,
    faultOf: row =>
      first(
        parsed(proposeInput, { basedOn: 0, clauses: clausesOf(row.joint) }),
        unless(canonicalText(row.joint) === row.canonical, 'another text than it says'),
        unless(hashText(row.canonical) === row.hash, 'another hash'),
        signable(row),
      ),
    plant: row => ({ ...row, canonical: `${row.canonical} ` }),
  },
  {
    of: 'a text that lowers pay or function says from which day it can be signed, and nobody signed it before',
    rows: `select v.joint, (select min(s.signed_at at time zone 'UTC')::date::text from signatures s
          where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id and s.number = v.number) as signed
      from versions v where v.organisation_id = $1 and v.joint @? '$.clauses[*].clause.lowers.what'`,
    faultOf: ({ joint, signed }) => {
      const cooling = coolingOf(clausesOf(joint), joint.writtenOn, leastCoolingDays)
      return first(
        unless(joint.cooling?.signFrom === cooling?.signFrom, 'another day than it can be signed from'),
        unless(!signed || !cooling || signed >= cooling.signFrom, 'signed before its day'),
      )
    },
    plant: row => ({ ...row, signed: row.joint.writtenOn }),
  },
  {
    of: 'a text is written after both handed in what they took from the talk and reacted to all of it',
    rows: `select a.agreement_id, exists (select from versions v where v.organisation_id = a.organisation_id
          and v.agreement_id = a.agreement_id) as written,
        (select jsonb_agg(jsonb_build_object('side', w.side, 'submitted', w.submitted_at is not null, 'clauses', w.clauses))
          from renderings w where w.organisation_id = a.organisation_id and w.agreement_id = a.agreement_id) as accounts,
        (select coalesce(jsonb_agg(jsonb_build_object('by', x.side, 'clauseId', x.clause_id, 'kind', x.kind, 'remark', x.remark,
            'sameAs', x.same_as)), '[]')
          from reactions x where x.organisation_id = a.organisation_id and x.agreement_id = a.agreement_id) as reactions
      from agreements a where organisation_id = $1`,
    faultOf: ({ written, accounts, reactions }) => {
      const all = (accounts ?? []) as { side: 'employee'; submitted: boolean; clauses: ClauseInput[] }[]
      const opens = jointTextOpens(
        all.map(({ clauses, ...account }) => ({ ...account, clauseIds: clauses.map(({ id }) => id) })),
        reactions,
      )
      return first(
        ...all.map(({ clauses }) => parsed(saveRenderingInput, { version: 0, clauses })),
        ...reactions.map((reaction: unknown) => parsed(reactInput, reaction)),
        unless(!written || (opens.ok && all.length > 1), 'written before both had reacted'),
      )
    },
    plant: row => ({ ...row, written: true, accounts: row.accounts, reactions: [] }),
  },
  {
    of: 'a next agreement begins when the one before is signed',
    rows: `select a.number, a.started_at as started, (select max(s.signed_at) from agreements b
          join signatures s using (organisation_id, agreement_id) where b.organisation_id = a.organisation_id
            and b.relation_id = a.relation_id and b.number = a.number - 1) as before
      from agreements a where organisation_id = $1`,
    faultOf: ({ number, started, before }) =>
      unless(number === 1 || (before && before <= started), 'begun beside another'),
    plant: row => ({ ...row, number: 2, before: null }),
  },
  {
    of: 'a deal is of one kind, on a ground of the work, and good for both where it is signed',
    rows: `select d.kind, d.dimension, d.reason, d.compensation, d.description, d.differs, d.item_id as "itemId", d.topic_id as "topicId",
        exists (select from versions v, jsonb_array_elements(v.joint -> 'clauses') c where v.organisation_id = d.organisation_id
          and v.agreement_id = d.agreement_id and c -> 'clause' ->> 'dealId' = d.deal_id::text) as signed,
        (select coalesce(jsonb_object_agg(b.side, jsonb_build_object('statedBy', b.side, 'text', b.benefit)), '{}') from deal_benefits b
          where b.organisation_id = d.organisation_id and b.deal_id = d.deal_id and b.deal_version = d.version) as benefits
      from deals d where organisation_id = $1`,
    faultOf: ({ signed, benefits, ...deal }) =>
      first(
        parsed(dealInput, deal),
        unless(
          !signed ||
            gateDeal({
              differsFromStandard: deal.differs,
              benefits: { employee: null, organisation: null, ...benefits },
            }).ideal,
          'signed, and not good for both',
        ),
      ),
    plant: row => ({ ...row, dimension: row.kind === 'hours' ? 'at-home' : 'other-times' }),
  },
  {
    of: 'a no has a ground, comes from the other, and is never that everybody would want it',
    rows: `select f.reason, f.explanation, f.deal_version as version, d.version as newest, d.added_by <> f.author_id as other
      from deal_refusals f join deals d using (organisation_id, deal_id) where f.organisation_id = $1`,
    faultOf: ({ newest, other, ...no }) =>
      first(
        parsed(refuseDealInput, no),
        unless(other, 'refused by who asked'),
        unless(no.version <= newest, 'refused before it was asked'),
        unless(no.reason !== 'other' || !isOnlyPrecedent(no.explanation), 'only a precedent'),
      ),
    plant: row => ({ ...row, reason: 'other', explanation: 'Dan wil iedereen het.' }),
  },
  {
    of: 'whether something was kept is said on a day of the clause that has come',
    rows: `select m.clause_id as "clauseId", m.due_on as "dueOn", m.kept, (m.marked_at at time zone 'UTC')::date as on,
        (select c -> 'clause' from versions v, jsonb_array_elements(v.joint -> 'clauses') c where v.organisation_id = m.organisation_id
          and v.agreement_id = m.agreement_id and c -> 'clause' ->> 'id' = m.clause_id::text limit 1) as clause
      from marks m where organisation_id = $1`,
    faultOf: ({ clause, on, ...mark }) =>
      first(
        parsed(markInput, mark),
        unless(clause && dueDaysOf(clause).includes(mark.dueOn), 'not a day of this clause'),
        unless(mark.dueOn <= on, 'said before its day'),
      ),
    plant: row => ({ ...row, dueOn: '2026-12-31' }),
  },
  {
    of: 'what two read differently is in a text that both signed before, and between the two who sit there',
    rows: `select r.words, r.clause_id as "clauseId", r.noted_on as on,
        (select jsonb_agg(c -> 'clause' -> 'id') from jsonb_array_elements(v.joint -> 'clauses') c) as clauses,
        (select count(*)::int from signatures s where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id
          and s.number = v.number and s.withdrawn_at is null and s.signed_at::date <= r.noted_on) as signed,
        (select count(*)::int from seats_at(a.organisation_id, a.relation_id, 'agreement', r.noted_on) s
          where s.person_id in (r.noted_by, r.other_id) and s.seat in ('employee', 'organisation')) as there
      from recollections r join agreements a using (organisation_id, agreement_id)
        join versions v on v.organisation_id = r.organisation_id and v.agreement_id = r.agreement_id and v.number = r.number
      where r.organisation_id = $1`,
    faultOf: ({ clauses, signed, there, ...note }) =>
      first(
        parsed(noteInput, note),
        unless(clauses.includes(note.clauseId), 'not in that text'),
        unless(signed === 2, 'not signed by both then'),
        unless(there === 2, 'between others than who sat there'),
      ),
    plant: row => ({ ...row, signed: 1 }),
  },
]
