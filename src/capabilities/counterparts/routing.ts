import { refuse } from '../../platform/errors/refusal.ts'
import { type Counterpart, type RoutedTopic, topicRoutes } from '../dialogue/index.ts'
import type { ThreadSide } from './vocabulary.ts'

/**
 * To whom a topic goes: the one counterpart that it has, or of two the one or both that the worker names. The agency's contact
 * lays it in their own thread, or not at all.
 */
export function routeOf(
  about: RoutedTopic,
  wanted: readonly Counterpart[] | undefined,
  side: ThreadSide,
): readonly Counterpart[] {
  const allowed = topicRoutes[about].filter(one => side === 'employee' || one === 'agency')
  if (allowed.length === 0) refuse('counterparts.goes-elsewhere', 'conflict')
  if (!wanted) {
    if (allowed.length > 1) refuse('counterparts.say-with-whom', 'bad-input')
    return allowed
  }
  if (wanted.some(one => !allowed.includes(one))) refuse('counterparts.goes-elsewhere', 'conflict')
  return wanted
}
