import { addMonths } from '../../platform/clock/clock.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import type { Desks, Drawer, HandOverInput, LetterInput, LockInput, NoteInput, OpenInput } from './model.ts'
import { isConfidant, mustBeConfidant, mustHaveDrawer, mustTake } from './policy.ts'
import {
  changeLocks,
  deleteDrawer,
  deleteSheet,
  findDesks,
  findDrawers,
  findOthers,
  findOwnDrawer,
  insertDrawer,
  insertSheet,
  insertYear,
  moveSheets,
} from './store.ts'
import { keptMonths } from './terms.ts'

type Done = { done: true }

/** Who the confidants are, how to reach each, and with which key they are written to: the same for everybody here. */
export async function readDesks(call: Call): Promise<Desks> {
  const { organisationId, personId } = call.actor
  const { confidants, years } = await findDesks(call.tx, organisationId)
  return {
    today: call.today,
    confidants: confidants.map(row => ({
      personId: row.person_id,
      name: row.name,
      email: row.email,
      unit: row.unit,
      mine: row.person_id === personId,
      drawer:
        row.drawer_id === null
          ? null
          : { drawerId: row.drawer_id, publicKey: row.public_key!, openedOn: row.opened_on! },
    })),
    years: years.sort((one, other) => other.year - one.year),
  }
}

/** Lays a sealed letter in a drawer. Whose it is stands inside, if anywhere. */
export async function leaveLetter(call: Call, { drawerId, publicKey, sealed }: LetterInput): Promise<Done> {
  const { to } = await findDrawers(call.tx, call.actor, drawerId)
  mustTake(to, publicKey)
  return lay(call, drawerId, sealed)
}

export async function readDrawer(call: Call): Promise<Drawer> {
  const { actor, today } = call
  const own = await findOwnDrawer(call.tx, actor)
  const confidant = isConfidant(actor)
  if (!confidant) mustHaveDrawer(own)
  const { others, years } = await findOthers(call.tx, actor)
  const said = new Set(years.map(({ year }) => year))
  const last = Number(today.slice(0, 4)) - 1
  return {
    today,
    name: actor.name,
    confidant,
    drawer: own
      ? {
          drawerId: own.drawer_id,
          version: own.version,
          publicKey: own.public_key,
          openedOn: own.opened_on,
          byPassphrase: own.by_passphrase,
          byRecovery: own.by_recovery,
          sheets: own.sheets.map(({ sheet_id: sheetId, sealed, counts_from }) => ({
            sheetId,
            sealed,
            goesOn: addMonths(counts_from, keptMonths),
          })),
        }
      : null,
    others: others.map(row => ({
      personId: row.person_id,
      name: row.name,
      drawerId: row.drawer_id,
      publicKey: row.public_key,
      confidant: row.confidant,
    })),
    yearsOpen: confidant ? [last, last - 1, last - 2].filter(year => !said.has(year)) : [],
  }
}

/** A drawer for a confidant, with keys that their browser made. */
export async function openDrawer(call: Call, input: OpenInput): Promise<Done> {
  mustBeConfidant(call.actor)
  const made = await insertDrawer(call.tx, call.actor, { ...input, drawerId: call.newId(), on: call.today })
  if (!made) refuse('desk.drawer-there', 'conflict')
  return told(call, 'drawer.opened')
}

/** Another passphrase and another recovery sheet for the same drawer, or its own key put back. */
export async function changeLock(call: Call, input: LockInput): Promise<Done> {
  if (!(await changeLocks(call.tx, call.actor, input))) {
    mustHaveDrawer((await findDrawers(call.tx, call.actor)).own)
    refuse('desk.changed-elsewhere', 'conflict')
  }
  return told(call, 'drawer.locked-anew')
}

/** The drawer goes with everything in it: nobody can read that any more. */
export async function giveUpDrawer(call: Call): Promise<Done> {
  if (!(await deleteDrawer(call.tx, call.actor))) mustHaveDrawer(undefined)
  return told(call, 'drawer.given-up')
}

/** Something that a confidant notes for themselves; in the drawer it is a sheet as any. */
export async function keepNote(call: Call, { publicKey, sealed }: NoteInput): Promise<Done> {
  const { own } = await findDrawers(call.tx, call.actor)
  const { drawer_id: drawerId } = mustTake(mustHaveDrawer(own), publicKey)
  return lay(call, drawerId, sealed)
}

export async function putAwaySheet(call: Call, sheetId: string): Promise<Done> {
  const { organisationId } = call.actor
  if (!(await deleteSheet(call.tx, organisationId, sheetId))) refuse('desk.no-such-sheet', 'not-found')
  return { done: true }
}

/** To another confidant, sealed anew by the browser that could open them: all that were named, or none. */
export async function handOverSheets(call: Call, input: HandOverInput): Promise<Done> {
  const { drawerId, publicKey, sheets } = input
  const { own, to } = await findDrawers(call.tx, call.actor, drawerId)
  if (mustHaveDrawer(own).drawer_id === drawerId) refuse('desk.own-drawer', 'conflict')
  mustTake(to, publicKey)
  const { organisationId } = call.actor
  const moved = await moveSheets(
    call.tx,
    { organisationId, drawerId },
    sheets.map(sheet => ({ ...sheet, newId: call.newId() })),
  )
  if (moved !== sheets.length) refuse('desk.no-such-sheet', 'not-found')
  return { done: true }
}

/** Of a year that is over, once: how many people came, or that it were fewer than five. */
export async function sayContacts(call: Call, year: number, contacts: number | null): Promise<Done> {
  mustBeConfidant(call.actor)
  if (year >= Number(call.today.slice(0, 4))) refuse('desk.year-not-over', 'conflict', { year })
  const said = await insertYear(call.tx, call.actor, { year, contacts, on: call.today })
  if (!said) refuse('desk.year-said', 'conflict', { year })
  return told(call, 'drawer.year-said')
}

async function lay(call: Call, drawerId: string, sealed: string): Promise<Done> {
  const { organisationId } = call.actor
  await insertSheet(call.tx, { organisationId, drawerId, sheetId: call.newId(), sealed })
  return { done: true }
}

async function told(call: Call, event: string): Promise<Done> {
  await call.tell({ event, subjectKind: 'person', subjectId: call.actor.personId })
  return { done: true }
}
