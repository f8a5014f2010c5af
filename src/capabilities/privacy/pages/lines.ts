/** Columns that say nothing to a reader: ids by themselves, fingerprints, counters. The file has them all. */
export const quietColumns: readonly string[] = [
  'user_id',
  'hash',
  'previous_hash',
  'basis_hash',
  'basis_number',
  'canonical',
  'version',
  'deal_version',
  'sequence',
  'read_id',
  'mark_id',
  'subject_kind',
  'details',
  'unit_ids',
  'issues',
  'apart',
  'packages',
  'offers',
  'confirmed',
  'sealed',
  'answered',
  'chosen',
  'yes',
  'same_as',
  'progress',
  'failed',
  'taken_at',
  'erased_on',
  'locked',
]

/** Columns whose values are words of ours, and not somebody's own. */
export const codeColumns: readonly string[] = [
  'kind',
  'role',
  'side',
  'turn',
  'need',
  'mandatory',
  'added_side',
  'author_side',
  'type',
  'reason',
  'state',
  'outcome',
  'step',
  'module',
  'what',
  'purpose',
  'dimensions',
  'kept',
  'proposed_by',
  'provider',
  'event',
  'weight',
  'route',
]

/** What a line is about stands before the rest of it. */
const firstColumns: readonly string[] = [
  'at',
  'given_name',
  'family_name',
  'job_title',
  'unit_id',
  'role',
  'view_id',
  'item_id',
  'topic_id',
  'title',
  'what',
  'event',
  'need',
  'wish',
  'kind',
  'clauses',
  'joint',
  'manager_id',
  'author_id',
  'side',
]

/** Columns that only say that the line is about the reader, where it is. */
const ownColumns: readonly string[] = ['person_id', 'relation_id', 'owner_id']

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const dayOnly = /^\d{4}-\d\d-\d\d$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

export interface Speech {
  /** The reader's own name. */
  own: string
  names: Readonly<Record<string, string>>
  /** The word for a code, or the code itself where there is none. */
  code(code: string): string
  item(id: string): string
  yes: string
  no: string
  day(day: string): string
  moment(moment: string): string
}

/** The words of one line by column, without what says nothing. */
export function readLine(line: Readonly<Record<string, unknown>>, speech: Speech): Map<string, string> {
  const place = (column: string) =>
    (firstColumns.indexOf(column) + firstColumns.length + 1) % (firstColumns.length + 1)
  const words = new Map<string, string>()
  for (const column of Object.keys(line).sort((a, b) => place(a) - place(b))) {
    if (quietColumns.includes(column)) continue
    const text = inWords(column, line[column], speech)
    if (text === null || (ownColumns.includes(column) && text === speech.own)) continue
    words.set(column, text)
  }
  return words
}

/** What a reader gets to see of one value; nothing where there is nothing to read. */
function inWords(column: string, value: unknown, speech: Speech): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? speech.yes : speech.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object') {
    if (Array.isArray(value) && value.every(part => typeof part === 'string'))
      return value.map(part => speech.code(part)).join(', ') || null
    return clausesIn(value).join('\n') || null
  }
  const text = String(value)
  if (uuid.test(text)) return speech.names[text] ?? null
  if (moment.test(text)) return speech.moment(text)
  if (dayOnly.test(text)) return speech.day(text)
  if (column === 'item_id' || column === 'subject') return speech.item(text)
  return codeColumns.includes(column) ? speech.code(text) : text
}

/** What was agreed, from the form in which clauses are kept: the words under `what`, at any depth. */
function clausesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'what' && typeof inner === 'string' ? [inner] : clausesIn(inner),
  )
}
