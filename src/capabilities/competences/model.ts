import { z } from 'zod'
import { legible } from '../people/model.ts'
import { folded } from './reference.ts'

const code = z.string().trim().min(1).max(200).regex(/^\S+$/)

/** A competence by its code in ESCO or CompetentNL, or in own words where neither has it. */
export const competenceRef = z
  .union([
    z.strictObject({ code }),
    z.strictObject({ words: legible(80).refine(words => folded(words).length >= 2, 'short') }),
  ])
  .meta({ id: 'CompetenceRef' })
export type CompetenceRef = z.output<typeof competenceRef>

/** What a competence is called: in English where it has no Dutch label, which is said then. */
const called = { label: z.string(), english: z.boolean() }

export const knownQuery = z.object({ q: z.string().trim().max(80) })
export const knownCompetences = z
  .object({ competences: z.array(z.object({ code: z.string(), ...called })) })
  .meta({ id: 'KnownCompetences' })
export type KnownCompetences = z.infer<typeof knownCompetences>
export type KnownCompetence = KnownCompetences['competences'][number]
