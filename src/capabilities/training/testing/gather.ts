import type { Desk } from '../../../shell/testing/desk.ts'
import type { TrainingInput } from '../model.ts'
import { listOffers, offerTraining } from '../service.ts'

/** So many who lead, each so many workers, and somebody of HR. */
export async function gatherTables({ build }: Desk, { leaders = 1, each = 1 } = {}) {
  const where = await build.organisation()
  const { organisationId } = where
  const hr = await build.person(organisationId)
  await build.role(organisationId, hr, 'hr')
  const managers: string[] = []
  const workers: string[] = []
  for (let nth = 0; nth < leaders; nth++) {
    const manager = await build.person(organisationId)
    managers.push(manager)
    for (let of = 0; of < each; of++) {
      const worker = await build.person(organisationId)
      await build.relation(where, worker, manager)
      workers.push(worker)
    }
  }
  return { organisationId, hr, managers, workers, manager: managers[0]!, worker: workers[0]! }
}

export const offer: TrainingInput = {
  title: 'Een gesprek van twee kanten',
  words: 'Zeggen waar het jou om gaat.',
  place: 'Kantine',
  beginsOn: '2026-10-06',
  endsOn: '2026-10-07',
  enrolUntil: '2026-10-01',
  seats: null,
}

/** What HR offers, by its id. */
export async function offered(desk: Desk, hr: string, more: Partial<TrainingInput> = {}): Promise<string> {
  await desk.as(hr, call => offerTraining(call, { ...offer, ...more }))
  const { offers } = await desk.as(hr, listOffers)
  return offers[0]!.trainingId
}
