import { askTogether } from '../../../platform/db/ask-together.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { OpeningFilled } from '../events.ts'
import type { CloseInput, OpeningsToFill } from '../model.ts'
import { mustBeOpen } from '../policy.ts'
import { insertNotices } from '../store/notices.ts'
import { askLeads, findSigned } from '../store/reading.ts'
import { setAnswers, setClosed } from '../store/writing.ts'
import { toFill, told } from './filling.ts'
import { noticesTo, ringLeads } from './inside.ts'

/** A person says who comes, and everybody who signed up reads a word of theirs. Of a project whoever has a place comes. */
export async function closeOpening(
  call: Call,
  openingId: string,
  input: CloseInput,
): Promise<OpeningsToFill> {
  const opening = await toFill(call, openingId)
  mustBeOpen(opening)
  const { organisationId } = call.actor
  const key = { organisationId, openingId }
  const signed = (await findSigned(call.tx, key, call.today)).map(({ personId }) => personId)
  const comes = opening.kind === 'project' ? signed : [...new Set(input.comes)]
  if (comes.some(personId => !signed.includes(personId))) refuse('openings.did-not-sign-up', 'bad-input')
  if (comes.length > opening.places) refuse('openings.too-many-come', 'bad-input', { count: opening.places })
  const { wordsToComing, wordsToOthers } = input
  const answers = signed.map(personId => {
    const coming = comes.includes(personId)
    const words = coming ? wordsToComing : wordsToOthers
    if (words === null)
      refuse(coming ? 'openings.no-word-to-coming' : 'openings.no-word-to-others', 'bad-input')
    return { personId, outcome: coming ? ('comes' as const) : ('not-now' as const), words }
  })
  await setAnswers(call.tx, key, answers)
  // Of a project they heard when somebody signed up.
  if (opening.kind === 'post') for (const personId of comes) await tellLeadsOf(call, openingId, personId)
  await setClosed(call.tx, key, call.now)
  const to = signed.map(personId => ({ personId, at: `/openings/${openingId}` }))
  if (to.length > 0) await call.ring({ kind: 'answer', to })
  const filled: OpeningFilled = {
    openingId,
    kind: opening.kind,
    people: comes,
    from: opening.startsOn,
    until: opening.endsOn,
  }
  if (comes.length > 0) await call.publish({ name: 'opening.filled', ...filled })
  return told(call, openingId, 'closed')
}

async function tellLeadsOf(call: Call, openingId: string, personId: string): Promise<void> {
  const { organisationId } = call.actor
  const { leads } = await askTogether(call.tx, { leads: askLeads(organisationId, personId, call.today) })
  await insertNotices(call.tx, noticesTo(call, leads, { openingId, personId }), call.now)
  await ringLeads(call, leads)
}
