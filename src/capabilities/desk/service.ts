import { addMonths } from '../../platform/clock/clock.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import type { Desks, Drawer, HandOverInput, LetterInput, LockInput, NoteInput, OpenInput } from './model.ts'
import { isConfidant, mustBeConfidant, mustFit, mustHaveDrawer, mustTake } from './policy.ts'
import {
  changeLocks,
  deleteDrawer,
  deleteSheet,
  findDesks,
  findDrawer,
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
  await mustLieOpen(call, drawerId, publicKey)
  const { organisationId } = call.actor
  await insertSheet(call.tx, { organisationId, drawerId, sheetId: call.newId(), sealed })
  return { done: true }
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
          byPassphrase: own.by_passphrase as never,
          byRecovery: own.by_recovery as never,
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
export async function openDrawer(call: Call, input: OpenInput): Promise<Drawer> {
  mustBeConfidant(call.actor)
  const made = await insertDrawer(call.tx, call.actor, { ...input, drawerId: call.newId(), on: call.today })
  if (!made) refuse('desk.drawer-there', 'conflict')
  return told(call, 'drawer.opened')
}

/** Another passphrase and another recovery sheet for the same drawer, or its own key put back. */
export async function changeLock(call: Call, input: LockInput): Promise<Drawer> {
  mustHaveDrawer(await findOwnDrawer(call.tx, call.actor))
  if (!(await changeLocks(call.tx, call.actor, input))) refuse('desk.changed-elsewhere', 'conflict')
  return told(call, 'drawer.locked-anew')
}

/** The drawer goes with everything in it: nobody can read that any more. */
export async function giveUpDrawer(call: Call): Promise<Done> {
  if (!(await deleteDrawer(call.tx, call.actor))) mustHaveDrawer(undefined)
  const { personId } = call.actor
  await call.tell({ event: 'drawer.given-up', subjectKind: 'person', subjectId: personId })
  return { done: true }
}

/** Something that a confidant notes for themselves; in the drawer it is a sheet as any. */
export async function keepNote(call: Call, { publicKey, sealed }: NoteInput): Promise<Done> {
  const { drawer_id: drawerId } = mustHaveDrawer(await findOwnDrawer(call.tx, call.actor))
  await mustLieOpen(call, drawerId, publicKey)
  const { organisationId } = call.actor
  await insertSheet(call.tx, { organisationId, drawerId, sheetId: call.newId(), sealed })
  return { done: true }
}

export async function putAwaySheet(call: Call, sheetId: string): Promise<Done> {
  mustHaveDrawer(await findOwnDrawer(call.tx, call.actor))
  const { organisationId } = call.actor
  if (!(await deleteSheet(call.tx, organisationId, sheetId))) refuse('desk.no-such-sheet', 'not-found')
  return { done: true }
}

/** To another confidant, sealed anew by the browser that could open them: all that were named, or none. */
export async function handOverSheets(call: Call, input: HandOverInput): Promise<Done> {
  const own = mustHaveDrawer(await findOwnDrawer(call.tx, call.actor))
  const { drawerId, publicKey, sheets } = input
  if (own.drawer_id === drawerId) refuse('desk.own-drawer', 'conflict')
  await mustLieOpen(call, drawerId, publicKey)
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
export async function sayContacts(call: Call, year: number, contacts: number | null): Promise<Drawer> {
  mustBeConfidant(call.actor)
  if (year >= Number(call.today.slice(0, 4))) refuse('desk.year-not-over', 'conflict', { year })
  const said = await insertYear(call.tx, call.actor, { year, contacts, on: call.today })
  if (!said) refuse('desk.year-said', 'conflict', { year })
  return told(call, 'drawer.year-said')
}

async function mustLieOpen(call: Call, drawerId: string, publicKey: string): Promise<void> {
  const found = await findDrawer(call.tx, call.actor.organisationId, drawerId)
  mustFit(found, publicKey)
  mustTake(found!.state)
}

async function told(call: Call, event: string): Promise<Drawer> {
  const view = await readDrawer(call)
  await call.tell({ event, subjectKind: 'person', subjectId: call.actor.personId })
  return view
}
