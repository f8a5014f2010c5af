import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type {
  AnswerInput,
  Career,
  CareerContent,
  ChangeItem,
  ItemInput,
  PlanInput,
  SaveAnswer,
} from '../model.ts'
import { deleteItems, insertItem, rewriteItem } from '../store/items.ts'
import { mostItems } from '../vocabulary.ts'
import {
  holdCareer,
  type Item,
  isOf,
  keyOf,
  mustBeMine,
  mustBeNewest,
  mustBeReadable,
  type Own,
} from './load.ts'
import { lockContent } from './locked.ts'
import { readCareer } from './present.ts'
import { beginRoute, rewriteRoute } from './route.ts'

/** What I still want, with a step that has a day, or said to be “not now”: one of the two, in one go. */
export async function savePlan(call: Call, input: PlanInput): Promise<Career> {
  const own = await holdCareer(call)
  const plan = own.items.find(isOf('plan'))
  mustBeNewest(plan, input.version)
  const before = plan?.content ?? null
  const lookAgainOn = input.notNow ? input.lookAgainOn : null
  if (lookAgainOn !== before?.lookAgainOn) mustLieAhead(call, lookAgainOn)
  if (input.step) mustLieAhead(call, input.step.on)
  if (!input.notNow && !input.step && !hasDated(own)) refuse('careers.step-or-not-now', 'bad-input')
  const content: CareerContent = {
    kind: 'plan',
    want: input.want,
    stance: input.notNow ? 'not-now' : 'steps',
    lookAgainOn,
    laid: before?.laid ?? [],
  }
  await keep(call, own, plan, content)
  if (input.step) await add(call, own, { kind: 'step', ...input.step, laid: [] })
  return readCareer(call)
}

/** A stretch of my career, or another step: with a day it ends a “not now”. */
export async function addCareerItem(call: Call, item: ItemInput): Promise<Career> {
  const own = await holdCareer(call)
  mustEndAfter(item)
  if (item.kind !== 'step') {
    await add(call, own, item.kind === 'route' ? beginRoute(item) : { ...item, laid: [] })
    return readCareer(call)
  }
  const plan = own.items.find(isOf('plan'))
  if (!plan) refuse('careers.plan-first', 'conflict')
  mustLieAhead(call, item.on)
  await add(call, own, { ...item, laid: [] })
  if (item.on && plan.content?.stance === 'not-now')
    await keep(call, own, plan, { ...plan.content, stance: 'steps', lookAgainOn: null })
  return readCareer(call)
}

/** A step that something else leads to, with a day: into the plan that stands, or the first of a plan that begins with what is wanted. */
export async function layStep(call: Call, want: string, step: { what: string; on: string }): Promise<void> {
  const { items } = await holdCareer(call)
  if (items.some(isOf('plan'))) await addCareerItem(call, { kind: 'step', ...step })
  else await savePlan(call, { version: 0, want, notNow: false, lookAgainOn: null, step })
}

export async function changeCareerItem(
  call: Call,
  itemId: string,
  { version, item }: ChangeItem,
): Promise<Career> {
  const own = await holdCareer(call)
  const mine = mustBeMine(own, itemId)
  const before = mustBeReadable(mine)
  if (before.kind !== item.kind) refuse('careers.no-such-item', 'not-found')
  mustBeNewest(mine, version)
  mustEndAfter(item)
  if (item.kind === 'step' && before.kind === 'step') {
    // What was then and stays as it was is nobody's mistake.
    if (item.on !== before.on) mustLieAhead(call, item.on)
    if (item.on === null) mustLeaveAStep(own, itemId)
  }
  const laid = 'laid' in before ? before.laid : []
  await keep(call, own, mine, item.kind === 'route' ? rewriteRoute(item, before) : { ...item, laid })
  return readCareer(call)
}

/** Gone for good, also for whoever read it with me; what I want goes with its steps, as if it had never been there. */
export async function removeCareerItem(call: Call, itemId: string): Promise<Career> {
  const own = await holdCareer(call)
  const mine = mustBeMine(own, itemId)
  if (mine.kind === 'step') mustLeaveAStep(own, itemId)
  const steps = mine.kind === 'plan' ? own.items.filter(isOf('step')) : []
  const gone = [mine, ...steps].map(one => one.itemId)
  await deleteItems(call.tx, call.actor.organisationId, gone)
  return readCareer(call)
}

/** An answer of which there is one, for myself alone. */
export async function saveCareerAnswer(call: Call, { version, answer }: SaveAnswer): Promise<Career> {
  const own = await holdCareer(call)
  const mine = own.items.find(({ slot }) => slot === slotOf(answer))
  mustBeNewest(mine, version)
  const before = mine?.content?.kind === 'ability' ? mine.content.laid : []
  await keep(call, own, mine, answer.kind === 'ability' ? { ...answer, laid: before } : answer)
  return readCareer(call)
}

function slotOf(content: Pick<CareerContent, 'kind'> | AnswerInput): string | null {
  if (content.kind === 'step' || content.kind === 'period' || content.kind === 'route') return null
  return 'ability' in content ? `ability.${content.ability}` : content.kind
}

function mustEndAfter(item: ItemInput): void {
  if (item.kind === 'period' && item.until !== null && item.until < item.from)
    refuse('careers.ends-before', 'bad-input')
}

async function keep(
  call: Call,
  own: Own,
  before: Pick<Item, 'itemId' | 'version'> | undefined,
  content: CareerContent,
): Promise<void> {
  if (!before) return add(call, own, content)
  const { itemId, version } = before
  await rewriteItem(call.tx, keyOf(call, itemId), { version, locked: lockContent(call, itemId, content) })
}

async function add(call: Call, { items }: Own, content: CareerContent): Promise<void> {
  if (items.length >= mostItems) refuse('careers.too-many', 'conflict', { most: mostItems })
  const itemId = call.newId()
  const { personId } = call.actor
  await insertItem(call.tx, keyOf(call, itemId), {
    personId,
    kind: content.kind,
    slot: slotOf(content),
    locked: lockContent(call, itemId, content),
  })
}

function mustLieAhead(call: Call, on: string | null): void {
  if (on !== null && on < call.today) refuse('careers.in-the-past', 'bad-input', { day: call.today })
}

const isDated = ({ content }: Item): boolean => content?.kind === 'step' && content.on !== null

const hasDated = ({ items }: Own): boolean => items.some(isDated)

/** A plan that does not say “not now” keeps a step with a day. One that cannot be read says neither. */
function mustLeaveAStep({ items }: Own, itemId: string): void {
  const plan = items.find(isOf('plan'))
  if (plan?.content?.stance !== 'steps') return
  if (!items.some(one => one.itemId !== itemId && isDated(one))) refuse('careers.last-step', 'conflict')
}
