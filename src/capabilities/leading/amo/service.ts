import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { fits, neededMinutes, usualLimit } from '../load.ts'
import { keepsSpans } from '../policy.ts'
import { deleteSheet, findScan, saveSheet } from '../store/amo.ts'
import { findPairs, findRule } from '../store/span.ts'
import { halfOf, lastDayOf } from './halves.ts'
import { lockAnswers, openAnswers } from './locked.ts'
import type { AmoScan } from './model.ts'
import type { AmoAnswers, Voice } from './questions.ts'

/** What I am asked and said in this half-year, and the newest cards that I may see. */
export async function readAmo(call: Call): Promise<AmoScan> {
  const { actor, today } = call
  const half = halfOf(today)
  const allUnits = actor.roles.includes('hr') || actor.roles.includes('council')
  const { asked, sheets, units, cards, counted } = await findScan(call.tx, { half, allUnits })
  const spans = await spansOf(call)
  return {
    half,
    until: lastDayOf(half),
    asked: asked.map(({ voice }) => {
      const sheet = sheets.find(one => one.voice === voice)
      const mine = sheet ? openAnswers(call.vault(), sheet) : null
      return { voice, mine, unreadable: sheet !== undefined && mine === null }
    }),
    units: units.map(unit => ({ ...unit, span: spans.get(unit.unitId) ?? null })),
    cards,
    counted: counted[0]?.half ?? null,
  }
}

/** Room to lead, as HR reads it already: it is not asked twice. */
async function spansOf({ tx, actor }: Call): Promise<Map<string, { fits: boolean | null; wide: boolean }>> {
  if (!keepsSpans(actor)) return new Map()
  const { organisationId } = actor
  const rule = await findRule(tx, organisationId)
  const said = { talks: rule?.talks ?? null, minutes: rule?.minutes ?? null, limit: rule?.most ?? usualLimit }
  const { units } = await findPairs(tx, { organisationId, most: said.limit, forHr: true })
  return new Map(
    units.map(({ unitId, pairs, wide, hours }) => [
      unitId,
      { fits: fits(neededMinutes(pairs, said), hours), wide },
    ]),
  )
}

/** Rewritten until the half-year is over; what is left open is not there. */
export async function saveAmo(call: Call, voice: Voice, answers: AmoAnswers): Promise<AmoScan> {
  await mustBeAsked(call, voice)
  const { organisationId, personId } = call.actor
  const half = halfOf(call.today)
  await takeTurn(call.tx, 'amo', `${personId}:${voice}`)
  const { sheets } = await findScan(call.tx, { half, allUnits: false })
  const sheetId = sheets.find(one => one.voice === voice)?.sheet_id ?? call.newId()
  const locked = lockAnswers(call, { sheetId, answers })
  await saveSheet(call.tx, { organisationId, personId, voice, half, sheetId, locked, at: call.now })
  return readAmo(call)
}

export async function removeAmo(call: Call, voice: Voice): Promise<AmoScan> {
  await mustBeAsked(call, voice)
  const { organisationId, personId } = call.actor
  await deleteSheet(call.tx, { organisationId, personId, voice, half: halfOf(call.today) })
  return readAmo(call)
}

async function mustBeAsked(call: Call, voice: Voice): Promise<void> {
  const { asked } = await findScan(call.tx, { half: halfOf(call.today), allUnits: false })
  if (!asked.some(one => one.voice === voice)) refuse('leading.not-asked', 'not-allowed')
}
