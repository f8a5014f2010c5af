import type { Desk } from '../../../shell/testing/desk.ts'
import type { Attempt } from '../../../shell/testing/refusing.ts'
import { seatSomebody } from '../service/seats.ts'

interface Means {
  tableOfTwo(): Promise<{ organisationId: string; relationId: string; hr: string }>
}

/** Chairs at which the contact of an agency does not sit. */
export function counterpartRefusals({ tableOfTwo }: Means) {
  const chair = { seat: 'agency' as const, from: '2026-09-01', until: null, number: 'A1' }
  const seat = async (desk: Desk, parts: Parameters<typeof seatSomebody>[2]['parts']) => {
    const { hr, relationId, organisationId } = await tableOfTwo()
    await desk.build.person(organisationId, { number: 'A1' })
    return desk.refused(hr, call =>
      seatSomebody(call, relationId, { ...chair, parts }, 'https://example.org'),
    )
  }
  return {
    'counterpart-alone': desk => seat(desk, ['counterpart', 'talk']),
    // The two are a permanent worker and whoever manages.
    'no-counterpart-here': desk => seat(desk, ['counterpart']),
  } satisfies Record<string, Attempt>
}
