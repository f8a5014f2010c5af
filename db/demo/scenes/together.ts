import {
  agreeDualAction,
  askOtherHalf,
  writeDualAction,
} from '../../../src/capabilities/dual-actions/service.ts'
import { writeTalent } from '../../../src/capabilities/talents/service.ts'
import { talentKinds } from '../../../src/capabilities/talents/vocabulary.ts'
import type { Scene } from './scene.ts'

/** Samira and Joost do one thing together, each their half; of another she asks him what he does. He writes what he sees in her. */
export async function getOnTogether({ act, personOf, tableOf, words }: Scene): Promise<void> {
  const { employee, manager, relationId } = tableOf(personOf('samira'))
  const { hers, his, alone } = words.scenes.together
  const halves = { employee: hers, organisation: his }
  const { actions } = await act(employee, call => writeDualAction(call, relationId, halves), '2026-08-25')
  const agreed = { relationId, actionId: actions[0]!.actionId }
  await act(manager, call => agreeDualAction(call, agreed, { version: 1 }), '2026-08-27')
  await act(employee, call => askOtherHalf(call, relationId, { half: alone }), '2026-08-28')
  for (const kind of talentKinds)
    await act(
      manager,
      call => writeTalent(call, relationId, { kind, words: words.scenes.seen[kind] }),
      '2026-08-27',
    )
}
