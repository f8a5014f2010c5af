import type { Family } from '@wisselwerk/engines/disclosure'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { matching, nameOf, pathOf, readJson } from './input.ts'

/** One case: a family of tables, with the names that the file gives its atoms. */
export interface Tables {
  readonly name: string
  readonly family: Family
  readonly ids: readonly (string | number)[]
  readonly labels: readonly string[]
}

const atomId = z.union([z.string(), z.number()], { error: 'expected the id of an atom, a number or a text' })
const people = z.int().min(0)
const groups = z.array(z.array(atomId))

/** What the reference cases say of themselves beside the question. */
const answersOfTheReference = Object.fromEntries(
  [
    'query_n',
    'primary',
    'naive_leaks',
    'optimal_complementary',
    'optimal_count',
    'optimal_respondents_hidden',
    'greedy_published',
  ].map(key => [key, z.unknown().optional()]),
)

/** Unknown keys are refused: a misspelt `frozen` would let somebody be found. */
const tablesCase = z.strictObject({
  ...answersOfTheReference,
  name: z.string().optional(),
  note: z.unknown().optional(),
  k: z.int().min(1).optional(),
  pairs: z.boolean().optional(),
  atoms: z.array(
    z.strictObject({
      id: atomId,
      label: z.string().optional(),
      n: people,
      answers: z.array(people).optional(),
    }),
  ),
  queries: groups,
  frozen: groups.optional(),
})

type Case = z.infer<typeof tablesCase>

export function readTables(file: string): { cases: readonly Tables[]; isList: boolean } {
  const raw = readJson(file, z.unknown())
  const isList = Array.isArray(raw)
  const found = isList ? matching(file, raw, z.array(tablesCase).min(1)) : [matching(file, raw, tablesCase)]
  return {
    isList,
    cases: found.map((one, at) => {
      const refuse = (path: readonly (string | number)[], what: string): never => {
        throw new UsageError(`${nameOf(file)}: ${pathOf(isList ? [at, ...path] : path)}: ${what}`)
      }
      return tablesOf(one, at, refuse)
    }),
  }
}

type Refuse = (path: readonly (string | number)[], what: string) => never

function tablesOf(
  { atoms, queries, frozen, k, pairs = false, name }: Case,
  at: number,
  refuse: Refuse,
): Tables {
  const numbers = new Map<string | number, number>()
  atoms.forEach(({ id, n, answers }, atom) => {
    if (numbers.has(id)) refuse(['atoms', atom, 'id'], `another atom has the id ${quoted(id)} already.`)
    numbers.set(id, atom)
    const counted = answers?.reduce((sum, count) => sum + count, 0)
    if (counted !== undefined && counted !== n)
      refuse(['atoms', atom, 'answers'], `these add up to ${counted}; expected the ${n} people of this atom.`)
  })
  const toNumbers = (key: string, sets: Case['queries']): number[][] =>
    sets.map((set, place) => {
      const seen = new Set<string | number>()
      return set.map((id, inSet) => {
        const path = [key, place, inSet]
        if (seen.has(id)) refuse(path, `the atom ${quoted(id)} stands here twice.`)
        seen.add(id)
        return numbers.get(id) ?? refuse(path, `there is no atom with the id ${quoted(id)}.`)
      })
    })
  return {
    name: name ?? `case ${at + 1}`,
    ids: atoms.map(({ id }) => id),
    labels: atoms.map(({ id, label }) => label ?? String(id)),
    family: {
      atoms: atoms.map(({ n, answers }) => (answers ? { n, answers } : { n })),
      queries: toNumbers('queries', queries),
      pairs,
      ...(k === undefined ? {} : { k }),
      ...(frozen ? { frozen: toNumbers('frozen', frozen) } : {}),
    },
  }
}

const quoted = (id: string | number): string => JSON.stringify(id).slice(0, 60)
