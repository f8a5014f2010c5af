import {
  checkInstrument,
  type Instrument,
  missingRules,
  type Scale,
  ScalesError,
  scoreScale,
} from '@wisselwerk/engines/scales'
import { z } from 'zod'
import { type Call, UsageError } from './command.ts'
import { type DataTable, readDataTable } from './data-table.ts'
import { nameOf, readJson } from './input.ts'

const text = z.string().optional()
const described = { note: z.unknown().optional(), version: text, source: text, licence: text }

export const scaleShape = z.strictObject({
  note: z.unknown().optional(),
  name: z.string().min(1),
  items: z.array(z.string()).min(1),
  reverse: z.array(z.string()).optional(),
  min: z.number(),
  max: z.number(),
})

/** Unknown keys are refused: a misspelt `reverse` must not be passed over in silence. */
const instrumentShape = z.strictObject({
  ...described,
  name: text,
  scoring: z.literal('mean').optional(),
  missing: z.enum(missingRules).optional(),
  group: text,
  scales: z.array(scaleShape).min(1),
})

export type InstrumentFile = Instrument & { readonly group?: string | undefined }

export function readInstrument(file: string): InstrumentFile {
  const instrument = readJson(file, instrumentShape)
  naming(file, () => checkInstrument(instrument))
  return instrument
}

/** What the engine refuses was wrong in this file. */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ScalesError) throw new UsageError(`${nameOf(file)}: ${error.message}`)
    throw error
  }
}

export const answersTo = (table: DataTable, scale: Scale): Float64Array[] =>
  scale.items.map(item => table.numbers(item, scale))

/** The table, in which the name of a scale of --spec stands for its scores. */
export function readScored(
  call: Call,
  file: string,
): { table: DataTable; instrument: InstrumentFile | null } {
  const table = readDataTable(file)
  const { spec } = call.options
  if (typeof spec !== 'string') return { table, instrument: null }
  const instrument = readInstrument(spec)
  const scales = new Map(instrument.scales.map(scale => [scale.name, scale]))
  const clash = table.header.find(column => scales.has(column))
  if (clash !== undefined)
    throw new UsageError(
      `${nameOf(spec)}: scale "${clash}" is called like a column of ${nameOf(file)}; give it another name.`,
    )
  const numbers: DataTable['numbers'] = (column, range) => {
    const scale = scales.get(column)
    return scale
      ? scoreScale(scale, answersTo(table, scale), instrument.missing)
      : table.numbers(column, range)
  }
  return { table: { ...table, numbers }, instrument }
}

/** `A,B,C`: at least two names, no two the same. */
export function readNames({ options }: Call, option: string, most = 100): string[] {
  const names = String(options[option] ?? '')
    .split(',')
    .map(name => name.trim())
  const fit = names.length >= 2 && names.length <= most && names.every(name => name !== '')
  if (!fit || new Set(names).size !== names.length)
    throw new UsageError(
      `--${option}: name ${most === 2 ? 'two' : 'two or more'} different columns or groups with a comma between them.`,
    )
  return names
}

export function readNumber({ options }: Call, option: string, what: string): number {
  const given = options[option]
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : Number.NaN
  if (!Number.isFinite(value)) throw new UsageError(`Give --${option}: ${what}, as a number.`)
  return value
}
