import type { CareerPart } from '../../../platform/web/screens.ts'
import { TalentsPart } from './talents-part.tsx'

/** After what somebody says they can do: what whoever leads them sees. */
export const talentParts: readonly CareerPart[] = [{ order: 65, Part: TalentsPart }]
