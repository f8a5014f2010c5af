import { off, type Person, type RosterCase } from './case.ts'
import { verifyLaw } from './verify-law.ts'

/** Shifts that the law does not allow somebody on a day, whatever else they work: asked one by one. */
export function lawCells(given: RosterCase, person: Person, base: Float64Array): void {
  const width = given.shifts.length + 1
  const alone = { ...person, before: undefined }
  const line = new Int16Array(given.days)
  for (let day = 0; day < given.days; day++)
    for (const has of given.shifts.keys()) {
      line.fill(off)
      line[day] = has
      if (verifyLaw(given, alone, line).breaches.length > 0)
        base[day * width + 1 + has] = Number.POSITIVE_INFINITY
    }
}
