import type { CareerPart } from '../../../platform/web/screens.ts'
import { Abilities } from './abilities.tsx'
import { CareerLine } from './career-line.tsx'
import { FewWays } from './few-ways.tsx'
import { LockedItems } from './locked-items.tsx'
import { PlanPart } from './plan.tsx'
import { RoutesPart } from './routes.tsx'
import { Ways } from './ways.tsx'
import { Invited, YearlyPart } from './yearly.tsx'

/** What this capability lays on the page, each part by itself; others lay theirs between and after them. */
export const careerParts: readonly CareerPart[] = [
  { order: 5, Part: Invited },
  { order: 10, Part: FewWays },
  { order: 20, Part: LockedItems },
  { order: 30, Part: PlanPart },
  { order: 40, Part: CareerLine },
  { order: 45, Part: RoutesPart },
  { order: 60, Part: Abilities },
  { order: 80, Part: Ways },
  { order: 95, Part: YearlyPart },
]
