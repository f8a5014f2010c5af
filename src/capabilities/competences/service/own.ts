import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { locales } from '../../../platform/i18n/language.ts'
import type { CompetenceInput, MyCompetences, Said } from '../model.ts'
import { mustSaySomething, mustWorkHere } from '../policy.ts'
import { keyOf } from '../reference.ts'
import { deleteOwn, findOwn, insertOwn, updateOwn, worksHere } from '../store/own.ts'
import { labelsOf, mustBeKnown, refOf } from './terms.ts'

/** What I can and want, with who may know; nobody else reads it from here. */
export async function readMyCompetences(call: Call): Promise<MyCompetences> {
  const { organisationId, personId } = call.actor
  const rows = await findOwn(call.tx, organisationId, personId)
  const refs = rows.map(refOf)
  const labels = await labelsOf(call, refs)
  const { compare } = new Intl.Collator(locales[call.language])
  return {
    worksHere: await worksHere(call.tx),
    competences: rows
      .map((row, at) => ({
        competenceId: row.competence_id,
        competence: refs[at]!,
        ...labels[at]!,
        level: row.level,
        levelSeenBy: row.level_seen_by,
        evidence: row.evidence,
        wish: row.wish,
        wishSeenBy: row.wish_seen_by,
      }))
      .sort((one, other) => compare(one.label, other.label)),
  }
}

export async function addCompetence(
  call: Call,
  { competence, ...said }: CompetenceInput,
): Promise<MyCompetences> {
  mustSaySomething(said)
  mustWorkHere(await worksHere(call.tx))
  await mustBeKnown(call, [competence])
  const { organisationId, personId } = call.actor
  const isNew = await insertOwn(
    call.tx,
    {
      organisationId,
      competenceId: call.newId(),
      personId,
      code: 'code' in competence ? competence.code : null,
      words: 'words' in competence ? competence.words : null,
      key: keyOf(competence),
      on: call.today,
    },
    said,
  )
  if (!isNew) refuse('competences.already-there', 'conflict')
  return readMyCompetences(call)
}

export async function changeCompetence(call: Call, competenceId: string, said: Said): Promise<MyCompetences> {
  mustSaySomething(said)
  const { organisationId } = call.actor
  if (!(await updateOwn(call.tx, { organisationId, competenceId }, said)))
    refuse('competences.not-there', 'not-found')
  return readMyCompetences(call)
}

/** Gone, without a trace; what was shown of it before stays in the log of whoever looked. */
export async function removeCompetence(call: Call, competenceId: string): Promise<MyCompetences> {
  const { organisationId } = call.actor
  if (!(await deleteOwn(call.tx, { organisationId, competenceId })))
    refuse('competences.not-there', 'not-found')
  return readMyCompetences(call)
}
