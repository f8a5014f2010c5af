/** Words that many phrases share, by name: `{leaving}` in a phrase stands for all of them. */
export type WordGroups = Readonly<Record<string, readonly string[]>>

/** Turns a phrase with names of groups into one that the engine reads; null where it names a group that is not there. */
export function expandGroups(
  phrase: string,
  groups: WordGroups,
  inside: readonly string[] = [],
): string | null {
  let whole = true
  const text = phrase.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const words = inside.includes(name) ? undefined : groups[name]?.join(' | ')
    const expanded = words === undefined ? null : expandGroups(words, groups, [...inside, name])
    if (expanded === null) whole = false
    return expanded ?? ''
  })
  return whole ? text : null
}
