import type { Call } from '../../platform/http/call.ts'
import { pick, type TextTree } from '../../platform/i18n/language.ts'
import type { OwnedTable, OwnedTerm } from '../../platform/plate/records.ts'

type Speaker = Pick<Call, 'records' | 'language' | 'modules' | 'say'>
type Flat = Record<string, string>

const isTree = (value: string | TextTree | undefined): value is TextTree => typeof value === 'object'
const branch = (tree: TextTree | undefined, ...path: string[]): TextTree | undefined => {
  const [first, ...rest] = path
  if (first === undefined) return tree
  const next = tree?.[first]
  return isTree(next) ? branch(next, ...rest) : undefined
}
const leaves = (tree: TextTree | undefined): Flat =>
  Object.fromEntries(Object.entries(tree ?? {}).flatMap(([key, said]) => (isTree(said) ? [] : [[key, said]])))

const wordsOf = ({ records, language }: Speaker, owner: string): TextTree =>
  pick(records.words[owner]!, language)

/** What the owner of a table calls it, its columns and its codes; and why it is not shown, or stays. */
export function tableWords(speaker: Speaker, { owner, table, says }: OwnedTable) {
  const own = branch(wordsOf(speaker, owner), 'tables', table)
  const { title = table, leftOut, stays } = leaves(own)
  const codes = { ...leaves(branch(own, 'codes')), ...(says && codesOf[says](speaker)) }
  return { title, leftOut, stays, fields: leaves(branch(own, 'fields')), codes }
}

/** What the owner of a table calls what stands in one of its columns, in the language of who reads. */
export const calledWords = (speaker: Speaker, { owner, table }: OwnedTable, column: string): Flat =>
  leaves(branch(wordsOf(speaker, owner), 'tables', table, 'called', column))

export function termWords(speaker: Speaker, { owner, type }: OwnedTerm): { title: string; reason: string } {
  const { title = type, reason = '' } = leaves(branch(wordsOf(speaker, owner), 'terms', type))
  return { title, reason }
}

const codesOf: Record<NonNullable<OwnedTable['says']>, (speaker: Speaker) => Flat> = {
  events: speaker =>
    Object.fromEntries(
      everyTree(speaker, 'events').flatMap(([subject, said]) => {
        const { called = subject, ...did } = leaves(isTree(said) ? said : undefined)
        return Object.entries(did).map(([name, words]) => [`${subject}.${name}`, `${called}: ${words}`])
      }),
    ),
  readings: speaker =>
    Object.fromEntries([...everyTree(speaker, 'readings'), ...everyTree(speaker, 'purposes')]) as Flat,
  modules: ({ modules, say }) =>
    Object.fromEntries(modules.map(module => [module, say(`names:modules.${module}`)])),
}

const everyTree = (speaker: Speaker, part: string) =>
  Object.keys(speaker.records.words).flatMap(owner =>
    Object.entries(branch(wordsOf(speaker, owner), part) ?? {}),
  )
