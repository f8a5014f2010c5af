import {
  CaseError,
  checkCase,
  type RosterCase,
  readInrc,
  readShiftScheduling,
} from '@wisselwerk/engines/rostering'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { matching, nameOf, parseJson, pathOf, readText } from './input.ts'

const weight = z.union([z.literal('hard'), z.number().min(0).max(1e6)])
const limits = { min: z.number().int().min(0).optional(), max: z.number().int().min(0).optional(), weight }
const span = z.strictObject({ start: z.string(), end: z.string() })
const edges = z.enum(['open', 'closed'])

const rule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('minutes'), ...limits }),
  z.strictObject({ rule: z.literal('shifts'), of: z.array(z.string()).min(1).optional(), ...limits }),
  z.strictObject({ rule: z.literal('days-in-a-row'), edges: edges.default('open'), ...limits }),
  z.strictObject({ rule: z.literal('free-in-a-row'), edges: edges.default('open'), ...limits }),
  z.strictObject({ rule: z.literal('weekends'), max: z.number().int().min(0), weight }),
  z.strictObject({ rule: z.literal('weekends-in-a-row'), ...limits }),
  z.strictObject({ rule: z.literal('whole-weekends'), weight }),
  z.strictObject({ rule: z.literal('same-shift-in-weekend'), weight }),
  z.strictObject({
    rule: z.literal('pattern'),
    steps: z.array(z.array(z.string()).min(1)),
    from: z.number().int().min(0).max(6).optional(),
    weight,
  }),
  z.strictObject({ rule: z.literal('law') }),
])

/** Unknown keys are refused: a misspelt `wishes` must not be passed over in silence. */
const caseFile = z.strictObject({
  name: z.string().optional(),
  note: z.unknown().optional(),
  firstDay: z.string(),
  days: z.number(),
  shifts: z.array(
    z.strictObject({
      id: z.string(),
      minutes: z.number().int().min(1).max(1440),
      start: z.string().optional(),
      end: z.string().optional(),
      breaks: z.array(span).optional(),
    }),
  ),
  contracts: z.array(z.strictObject({ id: z.string(), rules: z.array(rule) })),
  people: z.array(
    z.strictObject({
      id: z.string(),
      contract: z.string(),
      skills: z.array(z.string()).optional(),
      birth: z.string().optional(),
      allow15: z.boolean().optional(),
      school: z.array(span).optional(),
      before: z.array(z.strictObject({ day: z.number(), shift: z.string() })).optional(),
      rules: z.array(rule).optional(),
    }),
  ),
  cover: z.array(
    z.strictObject({
      day: z.number(),
      shifts: z.array(z.string()).min(1),
      skill: z.string().optional(),
      need: z.number(),
      under: weight,
      over: weight.default(0),
    }),
  ),
  wishes: z
    .array(
      z.strictObject({
        person: z.string(),
        day: z.number(),
        what: z.string(),
        wants: z.boolean().default(true),
        weight: weight.default(1),
      }),
    )
    .default([]),
  fairness: z
    .array(z.strictObject({ person: z.string(), asked: z.number().min(0), granted: z.number().min(0) }))
    .optional(),
})

/** A case in one of three forms, told apart by how it begins: XML of INRC-I, sections of text, or our own JSON. */
export function readRosterCase(file: string): RosterCase {
  const text = readText(file)
  return namingCase(file, () => {
    const begin = text.trimStart()
    const given = begin.startsWith('<')
      ? readInrc(text)
      : /^(#|SECTION_)/.test(begin)
        ? readShiftScheduling(text)
        : (matching(file, parseJson(file, text), caseFile) as RosterCase)
    checkCase(given)
    return given
  })
}

/** What is no case, or too large for one, is wrong somewhere in the file. */
export function namingCase<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    throw new UsageError(`${nameOf(file)}: ${pathOf(error.path)}: ${error.message}.`)
  }
}
