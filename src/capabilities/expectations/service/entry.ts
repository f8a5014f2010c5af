import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTheTwo, sitAtTable, sitToChange, type Table } from '../../people/index.ts'
import { isBeginning, missingOf, saidOf } from '../entry.ts'
import type { EntryView, SaveEntryInput, ViewState } from '../model.ts'
import {
  completeEntry,
  deleteEntry,
  type EntryState,
  findEntry,
  hideEntry,
  layAside,
  raiseEntry,
  showEntry,
  takeEntryBack,
  writeParts,
} from '../store/entry.ts'
import { lockRelation } from '../store/views.ts'

/** The first view of two who begin with each other, in words: mine, and the other's once both have shown. */
export async function readEntry(call: Call, relationId: string): Promise<EntryView> {
  return present(call, await sitAtTable(call, relationId))
}

/** All that I say, as it is now. What says nothing counts as empty. */
export async function saveEntry(
  call: Call,
  relationId: string,
  { version, words }: SaveEntryInput,
): Promise<EntryView> {
  const { table, mine } = await sit(call, relationId)
  if (mine?.ready) refuse('expectations.entry-stands-still', 'conflict')
  const key = keyOf(call, table)
  // Shown to whoever sat opposite before: with somebody else it begins as one's own again.
  await hideEntry(call.tx, relationId)
  if (!(await raiseEntry(call.tx, { ...key, side: table.side, version, at: call.now })))
    refuse('expectations.stale-entry', 'conflict')
  await writeParts(call.tx, key, saidOf(table.side, words))
  return present(call, table)
}

/** It may be read, once the other says so too. Not while one of the three is empty of which the organisation alone can tell. */
export async function showOwnEntry(call: Call, relationId: string): Promise<EntryView> {
  const { table, mine, words } = await sit(call, relationId)
  if (!opposite(table)) refuse('expectations.entry-nobody-opposite', 'conflict')
  if (mine?.ready) refuse('expectations.entry-stands-still', 'conflict')
  mustBeWhole(table, words)
  if (Object.keys(words).length === 0) refuse('expectations.empty-entry', 'conflict')
  await showEntry(call.tx, relationId, call.now)
  const shown = await present(call, table)
  await ringTheTwo(call, table, '/entry')
  await tell(call, table, 'shown')
  return shown
}

/** Back to writing, as long as the other has not shown. */
export async function hideOwnEntry(call: Call, relationId: string): Promise<EntryView> {
  const { table, mine } = await sit(call, relationId)
  if (!mine?.ready) refuse('expectations.entry-not-shown', 'conflict')
  if (mine.open) refuse('expectations.entry-is-open', 'conflict')
  await hideEntry(call.tx, relationId)
  const hidden = await present(call, table)
  await tell(call, table, 'withdrawn')
  return hidden
}

/** The two have talked it through. There is nothing to complete while the organisation left one of the three empty. */
export async function completeEntryTalk(call: Call, relationId: string): Promise<EntryView> {
  const { table, mine, words } = await sit(call, relationId)
  mustBeWhole(table, words)
  if (!mine?.open) refuse('expectations.entry-not-open', 'conflict')
  if (mine.talked_on) refuse('expectations.entry-done', 'conflict')
  await completeEntry(call.tx, relationId, call.now)
  const done = await present(call, table)
  await ringTheTwo(call, table, '/entry')
  await tell(call, table, 'completed')
  return done
}

/** Takes away what I wrote. Once both have shown it is closed for both, and not talked through any more. */
export async function removeEntry(call: Call, relationId: string): Promise<EntryView> {
  // One's own words can be taken away when it is all over too.
  const { table, mine } = await sit(call, relationId, sitAtTable)
  if (!mine) refuse('expectations.entry-not-begun', 'conflict')
  if (mine.open) await takeEntryBack(call.tx, relationId)
  else await deleteEntry(call.tx, keyOf(call, table))
  const left = await present(call, table)
  if (mine.open) await ringTheTwo(call, table, '/entry')
  await tell(call, table, 'removed')
  return left
}

/** Not for me: it is not offered any more. What was written stays, and whoever writes on has it again. */
export async function layEntryAside(call: Call, relationId: string): Promise<EntryView> {
  const { table } = await sit(call, relationId)
  await layAside(call.tx, { ...keyOf(call, table), side: table.side, at: call.now })
  return present(call, table)
}

/** What of it shows beside one's view: nothing at a table of people who have long begun. */
export function entryAt(
  call: Call,
  { validFrom, validUntil }: Pick<Table, 'validFrom' | 'validUntil'>,
  states: readonly EntryState[],
): ViewState['entry'] {
  const mine = states.find(({ author_id }) => author_id === call.actor.personId)
  const begins =
    isBeginning({ validFrom, today: call.today }) && (validUntil === null || validUntil > call.today)
  if (!begins || mine?.aside || mine?.talked_on) return begins || mine ? { waits: false } : null
  return { waits: !mine?.ready || mine.open }
}

type Words = EntryView['words']

const saidBy = (
  personId: string | undefined,
  parts: readonly { author_id: string; part: string; words: string }[],
): Words =>
  Object.fromEntries(
    parts.filter(({ author_id }) => author_id === personId).map(({ part, words }) => [part, words]),
  )

/** What every step shares: sit down, take one's turn, load. */
async function sit(
  call: Call,
  relationId: string,
  sitDown: typeof sitToChange = sitToChange,
): Promise<{ table: Table; mine: EntryState | undefined; words: Words }> {
  const table = await sitDown(call, relationId)
  await lockRelation(call.tx, table.organisationId, relationId)
  const { states, parts } = await findEntry(call.tx, table)
  const own = call.actor.personId
  return {
    table,
    mine: states.find(({ author_id }) => author_id === own),
    words: saidBy(own, parts),
  }
}

const keyOf = (call: Call, { organisationId, relationId }: Table) => ({
  organisationId,
  relationId,
  authorId: call.actor.personId,
})

const opposite = ({ side, employee, manager }: Table) => (side === 'employee' ? manager : employee)

function mustBeWhole({ side }: Table, words: Words): void {
  if (missingOf(side, words).length > 0) refuse('expectations.entry-incomplete', 'conflict')
}

const tell = (call: Call, { relationId, side }: Table, did: string) =>
  call.tell({
    event: `entry.${did}`,
    subjectKind: 'relation',
    subjectId: relationId,
    details: { side },
  })

async function present(call: Call, table: Table): Promise<EntryView> {
  const { states, parts } = await findEntry(call.tx, table)
  const own = call.actor.personId
  const mine = states.find(({ author_id }) => author_id === own)
  const other = opposite(table)
  const words = saidBy(own, parts)
  const open = mine?.open ?? false
  if (open && other) await call.looked({ subjectId: other.personId, what: 'entry', purpose: 'entry' })
  return {
    relationId: table.relationId,
    side: table.side,
    other: other?.name ?? null,
    version: mine?.version ?? 0,
    words,
    ready: mine?.ready ?? false,
    otherReady: states.some(({ author_id, ready }) => author_id !== own && ready),
    open,
    theirs: open ? saidBy(other?.personId, parts) : {},
    missing: missingOf(table.side, words),
    talkedOn: open ? (mine?.talked_on ?? null) : null,
    offered: entryAt(call, table, states)?.waits ?? false,
  }
}
