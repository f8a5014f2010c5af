import { answerRequest, makeRequest } from '../../../src/capabilities/requests/service/requests.ts'
import type { Scene } from './scene.ts'

/**
 * Samira asked for more hours, and Joost said why not. Ineke's request waits, close to its last day. To Fatma nobody answered in
 * time, so that it begins as she asked.
 */
export async function askForOtherwise({ act, words, personOf, tableOf }: Scene): Promise<void> {
  const asked = words.scenes.requests
  const made = { hours: null, withoutLaw: false } as const
  const samira = tableOf(personOf('samira'))
  const more = {
    ...made,
    kind: 'hours' as const,
    hours: samira.relation.hours.at(-1)!.hours + 4,
    words: asked.hours,
    startsOn: '2026-06-01',
  }
  const { requests } = await act(
    samira.employee,
    call => makeRequest(call, samira.relationId, more),
    '2026-03-02',
  )
  const at = { relationId: samira.relationId, requestId: requests[0]!.requestId }
  const no = { outcome: 'refused', ground: 'no-work', words: asked.no } as const
  await act(samira.manager, call => answerRequest(call, at, no), '2026-03-20')

  const ineke = tableOf(personOf('ineke'))
  const times = { ...made, kind: 'times' as const, words: asked.times, startsOn: '2026-10-05' }
  await act(ineke.employee, call => makeRequest(call, ineke.relationId, times), '2026-07-27')

  const fatma = tableOf(personOf('fatma'))
  const home = { ...made, kind: 'place' as const, words: asked.home, startsOn: '2026-09-14' }
  await act(fatma.employee, call => makeRequest(call, fatma.relationId, home), '2026-06-08')
}
