import { z } from 'zod'
import { addMonths } from '../../platform/clock/clock.ts'
import data from './data/terms.json' with { type: 'json' }
import { moments, type RecordType, recordTypes, termSources } from './record-types.ts'

const day = z.iso.date()

const version = z.strictObject({
  /** The first day on which this version of the term holds. */
  validFrom: day,
  months: z.int().min(1).max(240),
  source: z.enum(termSources),
  certainty: z.enum(['H', 'M', 'L']),
})
const term = z.strictObject({
  type: z.enum(recordTypes),
  from: z.enum(moments),
  versions: z.array(version).min(1),
})
const table = z.strictObject({
  checkedOn: day,
  pay: z.strictObject({
    subjects: z.array(z.string()),
    items: z.array(z.string()),
    unit: z.string(),
    dealType: z.string(),
    topic: z.string(),
  }),
  terms: z.array(term),
})

export type Term = z.infer<typeof term>
export type TermVersion = z.infer<typeof version>

const read = table.parse(data)
/** What makes a signed clause one about pay. */
export const payMarks = read.pay
export const checkedOn = read.checkedOn
export const terms: readonly Term[] = recordTypes.map(type => read.terms.find(one => one.type === type)!)
export const termOf = (type: RecordType): Term => terms.find(one => one.type === type)!

/** The version that holds on a day; none before the first. */
export function versionOn({ versions }: Term, on: string): TermVersion | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= on)
    .sort(byStart)
    .at(-1)
}

/**
 * The first day on which something is gone whose time counts from `start`, when every day is done. Each version
 * decides about the days on which it holds: a shorter one deletes from its own first day and not before.
 */
export function goneOn({ versions }: Term, start: string): string {
  const sorted = [...versions].sort(byStart)
  for (const [index, { validFrom, months }] of sorted.entries()) {
    const over = addMonths(start, months)
    const first = [over, validFrom].sort().at(-1)!
    const next = sorted[index + 1]
    if (!next || first < next.validFrom) return first
  }
  throw new Error('A term without a version')
}

const byStart = (one: TermVersion, other: TermVersion) => (one.validFrom < other.validFrom ? -1 : 1)
