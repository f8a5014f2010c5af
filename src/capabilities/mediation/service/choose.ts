import { sides } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Searches } from '../model.ts'
import { findChoices, forgetSealed, saveSearch, sealChoice } from '../store.ts'
import { loadSearch } from './load.ts'
import { told } from './search.ts'

/** Yes or no to each package, unseen by the other. Only a yes of both becomes known, and only one. */
export async function choosePackages(
  call: Call,
  relationId: string,
  agreementId: string,
  { yes }: { yes: readonly number[] },
): Promise<Searches> {
  const { agreed, search, key } = await loadSearch(call, relationId, agreementId, ['choosing'])
  const { side } = agreed.table
  if (search.answered.includes(side)) refuse('mediation.already-answered', 'conflict')
  if (yes.some(number => number > search.packages.length)) refuse('mediation.no-such-package', 'bad-input')
  await sealChoice(call.tx, key, { side, authorId: call.actor.personId }, [...new Set(yes)].sort())
  const answered = sides.filter(one => one === side || search.answered.includes(one))
  const both = await findChoices(call.tx, key)
  if (both.length < 2) {
    await saveSearch(call.tx, key, { answered })
    return told(call, agreed, 'search.answered')
  }
  const chosen = search.packages.findIndex((_, index) => both.every(choice => choice.yes.includes(index + 1)))
  await forgetSealed(call.tx, key)
  await saveSearch(
    call.tx,
    key,
    chosen >= 0
      ? { answered, state: 'ended', outcome: 'found', chosen: chosen + 1 }
      : { answered, state: 'ended', outcome: 'nothing' },
  )
  return told(call, agreed, 'search.answered')
}
