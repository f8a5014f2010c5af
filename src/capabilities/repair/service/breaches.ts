import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findSignedClause, isDealOf } from '../../agreements/index.ts'
import { requireItems } from '../../expectations/index.ts'
import { sitToChange } from '../../people/index.ts'
import type { BreachContent, BreachInput, Confidants, Repair, SourceInput } from '../model.ts'
import {
  type BreachKey,
  deleteBreach,
  findConfidants,
  findOwnFeeling,
  insertBreach,
  isTopicOf,
  saveFeeling,
  updateBreach,
} from '../store/breaches.ts'
import { breakSeam, deleteSeam, takeBackFeeling } from '../store/seams.ts'
import { type BreachPath, findMine, type LoadedBreach, loadAtTable, loadOwn } from './load.ts'
import { lockContent, lockFeeling, openFeeling } from './locked.ts'
import { presentRepair, readRepair } from './present.ts'

/** Something was not kept, or threatens not to be, because its owner sees it so: nobody is asked whether it is. */
export async function recordBreach(call: Call, relationId: string, input: BreachInput): Promise<Repair> {
  const table = await sitToChange(call, relationId)
  const { side, organisationId } = table
  const key = { organisationId, breachId: call.newId() }
  const content = {
    ...answered(input),
    source: await sourceOf(call, relationId, input.source),
    side,
    recordedOn: call.today,
    recordedAt: call.now.toISOString(),
    route: null,
    topicId: null,
    dealId: null,
    mendedOn: null,
  }
  const { personId } = call.actor
  await insertBreach(call.tx, key, {
    relationId,
    personId,
    locked: lockContent(call, key.breachId, content),
  })
  if (input.feeling !== '') await saveOwnFeeling(call, key, input.feeling)
  return presentRepair(call, table)
}

/** Other words, another weight; from threatening to happened, or back: the owner moves it, and nobody else. */
export async function changeBreach(
  call: Call,
  path: BreachPath,
  { version, breach }: { version: number; breach: BreachInput },
): Promise<Repair> {
  const loaded = await loadAtTable(call, path, version)
  const source = isSame(loaded.content.source, breach.source)
    ? loaded.content.source
    : await sourceOf(call, path.relationId, breach.source)
  await save(call, loaded, { ...loaded.content, ...answered(breach), source })
  await keepFeeling(call, loaded.key, breach.feeling)
  return presentRepair(call, loaded.table)
}

/** One of the doors, as often as the owner likes. Another door than the one by which it was told takes the telling back. */
export async function chooseRoute(
  call: Call,
  path: BreachPath,
  chosen: Pick<BreachContent, 'route' | 'topicId' | 'dealId'> & { version: number },
): Promise<Repair> {
  const loaded = await loadAtTable(call, path, chosen.version)
  const { route, topicId, dealId } = chosen
  if (topicId && !(await isTopicOf(call.tx, path.relationId, topicId)))
    refuse('repair.not-at-this-table', 'not-found')
  if (dealId && !(await isDealOf(call, path.relationId, dealId)))
    refuse('repair.not-at-this-table', 'not-found')
  const { content } = loaded
  if (content.topicId !== topicId || content.dealId !== dealId) await deleteSeam(call.tx, loaded.key)
  await save(call, loaded, { ...content, route, topicId, dealId })
  return presentRepair(call, loaded.table)
}

/** Whole again, or not after all: said by the owner alone. */
export async function sayMended(
  call: Call,
  path: BreachPath,
  { version, mended }: { version: number; mended: boolean },
): Promise<Repair> {
  const loaded = await loadOwn(call, path, version)
  if (!mended) await breakSeam(call.tx, loaded.key)
  await save(call, loaded, { ...loaded.content, mendedOn: mended ? call.today : null })
  return readRepair(call, path.relationId)
}

/** Gone, with the feeling and with what was told of it; also when it cannot be read any more. */
export async function withdrawBreach(call: Call, path: BreachPath): Promise<{ withdrawn: true }> {
  const { key } = await findMine(call, path)
  await deleteBreach(call.tx, key)
  return { withdrawn: true }
}

/** Who they are and where they can be written to: whoever goes there does so outside the product. */
export async function readConfidants(call: Call): Promise<Confidants> {
  const rows = await findConfidants(call.tx)
  return {
    confidants: rows.map(({ person_id, name, email, unit }) => ({ personId: person_id, name, email, unit })),
  }
}

async function save(call: Call, { key, version }: LoadedBreach, content: BreachContent): Promise<void> {
  await updateBreach(call.tx, key, {
    version: version + 1,
    locked: lockContent(call, key.breachId, content),
  })
}

/** Other words are not released with the earlier ones: what the other read of it is taken back. */
async function keepFeeling(call: Call, key: BreachKey, feeling: string): Promise<void> {
  const before = openFeeling(call.vault(), key.breachId, await findOwnFeeling(call.tx, key))
  if ((before ?? '') === feeling) return
  await takeBackFeeling(call.tx, key)
  await saveOwnFeeling(call, key, feeling)
}

function saveOwnFeeling(call: Call, key: BreachKey, feeling: string): Promise<void> {
  const locked = feeling === '' ? null : lockFeeling(call, key.breachId, feeling)
  return saveFeeling(call.tx, key, { personId: call.actor.personId, locked })
}

/** Each question has an answer of its own: none is taken for yes or no. */
function answered({ happened, state, weight, weightWords, exchange, authority, cooperation }: BreachInput) {
  if (exchange === null || authority === null || cooperation === null)
    refuse('repair.dimension-unanswered', 'bad-input')
  if (state === null) refuse('repair.state-unanswered', 'bad-input')
  if (weight === null) refuse('repair.weight-unanswered', 'bad-input')
  return { happened, state, weight, weightWords, exchange, authority, cooperation }
}

const isSame = (kept: BreachContent['source'], given: SourceInput): boolean =>
  kept.from === 'clause' && given.from === 'clause' && kept.clauseId === given.clauseId

/** A clause is quoted as both signed it at this table; an item is one of the list. */
async function sourceOf(
  call: Call,
  relationId: string,
  source: SourceInput,
): Promise<BreachContent['source']> {
  if (source.from === 'own') return source
  if (source.from === 'item') {
    await requireItems(call, [source.itemId])
    return source
  }
  const what = await findSignedClause(call, relationId, source.clauseId)
  if (what === null) refuse('repair.no-such-clause', 'not-found')
  return { ...source, expected: what }
}
