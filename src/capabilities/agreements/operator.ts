import { asOwner, type Database } from '../../platform/db/database.ts'
import { findOrganisation, type NamedOrganisation } from '../../platform/db/one-organisation.ts'
import { OperatorError } from '../../platform/errors/operator-error.ts'
import { wantChoreOf } from '../../platform/work/asking.ts'
import { type Gap, gapsOf, mustFitLaw } from './data/overlay.ts'
import { type RuleLibrary, RuleLibraryError, readLibrary } from './data/rules.ts'
import { librariesIn } from './service/rules.ts'
import {
  approveAsOperator,
  findDrafts,
  insertDraft,
  settleAsOperator,
  tellAsOperator,
} from './store/rules.ts'

export interface RuleOperation {
  database: Database
  organisation: string
  today: string
  now: Date
}

export interface RuleStanding extends NamedOrganisation {
  sets: { id: string; title: string; checkedOn: string }[]
  gaps: readonly Gap[]
  drafts: { draftId: string; title: string; laidAt: Date; yes: string[]; operator: boolean }[]
}

/** What holds, what is missing or old, and what waits for a yes. */
export async function readRuleStanding(operation: RuleOperation): Promise<RuleStanding> {
  return asOwner(operation.database, async tx => {
    const found = await findOrganisation(tx, operation.organisation)
    const libraries = await librariesIn(tx, found.id)
    return {
      ...found,
      sets: libraries.map(({ id, title, checkedOn }) => ({ id, title: title.en, checkedOn })),
      gaps: gapsOf(libraries, operation.today),
      drafts: (await findDrafts(tx, found.id)).map(draft => ({
        draftId: draft.draft_id,
        title: readLibrary(draft.library).title.en,
        laidAt: draft.laid_at,
        yes: draft.approved_by.map(({ name }) => name),
        operator: draft.operator_at !== null,
      })),
    }
  })
}

/** Lays rules down for the people of HR to say yes to; where one holds HR, this is the operator's yes beside theirs. */
export async function layRulesAsOperator(
  { database, organisation, now }: RuleOperation,
  set: unknown,
  draftId: string,
): Promise<NamedOrganisation & { draftId: string }> {
  const read = readOrSay(set)
  return asOwner(database, async tx => {
    const found = await findOrganisation(tx, organisation)
    const key = { organisationId: found.id, at: now }
    await insertDraft(tx, { ...key, draftId, ruleSetId: read.id, library: set, laidBy: null })
    await tellAsOperator(tx, { ...key, event: 'rules.laid-by-operator', ruleSetId: read.id })
    return { ...found, draftId }
  })
}

/** The operator's yes to a draft of HR: the other one where a single person holds HR. */
export async function approveRulesAsOperator(
  { database, organisation, today, now }: RuleOperation,
  draftId: string,
): Promise<NamedOrganisation & { inForce: boolean }> {
  return asOwner(database, async tx => {
    const found = await findOrganisation(tx, organisation)
    const draft = (await findDrafts(tx, found.id)).find(({ draft_id }) => draft_id === draftId)
    if (!draft)
      throw new OperatorError(`There is no draft ‘${draftId}’ that waits. wisselwerk rules names them.`)
    const key = { organisationId: found.id, at: now }
    const ruleSetId = readLibrary(draft.library).id
    await approveAsOperator(tx, found.id, draftId, now)
    await tellAsOperator(tx, { ...key, event: 'rules.approved-by-operator', ruleSetId })
    const inForce = await settleAsOperator(tx, { ...key, draftId, today })
    if (inForce) {
      await tellAsOperator(tx, { ...key, event: 'rules.in-force-by-operator', ruleSetId })
      await wantChoreOf(tx, { organisationId: found.id, lane: 'new-rules', subject: '' })
    }
    return { ...found, inForce }
  })
}

function readOrSay(set: unknown): RuleLibrary {
  try {
    const read = readLibrary(set)
    mustFitLaw(read)
    return read
  } catch (error) {
    if (error instanceof RuleLibraryError) throw new OperatorError(error.message)
    throw error
  }
}
