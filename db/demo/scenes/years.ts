import type { YearInput } from '../../../src/capabilities/terms/model.ts'
import { drawYear } from '../../../src/capabilities/terms/service.ts'
import type { ChairId } from '../chairs.ts'
import type { Scene } from './scene.ts'

/** Samira lays down a year with the summer off. Joost, whose children are with him every other week, still draws his for himself. */
export async function drawYears({ act, personOf, tableOf }: Scene): Promise<void> {
  const draw = (chair: ChairId, input: Pick<YearInput, 'shape' | 'laid'>) => {
    const { employee, relationId } = tableOf(personOf(chair))
    const drawn: YearInput = { ...input, version: 0, pay: 'spread' }
    return act(employee, call => drawYear(call, { relationId, year: 2027 }, drawn), '2026-08-28')
  }
  await draw('samira', {
    shape: { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] },
    laid: true,
  })
  await draw('joost', {
    shape: { kind: 'on-and-off', fullMinutes: 40 * 60, partMinutes: 32 * 60, anchor: '2027-01-04' },
    laid: false,
  })
}
