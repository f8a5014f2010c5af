import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice } from '../../people/index.ts'
import { gapsOf, mustFitLaw } from '../data/overlay.ts'
import { type LibraryArticle, type RuleLibrary, RuleLibraryError, readLibrary } from '../data/rules.ts'
import { mustKeepRules } from '../policy.ts'
import type { RuleShelf } from '../shelf-model.ts'
import {
  countHr,
  type DraftRow,
  findDrafts,
  insertApproval,
  insertDraft,
  settleDraft,
  withdrawDraft,
} from '../store/rules.ts'
import { librariesOf } from './rules.ts'

/** The rules as HR keeps them: what is on file, what is missing or old, and the drafts that wait for a yes. */
export async function readShelf(call: Call): Promise<RuleShelf> {
  mustKeepRules(call.actor)
  const { organisationId, personId } = call.actor
  const libraries = await librariesOf(call)
  const drafts = await findDrafts(call.tx, organisationId)
  return {
    hr: await countHr(call.tx),
    sets: libraries.map(({ id, source, title, fictional, checkedOn, articles }) => ({
      id,
      source,
      title,
      fictional,
      checkedOn,
      articles: new Set(articles.map(article => article.id)).size,
    })),
    gaps: gapsOf(libraries, call.today).map(gap => ({ ...gap })),
    drafts: drafts.map(draft => {
      const library = readLibrary(draft.library)
      return {
        draftId: draft.draft_id,
        source: library.source,
        title: library.title,
        fictional: library.fictional,
        laidBy: draft.laid_by_name,
        laidAt: draft.laid_at.toISOString(),
        operator: draft.operator_at !== null,
        yes: draft.approved_by.map(({ name }) => name),
        mine: draft.approved_by.some(({ id }) => id === personId),
        articles: library.articles.map(describeArticle),
      }
    }),
  }
}

const describeArticle = (article: LibraryArticle): RuleShelf['drafts'][number]['articles'][number] => ({
  articleId: article.id,
  reference: article.reference,
  label: article.label,
  citation: article.citation,
  validFrom: article.validFrom,
  validUntil: article.validUntil,
  amount: 'amount' in article && typeof article.amount === 'number' ? article.amount : null,
  unit: 'unit' in article ? article.unit : null,
})

/** A set that is whole and fits, or the sentence that says where it does not. */
export function readRules(set: unknown): RuleLibrary {
  try {
    const read = readLibrary(set)
    mustFitLaw(read)
    return read
  } catch (error) {
    if (!(error instanceof RuleLibraryError)) throw error
    refuse('agreements.bad-rule-set', 'bad-input', { problem: error.message })
  }
}

/** Lays new rules down as a draft, all of the set or nothing; nothing holds yet. */
export async function layRules(call: Call, set: unknown): Promise<RuleShelf> {
  mustKeepRules(call.actor)
  const read = readRules(set)
  await insertDraft(call.tx, {
    organisationId: call.actor.organisationId,
    draftId: call.newId(),
    ruleSetId: read.id,
    library: set,
    laidBy: call.actor.personId,
    at: call.now,
  })
  const shelf = await readShelf(call)
  await ringOffice(call, 'hr', '/rules')
  await call.tell({ event: 'rules.laid', subjectKind: 'rule-set', subjectId: read.id })
  return shelf
}

/** One's own yes. The second puts the rules in force; where one person holds HR, the operator's is the other. */
export async function approveRules(call: Call, draftId: string): Promise<RuleShelf> {
  const draft = await openDraft(call, draftId)
  const { organisationId, personId } = call.actor
  if (draft.approved_by.some(({ id }) => id === personId)) refuse('agreements.rules-approved', 'conflict')
  await insertApproval(call.tx, { organisationId, draftId, personId, at: call.now })
  const settled = await settleDraft(call.tx, draftId, call.now)
  const { id } = readLibrary(draft.library)
  const shelf = await readShelf(call)
  await call.tell({ event: 'rules.approved', subjectKind: 'rule-set', subjectId: id })
  if (settled) {
    await call.tell({ event: 'rules.in-force', subjectKind: 'rule-set', subjectId: id })
    await call.want('new-rules', '')
  }
  return shelf
}

/** A draft that nobody wants in force any more. */
export async function withdrawRules(call: Call, draftId: string): Promise<RuleShelf> {
  const draft = await openDraft(call, draftId)
  await withdrawDraft(call.tx, call.actor.organisationId, draftId, call.now)
  const shelf = await readShelf(call)
  const { id } = readLibrary(draft.library)
  await call.tell({ event: 'rules.withdrawn', subjectKind: 'rule-set', subjectId: id })
  return shelf
}

async function openDraft(call: Call, draftId: string): Promise<DraftRow> {
  mustKeepRules(call.actor)
  const drafts = await findDrafts(call.tx, call.actor.organisationId)
  const draft = drafts.find(({ draft_id }) => draft_id === draftId)
  if (!draft) refuse('agreements.no-such-rules', 'not-found')
  return draft
}
