import { readTalks } from '../../../src/capabilities/dialogue/service/conversations.ts'
import {
  askMediation,
  releaseToMediator,
  takeMediation,
} from '../../../src/capabilities/mediators/service.ts'
import type { Scene } from './scene.ts'

/**
 * Ineke and her manager both asked for a mediator; Marieke does it, and reads one topic that both let her read. Oleksandr asked
 * alone: nobody knows.
 */
export async function askBetween({ act, personOf, tableOf }: Scene): Promise<void> {
  const table = tableOf(personOf('ineke'))
  const { relationId, employee, manager } = table
  for (const who of [employee, manager]) await act(who, call => askMediation(call, relationId))
  await act(personOf('marieke'), call => takeMediation(call, relationId))
  const { topics } = await act(employee, call => readTalks(call, relationId))
  const [first, second] = topics
  for (const who of [employee, manager])
    await act(who, call => releaseToMediator(call, { relationId, topicId: first!.topicId }))
  if (second) await act(employee, call => releaseToMediator(call, { relationId, topicId: second.topicId }))
  const alone = tableOf(personOf('oleksandr'))
  await act(alone.employee, call => askMediation(call, alone.relationId))
}
