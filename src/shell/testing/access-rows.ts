/**
 * Who may do what: every operation of the API against every kind of asker. Not read by the server, whose seats, policies and
 * row level security each decide for themselves; a test tries every cell over HTTP and fails when an operation has no row,
 * or a row no operation. Each capability keeps the rows of its own operations.
 *
 * Employee and manager are the two parties of the relation that is asked for; colleague and other manager are
 * those of another one in the same unit. The outsider belongs to another organisation, and there manages
 * somebody and holds every role: a `yes` in that column concerns the outsider's own organisation.
 */
export const askers = [
  'anonymous',
  'employee',
  'manager',
  'colleague',
  'other-manager',
  'hr',
  'council',
  'confidant',
  'region',
  'outsider',
] as const
export type AskerName = (typeof askers)[number]

/** True for `yes`. */
export type AccessRows = ReadonlyMap<string, Readonly<Record<AskerName, boolean>>>

/** Operations that need no consent, by the reason, as a list of their names. */
export type StaysOpen = Readonly<Record<string, string>>

/** Reads a table as it is written by hand. */
export function accessRows(text: string): AccessRows {
  const [header, ...rows] = text.split('\n').filter(line => line.trim() !== '')
  if (header!.split(/\s+/).slice(1).join() !== askers.join())
    throw new Error('The header of a table of access does not name the askers')
  return new Map(
    rows.map(row => {
      const [operation, ...cells] = row.split(/\s+/)
      if (cells.length !== askers.length || cells.some(cell => cell !== 'yes' && cell !== '-'))
        throw new Error(`The table of access is broken at ${operation}`)
      return [operation!, Object.fromEntries(askers.map((name, index) => [name, cells[index] === 'yes']))]
    }) as [string, Record<AskerName, boolean>][],
  )
}
