import type { Meeting } from '../../../src/capabilities/overview/meeting-schemas.ts'
import {
  agreeAtMeeting,
  closeAtMeeting,
  planMeeting,
  settleMinutes,
  writeMinutes,
} from '../../../src/capabilities/overview/service/meetings.ts'
import { askedYear as year } from '../overviews.ts'
import type { Scene } from './scene.ts'

const heldOn = '2025-03-11'

/** Last spring works council and HR met on the overview. Of what they agreed one thing is done; the other comes back. */
export async function meetOnOverview({ act, words, personOf }: Scene): Promise<void> {
  const [hr, council] = [personOf('marieke'), personOf('ineke')]
  const { place, minutes, rosters, training, done } = words.scenes.meeting
  const participants = [hr, council]
  let version = 0
  const step = async (personId: string, work: Parameters<typeof act<Meeting>>[1], day = heldOn) => {
    const view = await act(personId, work, day)
    version = view.planned!.version
    return view
  }
  const plan = { version, heldOn, place, others: '', participants }
  await step(council, call => planMeeting(call, year, plan), '2025-02-17')
  await step(council, call => writeMinutes(call, year, { version, minutes }))
  await step(hr, call =>
    agreeAtMeeting(call, year, { version, what: training, who: hr, dueOn: '2025-09-30' }),
  )
  const { agreements } = await step(council, call =>
    agreeAtMeeting(call, year, { version, what: rosters, who: hr, dueOn: '2026-10-01' }),
  )
  await step(council, call => settleMinutes(call, year, { version }))
  await step(hr, call => settleMinutes(call, year, { version }))
  const { agreementId } = agreements.find(({ what }) => what === training)!
  await step(hr, call => closeAtMeeting(call, year, { agreementId, done }), '2025-10-15')
}
