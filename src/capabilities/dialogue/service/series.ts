import type { z } from 'zod'
import { addDays, addMonths } from '../../../platform/clock/clock.ts'
import { daysOf, type Rule } from '../../../platform/clock/rhythm.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Seating } from '../../people/index.ts'
import type { ConversationKind, ConversationView, planInput, RestInput, SeriesView, Talks } from '../model.ts'
import { reschedule, type SeriesRule, type Turn, turnsOf } from '../series.ts'
import { cancelTurns, insertSeries, leaveSeries, moveTurns, updateSeries } from '../store/series.ts'
import { insertConversations } from '../store/talks.ts'
import { gatherTopics } from '../store/topics.ts'
import { appointmentOfSeries } from './appointments.ts'
import { mustBePlannable, openConversation, told } from './arrange.ts'

type Repeated = z.output<typeof planInput> & Required<Pick<z.output<typeof planInput>, 'repeats'>>

/** Talks that come back are planned as one thing; what lies loose goes on the agenda of the first. */
export async function planSeries(
  call: Call,
  table: Seating,
  talks: readonly ConversationView[],
  { kind, plannedOn: from, repeats, startsAt = null, place = '' }: Repeated,
): Promise<Talks> {
  const { organisationId, relationId } = table
  const rule = { ...repeats, from, startsAt, place }
  const days = mustRepeat(call, kind, rule)
  if (days.length === 1) refuse('dialogue.series-of-one', 'bad-input', { until: rule.until })
  mustBePlannable(call, { kind, days }, talks)
  const by = { organisationId, relationId, plannedBy: call.actor.personId }
  const seriesId = call.newId()
  await insertSeries(call.tx, { ...by, ...rule, seriesId, kind })
  const [first] = await insertTurns(call, { ...by, ...rule, seriesId, kind }, days)
  await gatherTopics(call.tx, { organisationId, relationId, conversationId: first! })
  return told(
    call,
    table,
    {
      event: 'series.planned',
      subjectId: seriesId,
      details: { kind, on: from, every: rule.every, until: rule.until },
    },
    seriesNow(seriesId),
  )
}

/**
 * This talk and all that come after it, by another rule. From the first on it is the same series; from a later one on the
 * talks before it stay as they are, and the rest is a series of its own, as calendars have it.
 */
export async function changeRest(
  call: Call,
  relationId: string,
  conversationId: string,
  { version, kind, plannedOn: from, every, until, ...when }: RestInput,
): Promise<Talks> {
  const { table, talks, series, rest } = await openRest(call, relationId, conversationId)
  const { organisationId } = table
  const { startsAt = series.startsAt, place = series.place } = when
  const after = { every, from, until, startsAt, place }
  const days = mustRepeat(call, kind, after)
  const { kept, dropped, left, fresh } = reschedule(rest, series, after)
  const called = new Set(rest.flatMap(turn => (turn.cancelled ? [turn.conversationId] : [])))
  const standing = kept.filter(turn => !called.has(turn.conversationId))
  const inRest = new Set(rest.map(turn => turn.conversationId))
  mustBePlannable(call, { kind, days: [...standing.filter(isByRule).map(turn => turn.recursOn), ...fresh] }, [
    ...talks.filter(talk => !inRest.has(talk.conversationId)),
    ...standing.filter(turn => !isByRule(turn)).map(turn => ({ ...turn, kind, cancelled: false })),
  ])
  const [first] = days
  const isWhole = rest[0]!.recursOn === series.from
  const seriesId = isWhole ? series.seriesId : call.newId()
  const rule = isWhole
    ? { kind, every, starts_on: first!, until, start_time: startsAt, place }
    : { until: addDays(rest[0]!.recursOn, -1) }
  if (!(await updateSeries(call.tx, { organisationId, seriesId: series.seriesId, version }, rule)))
    refuse('dialogue.stale-conversation', 'conflict')
  const by = { organisationId, relationId, plannedBy: call.actor.personId, ...after, seriesId, kind }
  if (!isWhole) await insertSeries(call.tx, by)
  await cancelTurns(call.tx, organisationId, dropped, call.now)
  await leaveSeries(call.tx, organisationId, [...dropped, ...left])
  await moveTurns(call.tx, { organisationId, seriesId }, kind, kept)
  await insertTurns(call, by, fresh)
  return told(
    call,
    table,
    { event: 'series.changed', subjectId: seriesId, details: { kind, on: from, every, until } },
    talks => [...(isWhole ? [] : seriesNow(series.seriesId)(talks)), ...seriesNow(seriesId)(talks)],
  )
}

