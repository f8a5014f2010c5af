import { type Language, pick, type TextTree } from './language.ts'

/** One thing said in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>

/** What others call a capability's things: its rooms and what waits there, its modules. */
export interface Names {
  readonly rooms?: Readonly<Record<string, InEveryLanguage>>
  /** That something waits in a room; its count is told in words. */
  readonly waits?: Readonly<Record<string, InEveryLanguage>>
  readonly modules?: Readonly<Record<string, InEveryLanguage>>
}

/** Names of all capabilities, in one language, as the namespace `names`. */
export function joinNames(all: readonly (Names | undefined)[], language: Language): NameTree {
  const joined = { rooms: {}, waits: {}, modules: {} }
  for (const names of all)
    for (const part of ['rooms', 'waits', 'modules'] as const)
      for (const [key, said] of Object.entries(names?.[part] ?? {})) {
        if (key in joined[part]) throw new Error(`Two capabilities have a name for ${part}.${key}`)
        Object.assign(joined[part], { [key]: pick(said, language) })
      }
  return joined
}

export type NameTree = TextTree & Readonly<Record<keyof Names, Readonly<Record<string, string>>>>
