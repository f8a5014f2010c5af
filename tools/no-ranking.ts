/**
 * No ranking of people or teams, anywhere: not in an address, not in a query, not on a screen. What may decide an
 * order is a name, a day, a number that somebody was given, or the place in a list; never something measured.
 */
const measured =
  'importance|owed|kept|score|rating|distance|share|percentage|hours_per_week|hoursPerWeek|held|count|total|average|avg|sum|weight|points|performance'

/** Columns that say nothing about how somebody does. */
const mayOrder =
  /^(?:\w+\.)?(?:\d+|\w*name|\w*number|\w*_on|\w*_at|\w*_date|\w*_from|\w*_id|id|sequence|side|seat|role|module|mandatory|need|attempts|lane|state|fault|round|attnum|contype|conname|policyname|privilege_type|valid_from|t::text|of_round)(?: collate dutch)?(?: (?:asc|desc))?$/

const orders: readonly [RegExp, (found: string) => boolean][] = [
  // order by a, b desc — in SQL, wherever it stands
  [/\border by ([^)`'";]+)/gi, found => columnsOf(found).some(column => !mayOrder.test(column))],
  // .orderBy('a', 'desc'), and with an expression of SQL
  [/\.orderBy\(\s*'([^']+)'/g, found => !mayOrder.test(found)],
  [/\.orderBy\(\s*inDutchOrder\('([^']+)'/g, found => !mayOrder.test(found)],
  [/\.orderBy\(\s*(sql[^)]*)/g, found => new RegExp(`\\b(?:${measured})\\b`).test(found)],
  [/\b(rank|dense_rank|percent_rank|ntile|cume_dist)\s*\(\s*\d*\s*\)\s*over\b/gi, () => true],
  // .sort((a, b) => b.kept - a.kept)
  [/\.(?:sort|toSorted)\((\([^\n]*)/g, found => new RegExp(`\\.(?:${measured})\\b`).test(found)],
  // addresses and operations
  [
    /\b(?:operationId|id|url): '([^']*)'/g,
    found => /rank|leader-?board|league|(?:^|\/)top-|best-|worst|score|percentile|quartile/i.test(found),
  ],
]

/** The items of one map in order of how far two answers lie apart: an order of expectations, not of people. */
const allowed = [
  {
    path: 'src/capabilities/expectations/service/gap.ts',
    text: 'rank[a.class] - rank[b.class] || b.distance - a.distance',
  },
]

const columnsOf = (list: string) =>
  list
    .split(/\n|\b(?:limit|offset|for update)\b/)[0]!
    .split(',')
    .map(column => column.trim())
    .filter(Boolean)

/** The first order by something measured in this file, with its line. */
export function findRanking({ path, lines }: { path: string; lines: readonly string[] }): string | undefined {
  for (const [index, line] of lines.entries()) {
    if (allowed.some(one => one.path === path && line.includes(one.text))) continue
    for (const [pattern, isRanking] of orders) {
      for (const [, found] of line.matchAll(pattern)) {
        if (isRanking(found!))
          return `line ${index + 1} puts people or teams in an order by something measured (${found!.trim().slice(0, 60)})`
      }
    }
  }
  return undefined
}