/** This talk is called off, and all that come after it; the ones before it stay. */
export async function stopRest(
  call: Call,
  relationId: string,
  conversationId: string,
  version: number,
): Promise<Talks> {
  const { table, series, rest } = await openRest(call, relationId, conversationId)
  const { organisationId } = table
  const [first] = rest
  const isWhole = first!.recursOn === series.from
  const until = isWhole ? series.until : addDays(first!.recursOn, -1)
  const key = { organisationId, seriesId: series.seriesId, version }
  if (!(await updateSeries(call.tx, key, { until }))) refuse('dialogue.stale-conversation', 'conflict')
  const off = rest.flatMap(turn => (turn.cancelled ? [] : [turn.conversationId]))
  await cancelTurns(call.tx, organisationId, off, call.now)
  return told(
    call,
    table,
    { event: 'series.stopped', subjectId: series.seriesId, details: { from: first!.recursOn } },
    seriesNow(series.seriesId),
  )
}

/** A talk of a series and all of it that comes by the rule from then on; none of them has been. */
async function openRest(call: Call, relationId: string, conversationId: string) {
  const loaded = await openConversation(call, relationId, conversationId)
  const { series, conversation, talks } = loaded
  if (!series) refuse('dialogue.no-series', 'conflict')
  const rest = turnsOf(talks, series)
    .filter(turn => turn.recursOn >= conversation.recursOn!)
    .toSorted((a, b) => (a.recursOn < b.recursOn ? -1 : 1))
  const isAnswered = ({ conversationId }: Turn) =>
    talks.some(talk => talk.conversationId === conversationId && talk.answered)
  if (rest.some(isAnswered)) refuse('dialogue.rest-has-begun', 'conflict')
  return { ...loaded, series, rest }
}

/** A yearly talk does not come back within the year, and what comes back ends within a year: at most 53 talks. */
function mustRepeat(call: Call, kind: ConversationKind, rule: Rule): string[] {
  if (kind === 'annual') refuse('dialogue.yearly-once', 'bad-input')
  if (kind === 'handover') refuse('dialogue.handover-once', 'bad-input')
  if (rule.until < rule.from) refuse('dialogue.until-before-start', 'bad-input', { on: rule.from })
  const limit = addMonths(call.today, 12)
  if (rule.until > limit) refuse('dialogue.too-far-ahead', 'bad-input', { limit })
  return daysOf(rule)
}

const isByRule = ({ plannedOn, recursOn }: Pick<Turn, 'plannedOn' | 'recursOn'>) => plannedOn === recursOn

async function insertTurns(
  call: Call,
  series: SeriesRule &
    Record<'organisationId' | 'relationId' | 'seriesId' | 'plannedBy', string> & { kind: ConversationKind },
  days: readonly string[],
): Promise<string[]> {
  const turns = days.map(recursOn => ({
    ...series,
    conversationId: call.newId(),
    plannedOn: recursOn,
    recursOn,
  }))
  await insertConversations(call.tx, turns)
  return turns.map(({ conversationId }) => conversationId)
}

const seriesNow =
  (seriesId: string) =>
  ({
    series,
    conversations,
  }: {
    series: readonly SeriesView[]
    conversations: readonly ConversationView[]
  }) => {
    const one = series.find(found => found.seriesId === seriesId)!
    return [appointmentOfSeries(one, turnsOf(conversations, one))]
  }
