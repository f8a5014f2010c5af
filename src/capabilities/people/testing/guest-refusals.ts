import { randomUUID } from 'node:crypto'
import type { Desk } from '../../../shell/testing/desk.ts'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import { endGuest, inviteGuest } from '../service/guests.ts'

const origin = 'https://werk.example'
const guest = {
  givenName: 'Guus',
  familyName: 'Gast',
  email: 'guus@gast.example',
  purpose: 'consultant',
  until: '2026-12-31',
} as const

interface Means {
  office(): Promise<{ organisationId: string; unitId: string; hr: string }>
}

const inviting = (desk: Desk, hr: string, change: Partial<typeof guest> | { email: string; until: string }) =>
  desk.refused(hr, call => inviteGuest(call, { ...guest, ...change }, origin))

/** With what HR is refused who lets somebody in, or closes a door. */
export const guestRefusals = ({ office }: Means) =>
  ({
    'stay-in-the-past': async desk =>
      inviting(desk, (await office()).hr, { email: guest.email, until: '2026-08-31' }),
    'works-here': async desk => {
      const { organisationId, unitId, hr } = await office()
      const personId = await desk.build.person(organisationId)
      await desk.build.relation({ organisationId, unitId }, personId, null)
      const { email } = await desk.build.accountOf(personId)
      return inviting(desk, hr, { email: email.toUpperCase(), until: guest.until })
    },
    'guest-already': async desk => {
      const { hr } = await office()
      await desk.as(hr, call => inviteGuest(call, guest, origin))
      return inviting(desk, hr, {})
    },
    'no-such-guest': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => endGuest(call, randomUUID()))
    },
  }) satisfies Record<string, Attempt>
