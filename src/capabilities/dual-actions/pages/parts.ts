import type { CareerPart } from '../../../platform/web/screens.ts'
import { TogetherPart } from './together-part.tsx'

/** Beside what somebody wants: what they do about it with whoever leads them. */
export const dualActionParts: readonly CareerPart[] = [{ order: 35, Part: TogetherPart }]
