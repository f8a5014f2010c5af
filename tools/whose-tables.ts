import type { Records } from '../src/platform/plate/records.ts'

/** A store that touches a table of somebody else. */
export interface Touch {
  file: string
  by: string
  table: string
  owner: string
}

/**
 * Whose tables the stores of capabilities touch, in the printed form of what they asked (`db/queries.sql`): their own, a view
 * that its owner publishes, or the platform's. Everything else is found here.
 */
export function findTouches(
  printed: string,
  { tables, publishes }: Pick<Records, 'tables' | 'publishes'>,
): Touch[] {
  const ownerOf = new Map(tables.map(({ table, owner }) => [table, owner]))
  const published = new Set(publishes.map(({ view }) => view))
  const [, ...parts] = printed.split(/\n-- -{20} (\S+)\n/)
  const found: Touch[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const file = parts[at]!
    const capability = /^src\/capabilities\/([^/]+)\//.exec(file)?.[1]
    if (!capability) continue
    for (const { by, sql } of functionsIn(parts[at + 1]!))
      for (const table of tablesIn(sql)) {
        const owner = ownerOf.get(table)
        if (!owner || owner === capability || owner === 'platform' || published.has(table)) continue
        if (!found.some(one => one.file === file && one.by === by && one.table === table))
          found.push({ file, by, table, owner })
      }
  }
  return found
}

function functionsIn(part: string): { by: string; sql: string }[] {
  return part
    .trim()
    .split(/\n\n(?=-- )|^(?=-- )/)
    .map(text => {
      const by = /^-- (\S+)\n/.exec(text)?.[1] ?? ''
      return { by, sql: by ? text.slice(text.indexOf('\n')) : text }
    })
}

/** Every name that stands where a table stands. */
const tablesIn = (sql: string): string[] => [
  ...new Set(
    [...sql.matchAll(/\b(?:from|join|into|update|using)\s+(?:only\s+)?(?:"?public"?\.)?"?(\w+)"?/gi)].map(
      ([, name]) => name!,
    ),
  ),
]
