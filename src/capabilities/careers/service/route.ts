import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Career, CareerContent, ContentOf, ItemInput, MoveRoute } from '../model.ts'
import { mustHaveResult } from '../policy.ts'
import { moveRoute } from '../prior-learning.ts'
import { rewriteItem } from '../store/items.ts'
import { holdCareer, keyOf, mustBeMine, mustBeNewest, mustBeReadable } from './load.ts'
import { lockContent } from './locked.ts'
import { readCareer } from './present.ts'

type Route = ContentOf<'route'>
type RouteInput = Extract<ItemInput, { kind: 'route' }>

/** It begins with an intake. */
export function beginRoute(input: RouteInput): Route {
  const place = { step: 'intake', resting: false } as const
  mustHaveResult(place, input.certificate)
  return { ...input, ...place, laid: [] }
}

/** Other words; where it is stays as it is. */
export function rewriteRoute(input: RouteInput, before: CareerContent): Route {
  mustBeRoute(before)
  mustHaveResult(before, input.certificate)
  return { ...before, ...input }
}

/** Nobody but its owner moves it, and nobody is told. */
export async function moveCareerRoute(
  call: Call,
  itemId: string,
  { version, move }: MoveRoute,
): Promise<Career> {
  const mine = mustBeMine(await holdCareer(call), itemId)
  const before = mustBeReadable(mine)
  mustBeRoute(before)
  mustBeNewest(mine, version)
  const place = moveRoute(before, move)
  if (!place) refuse('careers.not-from-here', 'conflict')
  const locked = lockContent(call, itemId, { ...before, ...place })
  await rewriteItem(call.tx, keyOf(call, itemId), { version, locked })
  return readCareer(call)
}

function mustBeRoute(content: CareerContent): asserts content is Route {
  if (content.kind !== 'route') refuse('careers.no-such-item', 'not-found')
}
