import { offersHandover } from '../../../capabilities/dialogue/handover.ts'
import type { Talks } from '../../../capabilities/dialogue/model.ts'
import type { RelationView } from '../../../capabilities/people/model.ts'
import { useSignedIn } from '../../../platform/web/me.ts'

/** Whether these two are offered a handover talk today. */
export function useHandover(
  relation: RelationView | undefined,
  talks: Pick<Talks, 'conversations'>,
): boolean {
  const { today } = useSignedIn()
  if (!relation) return false
  const { managedSince: since, validFrom: start } = relation
  return offersHandover({ since, start, today }, talks.conversations)
}
