import type { z } from 'zod'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { balanceOf } from '../balance.ts'
import type { Measure, MeasureInput, Measures, measureChange, RoadBalance } from '../model.ts'
import { mustGoByPeople, mustHaveRoad, mustWriteMeasures, writesMeasures } from '../policy.ts'
import {
  dateMeasure,
  deleteDraft,
  findMeasures,
  insertMeasure,
  type MeasureRow,
  rewriteMeasure,
} from '../store/measures.ts'

/** What is done for people's working lives, by title: what holds and what held; for HR also what is still a draft. */
export async function readMeasures(call: Call): Promise<Measures> {
  const rows = await findMeasures(call.tx, call.actor.organisationId)
  return { mayWrite: writesMeasures(call.actor), measures: rows.map(row => present(row, call.today)) }
}

function present(row: MeasureRow, today: string): Measure {
  const { possibilities, needs, affinities, wishes, age, ...rest } = row
  const state =
    row.publishedOn === null ? 'draft' : row.endedOn === null || row.endedOn > today ? 'published' : 'ended'
  return { ...rest, state, criterion: { possibilities, needs, affinities, wishes, age } }
}

/** How many measures that hold take each road; for HR and the works council. */
export async function readRoadBalance(call: Call): Promise<RoadBalance> {
  const { measures, mayWrite } = await readMeasures(call)
  const holding = measures.filter(({ state }) => state === 'published')
  const drafts = measures.filter(({ state, roads }) => state === 'draft' && roads.length === 0)
  return {
    ...balanceOf(holding),
    untagged: mayWrite ? drafts.length : null,
    measures: holding.map(({ measureId, title, roads }) => ({ measureId, title, roads })),
  }
}

/** A draft: nobody but HR reads it yet. */
export async function writeMeasure(call: Call, input: MeasureInput): Promise<Measures> {
  mustWriteMeasures(call.actor)
  mustGoByPeople(input.criterion)
  const measureId = call.newId()
  await insertMeasure(call.tx, keyOf(call, measureId), {
    input,
    by: call.actor.personId,
    at: call.now,
  })
  return told(call, measureId, 'measure.written')
}

export async function changeMeasure(
  call: Call,
  measureId: string,
  { version, ...input }: z.output<typeof measureChange>,
): Promise<Measures> {
  mustWriteMeasures(call.actor)
  mustGoByPeople(input.criterion)
  await loadDraft(call, measureId, version)
  await rewriteMeasure(call.tx, keyOf(call, measureId), { input, version: version + 1 })
  return told(call, measureId, 'measure.written')
}

export async function dropMeasure(call: Call, measureId: string): Promise<Measures> {
  mustWriteMeasures(call.actor)
  await loadDraft(call, measureId)
  await deleteDraft(call.tx, keyOf(call, measureId))
  return told(call, measureId, 'measure.dropped')
}

/** From now on everybody reads it, and it is not rewritten any more. */
export async function publishMeasure(
  call: Call,
  measureId: string,
  { version }: { version: number },
): Promise<Measures> {
  mustWriteMeasures(call.actor)
  const draft = await loadDraft(call, measureId, version)
  mustGoByPeople(draft.criterion)
  mustHaveRoad(draft)
  await dateMeasure(call.tx, keyOf(call, measureId), { published_on: call.today, version: version + 1 })
  return told(call, measureId, 'measure.published')
}

/** From today on it holds no more; it stays readable. */
export async function endMeasure(call: Call, measureId: string): Promise<Measures> {
  mustWriteMeasures(call.actor)
  const { state, version } = await load(call, measureId)
  if (state !== 'published') refuse('measures.not-holding', 'conflict')
  await dateMeasure(call.tx, keyOf(call, measureId), { ended_on: call.today, version: version + 1 })
  return told(call, measureId, 'measure.ended')
}

async function load(call: Call, measureId: string): Promise<Measure> {
  await takeTurn(call.tx, 'measures', `${call.actor.organisationId}:${measureId}`)
  const { measures } = await readMeasures(call)
  return measures.find(one => one.measureId === measureId) ?? refuse('measures.no-such-measure', 'not-found')
}

/** A draft, and the version of it that was read. */
async function loadDraft(call: Call, measureId: string, version?: number): Promise<Measure> {
  const measure = await load(call, measureId)
  if (measure.state !== 'draft') refuse('measures.is-published', 'conflict')
  if (version !== undefined && measure.version !== version) refuse('measures.changed', 'conflict')
  return measure
}

async function told(call: Call, measureId: string, event: string): Promise<Measures> {
  const all = await readMeasures(call)
  await call.tell({ event, subjectKind: 'measure', subjectId: measureId })
  return all
}

const keyOf = ({ actor }: Call, measureId: string) => ({
  organisationId: actor.organisationId,
  measureId,
})
