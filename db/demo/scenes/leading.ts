import { sayHours, setSpanRule } from '../../../src/capabilities/leading/service.ts'
import type { Scene } from './scene.ts'

/** HR said how often and how long people talk here, and of two units how many hours there are; of the others nobody said. */
export async function sayRoom({ act, demo, personOf, tableOf }: Scene): Promise<void> {
  const hr = personOf('marieke')
  await act(hr, call => setSpanRule(call, { version: 0, talks: 2, minutes: 90, limit: 12 }))
  for (const [chair, hours] of [
    ['samira', 160],
    ['bram', 20],
  ] as const) {
    const { team } = tableOf(personOf(chair)).relation
    const { unitId } = demo.register.units.find(unit => unit.team === team)!
    await act(hr, call => sayHours(call, unitId, { hours }))
  }
}
