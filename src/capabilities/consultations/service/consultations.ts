import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { newestHouseRules } from '../../handbook/index.ts'
import type {
  Consultation,
  ConsultationChoices,
  ConsultationList,
  OutcomeInput,
  ProposalInput,
  ReactionInput,
  ReactionsRead,
} from '../model.ts'
import {
  mustAnswerAll,
  mustBeEnough,
  mustDecide,
  mustEndLater,
  mustFind,
  mustHoldOffice,
  mustReactInTime,
  mustStillRun,
  officesOf,
} from '../policy.ts'
import {
  type ConsultationRow,
  deleteReaction,
  findAsked,
  findChoices,
  findConsultation,
  findConsultations,
  findReactions,
  insertConsultation,
  insertOutcome,
  linkRule,
  saveReaction,
  withdraw,
} from '../store/consultations.ts'
import { lockWords, openWords } from './locked.ts'
import { nameOf, presentConsultation, presentHeading } from './present.ts'

export async function readConsultations(call: Call): Promise<ConsultationList> {
  const rows = await findConsultations(call.tx)
  return { mayPutAs: officesOf(call.actor), consultations: rows.map(presentHeading) }
}

export async function readConsultation(call: Call, consultationId: string): Promise<Consultation> {
  const found = await findConsultation(call.tx, consultationId)
  mustFind(found.row)
  const rules = found.row!.rule_id ? await newestHouseRules(call) : []
  const title = rules.find(({ ruleId }) => ruleId === found.row!.rule_id)?.title ?? null
  return presentConsultation(call, { ...found, row: found.row! }, title)
}

export async function readConsultationChoices(call: Call): Promise<ConsultationChoices> {
  const { units, deciders } = await findChoices(call.tx)
  const rules = (await newestHouseRules(call)).map(({ ruleId, title }) => ({ ruleId, title }))
  return { today: call.today, units, deciders, rules }
}

/** Before everybody or one unit; whoever is asked hears so. */
export async function putProposal(call: Call, { ruleId, ...input }: ProposalInput): Promise<Consultation> {
  mustHoldOffice(call.actor, input.office)
  mustEndLater(input.endsOn, call.today)
  const { units, deciders } = await findChoices(call.tx)
  if (input.unitId !== null && !units.some(({ unitId }) => unitId === input.unitId))
    refuse('consultations.no-such-unit', 'not-found')
  if (input.deciderId !== null && !deciders.some(({ personId }) => personId === input.deciderId))
    refuse('consultations.no-such-decider', 'not-found')
  const consultationId = call.newId()
  const { organisationId, personId: putBy } = call.actor
  await insertConsultation(call.tx, {
    ...input,
    organisationId,
    consultationId,
    putBy,
    openedOn: call.today,
    at: call.now,
    rule: await ruleOf(call, ruleId),
  })
  const asked = await findAsked(call.tx, consultationId)
  mustBeEnough(asked.length, call.smallestGroup)
  await ringAsked(call, consultationId, asked)
  return told(call, consultationId, 'consultation.put')
}

/** Only while people are being asked: what they said after that is answered with an outcome. */
export async function withdrawProposal(
  call: Call,
  consultationId: string,
  why: string,
): Promise<Consultation> {
  const row = await loadOurs(call, consultationId)
  mustStillRun(row)
  if (row.state === 'waits') refuse('consultations.must-be-decided', 'conflict', { day: row.ends_on })
  await withdraw(call.tx, keyOf(call, consultationId), { on: call.today, why })
  await ringAsked(call, consultationId, await findAsked(call.tx, consultationId))
  return told(call, consultationId, 'consultation.withdrawn')
}

/** The house rule that it is about, or that it led to. */
export async function linkHouseRule(
  call: Call,
  consultationId: string,
  ruleId: string | null,
): Promise<Consultation> {
  const row = await loadOurs(call, consultationId)
  if (row.state === 'withdrawn') refuse('consultations.was-withdrawn', 'conflict')
  await linkRule(call.tx, keyOf(call, consultationId), await ruleOf(call, ruleId))
  return told(call, consultationId, 'consultation.linked')
}

