import { randomUUID } from 'node:crypto'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import {
  addToMinutes,
  agreeAtMeeting,
  closeAtMeeting,
  planMeeting,
  settleMinutes,
  writeMinutes,
} from '../service/meetings.ts'
import { gatherOffices, met, planOf, settle } from './meet.ts'

const dueOn = '2026-12-01'

/** Every sentence with which a step of the meeting is refused. */
export const meetingRefusals = {
  'no-meeting': async desk => {
    const { hr } = await gatherOffices(desk)
    return desk.refused(hr, call => writeMinutes(call, 2025, { version: 1, minutes: 'Iets' }))
  },
  'meeting-too-early': async desk => {
    const offices = await gatherOffices(desk)
    return desk.refused(offices.hr, call =>
      planMeeting(call, 2025, planOf(offices, { heldOn: '2025-12-31' })),
    )
  },
  'no-such-participant': async desk => {
    const offices = await gatherOffices(desk)
    return desk.refused(offices.hr, call =>
      planMeeting(call, 2025, planOf(offices, { participants: [randomUUID()] })),
    )
  },
  'meeting-changed': async desk => {
    const { hr, year } = await met(desk, await gatherOffices(desk))
    return desk.refused(hr, call => writeMinutes(call, year, { version: 1, minutes: 'Iets anders' }))
  },
  'minutes-settled': async desk => {
    const { hr, council, year } = await met(desk, await gatherOffices(desk))
    await settle(desk, year, [hr, council])
    return desk.refused(hr, call => writeMinutes(call, year, { version: 5, minutes: 'Iets anders' }))
  },
  'not-settled': async desk => {
    const { hr, council, year } = await met(desk, await gatherOffices(desk))
    await settle(desk, year, [hr])
    return desk.refused(council, call => addToMinutes(call, year, { words: 'Nog iets' }))
  },
  'not-held': async desk => {
    const offices = await met(desk, await gatherOffices(desk), { heldOn: '2026-09-02' })
    return desk.refused(offices.hr, call => settleMinutes(call, 2025, { version: 3 }))
  },
  'nothing-written': async desk => {
    const offices = await gatherOffices(desk)
    await desk.as(offices.hr, call => planMeeting(call, 2025, planOf(offices)))
    return desk.refused(offices.hr, call => settleMinutes(call, 2025, { version: 1 }))
  },
  'both-needed': async desk => {
    const offices = await gatherOffices(desk)
    const participants = [offices.council]
    await desk.as(offices.hr, call => planMeeting(call, 2025, planOf(offices, { participants })))
    await desk.as(offices.hr, call => writeMinutes(call, 2025, { version: 1, minutes: 'Iets' }))
    return desk.refused(offices.hr, call => settleMinutes(call, 2025, { version: 2 }))
  },
  'settled-already': async desk => {
    const { hr, year } = await met(desk, await gatherOffices(desk))
    await settle(desk, year, [hr])
    return desk.refused(hr, call => settleMinutes(call, year, { version: 4 }))
  },
  'due-too-early': async desk => {
    const offices = await met(desk, await gatherOffices(desk))
    return desk.refused(offices.hr, call =>
      agreeAtMeeting(call, 2025, { version: 3, what: 'Iets', who: offices.hr, dueOn: '2026-08-31' }),
    )
  },
  'no-such-agreement': async desk => {
    const { hr } = await met(desk, await gatherOffices(desk))
    return desk.refused(hr, call => closeAtMeeting(call, 2025, { agreementId: randomUUID(), done: dueOn }))
  },
  'closed-already': async desk => {
    const { hr, council, agreementId } = await met(desk, await gatherOffices(desk))
    await desk.as(hr, call => closeAtMeeting(call, 2025, { agreementId, done: 'Klaar' }))
    return desk.refused(council, call => closeAtMeeting(call, 2025, { agreementId, done: 'Ook klaar' }))
  },
} satisfies Record<string, Attempt>
