import type { YearShape } from '../../../src/capabilities/terms/model.ts'
import { drawYear, layYear } from '../../../src/capabilities/terms/service.ts'
import type { ChairId } from '../chairs.ts'
import type { Scene } from './scene.ts'

/** Samira lays down a year with the summer off. Joost, whose children are with him every other week, still draws his for himself. */
export async function drawYears({ act, personOf, tableOf }: Scene): Promise<void> {
  const draw = (chair: ChairId, verb: typeof drawYear, shape: YearShape) => {
    const { employee, relationId } = tableOf(personOf(chair))
    const path = { relationId, year: 2027 }
    return act(employee, call => verb(call, path, { version: 0, pay: 'spread', shape }), '2026-08-28')
  }
  await draw('samira', layYear, { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] })
  const full = 40 * 60
  await draw('joost', drawYear, {
    kind: 'on-and-off',
    fullMinutes: full,
    partMinutes: full - 8 * 60,
    anchor: '2027-01-04',
  })
}
