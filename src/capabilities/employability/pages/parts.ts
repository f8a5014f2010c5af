import type { CareerPart } from '../../../platform/web/screens.ts'
import { AgesPart } from './ages/ages.tsx'
import { BeadsPart } from './beads.tsx'
import { ExercisesPart } from './exercises/exercises.tsx'

/** What somebody finds out about themselves, each part by itself. */
export const employabilityParts: readonly CareerPart[] = [
  { order: 50, Part: BeadsPart },
  { order: 55, Part: AgesPart },
  { order: 70, Part: ExercisesPart },
]