export async function saveOwnReaction(
  call: Call,
  consultationId: string,
  { words, named }: ReactionInput,
): Promise<Consultation> {
  const { row, own } = await take(call, consultationId)
  mustReactInTime(row)
  // Rewritten, it stays in its line: the words are locked for that one.
  const reactionId = own?.reaction_id ?? call.newId()
  await saveReaction(call.tx, {
    ...keyOf(call, consultationId),
    reactionId,
    authorId: call.actor.personId,
    words: lockWords(call, { reactionId, words }),
    named,
    at: call.now,
  })
  return readConsultation(call, consultationId)
}

export async function takeBackReaction(call: Call, consultationId: string): Promise<Consultation> {
  mustReactInTime((await take(call, consultationId)).row)
  await deleteReaction(call.tx, keyOf(call, consultationId), call.actor.personId)
  return readConsultation(call, consultationId)
}

/** For the office that put it and whoever decides, once the last day is over and until there is an outcome. */
export async function readReactions(call: Call, consultationId: string): Promise<ReactionsRead> {
  const row = await load(call, consultationId)
  if (!row.decides && !call.actor.roles.includes(row.office))
    refuse('consultations.not-yours-to-read', 'not-allowed')
  mustStillRun(row)
  if (row.state === 'open') refuse('consultations.still-open', 'conflict', { day: row.ends_on })
  const rows = await findReactions(call.tx, consultationId)
  return {
    reactions: rows.map(one => ({
      reactionId: one.reaction_id,
      words: openWords(call, one),
      writtenBy: nameOf(one.author_id, one.author_name),
    })),
  }
}

/** Closes it: a decision with reasons, and with each point that was heard what was done with it. */
export async function decideConsultation(
  call: Call,
  consultationId: string,
  input: OutcomeInput,
): Promise<Consultation> {
  const { row } = await take(call, consultationId)
  mustDecide(row)
  const reactions = await findReactions(call.tx, consultationId)
  mustAnswerAll(
    input,
    reactions.map(({ reaction_id }) => reaction_id),
  )
  await insertOutcome(call.tx, {
    ...keyOf(call, consultationId),
    ...input,
    decidedBy: call.actor.personId,
    decidedOn: call.today,
  })
  await ringAsked(call, consultationId, await findAsked(call.tx, consultationId))
  return told(call, consultationId, 'consultation.decided')
}

async function load(call: Call, consultationId: string): Promise<ConsultationRow> {
  return mustFind((await findConsultation(call.tx, consultationId)).row)
}

/** As it is once everybody who was busy with it is done. */
async function take(call: Call, consultationId: string) {
  await takeTurn(call.tx, 'consultations', `${call.actor.organisationId}:${consultationId}`)
  const { row, own } = await findConsultation(call.tx, consultationId)
  return { row: mustFind(row), own }
}

async function loadOurs(call: Call, consultationId: string): Promise<ConsultationRow> {
  const { row } = await take(call, consultationId)
  mustHoldOffice(call.actor, row.office)
  return row
}

async function ruleOf(call: Call, ruleId: string | null) {
  if (ruleId === null) return null
  const rule = (await newestHouseRules(call)).find(one => one.ruleId === ruleId)
  return rule ?? refuse('consultations.no-such-rule', 'not-found')
}

/** So many at a time: a large house is more than one statement holds. */
const ringsAtOnce = 500

async function ringAsked(call: Call, consultationId: string, people: readonly string[]): Promise<void> {
  const at = `/consultations/${consultationId}`
  for (let from = 0; from < people.length; from += ringsAtOnce)
    await call.ring({
      kind: 'answer',
      to: people.slice(from, from + ringsAtOnce).map(personId => ({ personId, at })),
    })
}

async function told(call: Call, consultationId: string, event: string): Promise<Consultation> {
  const view = await readConsultation(call, consultationId)
  await call.tell({ event, subjectKind: 'consultation', subjectId: consultationId })
  return view
}

const keyOf = ({ actor }: Call, consultationId: string) => ({
  organisationId: actor.organisationId,
  consultationId,
})
