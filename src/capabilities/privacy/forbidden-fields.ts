/**
 * Nouns that no table and no column may carry, in both languages: what may not be known is not stored (GDPR
 * article 9, and the Dutch authority's policy on the employee who is ill). Beginnings of a word between underscores.
 */
export const forbiddenStems: readonly string[] = [
  'health',
  'gezondheid',
  // The fifth kind of age, which stays in the browser of its owner.
  'lijf',
  'bodily',
  'medical',
  'medisch',
  'diagnos',
  'sick',
  'ziek',
  'illness',
  'disease',
  'aandoening',
  'absentee',
  'verzuim',
  'pregnan',
  'zwanger',
  'maternity',
  'medication',
  'medicat',
  'medicijn',
  'disab',
  'handicap',
  'arbeidsongeschikt',
  'burnout',
  'therap',
  'vakbond',
  'tradeunion',
  'religi',
  'godsdienst',
  'ethnic',
  'etnisch',
]
/** Whole words: "union" is forbidden, a "reunion" of alumni is not. */
export const forbiddenWords: readonly string[] = ['union', 'unions', 'ill', 'bond', 'bsn']

const forbidden = (name: string): boolean => {
  const parts = name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return parts.some(
    part => forbiddenWords.includes(part) || forbiddenStems.some(stem => part.startsWith(stem)),
  )
}

/** Tables, columns and closed lists of values that carry a forbidden noun, as "table.column" or "table: 'value'". */
export function findForbiddenFields(schema: string): string[] {
  const found: string[] = []
  for (const [, table = '', body = ''] of schema.matchAll(/^create table (\S+) \(\n([\s\S]*?)^\);/gm)) {
    if (forbidden(table)) found.push(table)
    for (const line of body.split('\n')) {
      const column = /^ {2}"?(\w+)"? /.exec(line)?.[1]
      if (column && column !== 'constraint' && forbidden(column)) found.push(`${table}.${column}`)
      for (const [, value = ''] of line.matchAll(/'([^']*)'/g))
        if (forbidden(value)) found.push(`${table}: '${value}'`)
    }
  }
  return found
}
