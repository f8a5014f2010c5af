import type { RuleSet } from '../rule-set.ts'
import { adult, night } from './adult.ts'
import { call } from './call.ts'
import { child, youth } from './young.ts'

/** Dutch law as dated data. Not legal advice: each set names its source and how sure it is. */
export const ruleSets: readonly RuleSet[] = [adult, night, youth, child, call]

/** The sets that go by age. Being called in for work comes at every age, and is asked for by its own name. */
export const setsByAge: readonly RuleSet[] = [adult, night, youth, child]
