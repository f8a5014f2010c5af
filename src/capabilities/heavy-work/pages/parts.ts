import type { CareerPart } from '../../../platform/web/screens.ts'
import { PlanBPart } from './plan-b-part.tsx'

/** After one’s own plan, into which it leads. */
export const heavyWorkParts: readonly CareerPart[] = [{ order: 33, Part: PlanBPart }]
