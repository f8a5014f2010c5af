import type { Column } from './columns.ts'
import {
  covers,
  joinPeriods,
  type Management,
  type Period,
  type Placement,
  type PlannedRelation,
} from './register.ts'

/** What a row says of a stretch; undefined is left as it is. */
export interface SaidStretch extends Period {
  unitCode: string | undefined
  location: string | null | undefined
  jobTitle: string | undefined
  hoursPerWeek: number | undefined
  managerNumber: string | null | undefined
}

/** All that is true of a relation in one stretch of time. */
export type Stretch = Placement & { managerNumber: string | null }

interface Laid {
  placements: Placement[]
  managements: Management[]
  /** By the place of what was said: what it leaves open where nothing stands yet. */
  missing: { index: number; columns: Column[] }[]
}

/**
 * Lays what a file says over what stands. A stretch that the file does not mention stays, and so does each part that it
 * does not mention of a stretch that it does.
 */
export function layOver(
  known: PlannedRelation | undefined,
  within: Period,
  said: readonly SaidStretch[],
): Laid {
  const missing = new Map<number, Set<Column>>()
  const placements: Placement[] = []
  const managements: Management[] = []
  for (const { from, until } of cut(within, [
    ...(known ? [...known.placements, ...known.managements] : []),
    ...said,
  ])) {
    const base = known && placementOn(known, from)
    const index = said.findIndex(stretch => covers(stretch, from))
    const own = said[index]
    const before = known && managerOn(known, from)
    const managerNumber = own?.managerNumber !== undefined ? own.managerNumber : (before ?? null)
    if (managerNumber) managements.push({ from, until, managerNumber })
    if (!base && !own) continue
    const unitCode = own?.unitCode ?? base?.unitCode
    const jobTitle = own?.jobTitle ?? base?.jobTitle
    const hoursPerWeek = own?.hoursPerWeek ?? base?.hoursPerWeek
    const location = own?.location !== undefined ? own.location : (base?.location ?? null)
    if (unitCode === undefined || jobTitle === undefined || hoursPerWeek === undefined) {
      const open = missing.get(index) ?? new Set()
      if (unitCode === undefined) open.add('unit_code')
      if (jobTitle === undefined) open.add('job_title')
      if (hoursPerWeek === undefined) open.add('hours_per_week')
      missing.set(index, open)
      continue
    }
    placements.push({ from, until, unitCode, location, jobTitle, hoursPerWeek })
  }
  return {
    placements: joinPeriods(placements),
    managements: joinPeriods(managements),
    missing: [...missing].map(([index, columns]) => ({ index, columns: [...columns] })),
  }
}

/** A relation in stretches, each with placement and manager, as rows of the file. */
export function splitStretches(relation: PlannedRelation): Stretch[] {
  return cut(relation, [...relation.placements, ...relation.managements]).flatMap(({ from, until }) => {
    const place = relation.placements.find(period => covers(period, from))
    if (!place) return []
    const managerNumber = relation.managements.find(period => covers(period, from))?.managerNumber ?? null
    return [{ ...place, from, until, managerNumber }]
  })
}

/** The stretches between all days on which one of these begins or ends. */
export function cut(within: Period, periods: readonly Period[]): Period[] {
  const days = periods.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
  const inside = days.filter(day => day > within.from && (within.until === null || day < within.until))
  const starts = [...new Set([within.from, ...inside])].sort()
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? within.until }))
}

/** A relation that gets longer goes on as it was at that end. */
function placementOn(known: PlannedRelation, day: string): Placement | undefined {
  const { placements } = known
  return placements.find(period => covers(period, day)) ?? atTheEnds(placements, known, day)
}

const managerOn = (known: PlannedRelation, day: string): string | undefined =>
  (known.managements.find(period => covers(period, day)) ?? atTheEnds(known.managements, known, day))
    ?.managerNumber

function atTheEnds<T extends Period>(periods: readonly T[], whole: Period, day: string): T | undefined {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first && day < whole.from && first.from === whole.from) return first
  if (last && whole.until !== null && day >= whole.until && last.until === whole.until) return last
  return undefined
}
