import { languageLevels, type Person } from '@wisselwerk/engines/matching'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { columnIn, nameOf, pathOf, readText } from './input.ts'
import { day, hours, square } from './opening-file.ts'
import type { Skills } from './taxonomy-folder.ts'

const visibility = z.enum(['nobody', 'team', 'organisation'])
const person = z.strictObject({
  id: z.string().min(1).max(200),
  /** Skills with who may see them, or as a list, seen by the organisation. */
  can: z.union([z.array(z.string()), z.record(z.string(), visibility)]).default([]),
  want: z
    .union([z.array(z.string()), z.record(z.string(), z.tuple([z.enum(['yes', 'no']), visibility]))])
    .default([]),
  wishes: z.strictObject({ places: z.array(z.string()).optional(), hours: hours.optional() }).optional(),
  certificates: z.record(z.string(), day).optional(),
  hours: hours.optional(),
  languages: z.record(z.string(), z.enum(languageLevels)).optional(),
  travel: z.strictObject({ minutes: z.number().min(0), limit: z.number().min(0) }).optional(),
  at: square.optional(),
  reach: z.int().min(0).max(65_534).optional(),
  team: z.string().optional(),
})

/** What no order may rest on, as it is called in Dutch and English files. It is left out before anything is looked at. */
const never = new Set(
  (
    'name firstname lastname surname givenname familyname fullname initials prefix naam voornaam achternaam roepnaam ' +
    'voorletters tussenvoegsel sex gender geslacht pronouns aanhef birth birthdate dateofbirth born birthplace ' +
    'geboortedatum geboorteplaats geboren age leeftijd nationality nationalities nationaliteit citizenship ethnicity ' +
    'etniciteit photo picture image avatar foto pasfoto maritalstatus burgerlijkestaat religion geloof email phone ' +
    'telefoon bsn'
  ).split(' '),
)
const isNever = (field: string): boolean => never.has(field.toLowerCase().replace(/[^a-z]/g, ''))

export interface PeopleFile {
  readonly people: readonly Person[]
  /** Fields that came along and were left out, with how many people had them; by name. */
  readonly leftOut: readonly { readonly field: string; readonly people: number }[]
}

/** One person per line, as JSON. */
export function readPeople(file: string, skills: Skills): PeopleFile {
  const people: Person[] = []
  const leftOut = new Map<string, number>()
  const lineOf = new Map<string, number>()
  for (const [at, text] of readText(file).split('\n').entries()) {
    if (text.trim() === '') continue
    const place = `${nameOf(file)}, line ${at + 1}`
    const { written, fields } = withoutNever(parse(place, text))
    for (const field of fields) leftOut.set(field, (leftOut.get(field) ?? 0) + 1)
    const found = personFrom(place, text, written, skills)
    const before = lineOf.get(found.id)
    if (before !== undefined)
      throw new UsageError(
        `${place}, column ${columnIn(text, 'id')}: id "${found.id.slice(0, 40)}" stands in line ${before} as well.`,
      )
    lineOf.set(found.id, at + 1)
    people.push(found)
  }
  if (people.length === 0) throw new UsageError(`${nameOf(file)}: there is nobody in this file.`)
  return {
    people,
    leftOut: [...leftOut]
      .map(([field, count]) => ({ field, people: count }))
      .sort((a, b) => (a.field < b.field ? -1 : 1)),
  }
}

function parse(place: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1]
    const column = position === undefined ? text.trimEnd().length + 1 : Number(position) + 1
    throw new UsageError(`${place}, column ${column}: this is not JSON; each line holds one person.`)
  }
}

function withoutNever(written: unknown): { written: unknown; fields: string[] } {
  if (written === null || typeof written !== 'object' || Array.isArray(written))
    return { written, fields: [] }
  const all = Object.entries(written)
  return {
    written: Object.fromEntries(all.filter(([field]) => !isNever(field))),
    fields: all.map(([field]) => field).filter(isNever),
  }
}

function personFrom(place: string, text: string, written: unknown, skills: Skills): Person {
  const parsed = person.safeParse(written)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
    const what = issue.code === 'unrecognized_keys' ? 'there is no such field' : whatIn(issue.message)
    throw new UsageError(
      `${place}, column ${columnIn(text, path[0])}: ${pathOf(path)}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}.`,
    )
  }
  const { can, want, ...rest } = parsed.data
  const idOf = (field: string, name: string): string => {
    const found = skills.find(name)
    if ('wrong' in found)
      throw new UsageError(`${place}, column ${columnIn(text, name)}: ${field}: ${found.wrong}.`)
    return found.id
  }
  const seenByAll = 'organisation' as const
  const abilities = Array.isArray(can) ? can.map(name => [name, seenByAll] as const) : Object.entries(can)
  const wants = Array.isArray(want)
    ? want.map(name => [name, ['yes', seenByAll] as const] as const)
    : Object.entries(want)
  return {
    ...rest,
    can: Object.fromEntries(abilities.map(([name, seen]) => [idOf('can', name), seen])),
    want: Object.fromEntries(wants.map(([name, wish]) => [idOf('want', name), wish])),
  } as Person
}

const whatIn = (message: string): string =>
  message.replace(/^Invalid input: expected (.+), received undefined$/, 'this is missing; expected $1')
