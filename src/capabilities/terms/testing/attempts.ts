import { type Aim, type Attempts, onTable, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok } from '../../../shell/testing/furnished.ts'
import type { YearInput } from '../model.ts'

export const summerOff: YearInput = {
  version: 0,
  shape: { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] },
  pay: 'spread',
  laid: false,
}

/** A year at a table of its own, drawn by its employee, laid down or not. */
export function attempts(room: Room): Attempts {
  const { employee } = room.cast.clients
  const drawn =
    (method: string, laid: boolean, path = '', body?: unknown) =>
    async (): Promise<Aim> => {
      const { url } = await furnish(room.cast)
      const year = `${url}/year-patterns/2027`
      await employee.delete(year)
      await ok(employee.put(year, { ...summerOff, laid }))
      return () => ({ method, url: `${year}${path}`, body })
    }
  return {
    readYearPatterns: onTable(room, 'GET', () => '/year-patterns'),
    drawYear: onTable(room, 'PUT', () => '/year-patterns/2028', summerOff),
    takeYearBack: drawn('POST', true, '/take-back', { version: 1 }),
    removeYear: drawn('DELETE', false),
  }
}
