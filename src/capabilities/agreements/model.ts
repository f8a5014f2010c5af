import {
  allUnits,
  type Clause as EngineClause,
  type Kept,
  keptAnswers,
  type ReactionKind,
  reactionKinds,
  type Unit,
} from '@wisselwerk/engines/agreement'
import { z } from 'zod'
import { said } from '../../platform/i18n/schema.ts'
import { day, id, seat, side } from '../people/model.ts'
import { cooling, lowering } from './cooling-model.ts'
import { drafter } from './drafting-model.ts'
import {
  type DealDimension,
  type DealKind,
  dealCompensations,
  dealDimensions,
  dealKinds,
  dealReasons,
  refusalReasons,
} from './vocabulary.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const itemId = z.string().regex(/^(own\.)?[a-z0-9-]{1,50}$/)
const articleId = z.string().min(1).max(80)

export const clauseValue = z.object({
  subject: z.string().min(1).max(60),
  /** No unit here can be less than nothing. */
  amount: z.number().min(0).max(1e9).nullable(),
  unit: z.enum(allUnits as [Unit, ...Unit[]]).nullable(),
  option: z.string().max(60).nullable(),
})

/** One agreement in a text: who does what, by when, how both will see it, and what it fills in. */
export const clause = z
  .object({
    id,
    who: z.enum(['employee', 'organisation', 'both']).nullable(),
    whoName: text(80).nullable(),
    what: text(1000).nullable(),
    when: z.union([z.object({ day }), z.object({ text: text(160) })]).nullable(),
    how: text(500).nullable(),
    fills: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('first-contract') }),
        z.object({ kind: z.literal('article'), articleId }),
        z.object({ kind: z.literal('new') }),
      ])
      .nullable(),
    reviewOn: day.nullable(),
    endsOn: day.nullable(),
    outlives: z
      .discriminatedUnion('because', [
        z.object({ because: z.literal('first-contract') }),
        z.object({ because: z.literal('article'), articleId }),
      ])
      .nullable(),
    topicId: id.nullable(),
    itemId: itemId.nullable(),
    dealId: id.nullable(),
    value: clauseValue.nullable(),
    lowers: lowering.nullable().optional(),
  })
  .meta({ id: 'Clause' })
export type ClauseInput = z.infer<typeof clause>

const clauses = z
  .array(clause)
  .max(40)
  .refine(list => new Set(list.map(one => one.id)).size === list.length, 'Each clause its own id.')

export const reaction = z.object({
  clauseId: id,
  side: seat,
  kind: z.enum(reactionKinds as [ReactionKind, ...ReactionKind[]]),
  remark: z.string(),
  sameAs: id.nullable(),
})

const finding = z.object({
  outcome: z.string(),
  reason: z.string(),
  source: z.enum(['law', 'cao', 'contract']).nullable(),
  articleId: z.string().nullable(),
  reference: z.string().nullable(),
  label: said(z.string()).nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export const floorResult = z.object({
  clauseId: id,
  on: day,
  outcome: z.string(),
  blocks: z.boolean(),
  findings: z.array(finding),
})

export type FloorView = z.infer<typeof floorResult>

const signature = z.object({ side: seat, name: z.string(), signedAt: z.iso.datetime(), hash: z.string() })

/** A clause of somebody's account that is not in a text, and why. */
const leftOut = z.object({ clauseId: id, word: text(300) })

export const versionView = z
  .object({
    number: z.int(),
    hash: z.string(),
    authorSide: seat,
    author: z.string(),
    why: z.string(),
    leftOut: z.array(leftOut),
    writtenAt: z.iso.datetime(),
    clauses: z.array(clause),
    floor: z.array(floorResult),
    accepted: z.array(seat),
    /** Signs that the document has no letter for, and prints as numbers. */
    unprinted: z.array(z.string()),
    /** Whose yes and whose signature this text asks for. */
    signers: z.array(z.object({ seat, name: z.string() })),
    signatures: z.array(signature),
    /** How long it lies before both, and from which day it can be signed; null where it lowers nothing. */
    cooling: cooling.nullable(),
    state: z.enum(['unsigned', 'open', 'signed']),
  })
  .meta({ id: 'JointVersion' })
export type VersionView = z.infer<typeof versionView>

const dealParts = {
  kind: z.enum(dealKinds),
  /** What of that kind is otherwise. */
  dimension: z.enum(Object.values(dealDimensions).flat() as DealDimension[]),
  reason: z.enum(dealReasons),
  compensation: z.enum(dealCompensations),
}
const belongs = (kind: DealKind, dimension: DealDimension) =>
  (dealDimensions[kind] as readonly DealDimension[]).includes(dimension)

export const dealInput = z
  .object({
    ...dealParts,
    description: text(1000),
    differs: z.string().trim().max(1000).default(''),
    itemId: itemId.nullable().default(null),
    topicId: id.nullable().default(null),
    /** My own words with the reason; for the two alone. */
    words: z.string().trim().max(1000).default(''),
  })
  .refine(({ kind, dimension }) => belongs(kind, dimension), {
    path: ['dimension'],
    message: 'One of the kind of this deal.',
  })
export type DealInput = z.output<typeof dealInput>

const ofBoth = z.object({ employee: z.string().nullable(), organisation: z.string().nullable() })

export const dealView = z
  .object({
    dealId: id,
    ...dealParts,
    description: z.string(),
    differs: z.string(),
    itemId: itemId.nullable(),
    topicId: id.nullable(),
    version: z.int(),
    /** Of this version; what was said of an earlier one is no word about this. */
    benefits: ofBoth,
    /** What I said last that I gain, of an earlier version than this one. */
    earlierBenefit: z.string().nullable(),
    /** Own words with the reason, of the two and for the two. */
    words: ofBoth,
    ideal: z.boolean(),
    missing: z.array(z.string()),
    /** Who put it on the table; only the other can refuse it. */
    addedBy: side,
    refused: z.object({ reason: z.enum(refusalReasons), explanation: z.string(), refusedOn: day }).nullable(),
  })
  .meta({ id: 'Deal' })
export type DealView = z.infer<typeof dealView>

export const phases = ['rendering', 'reactions', 'joint-text', 'accepted', 'open', 'signed'] as const

const rendering = z.object({ version: z.int(), submitted: z.boolean(), clauses: z.array(clause) })

export const agreementView = z
  .object({
    agreementId: id,
    relationId: id,
    number: z.int(),
    side: seat,
    turn: side,
    /** Who writes down what was agreed: both, or one year the one and the next the other (C05). */
    drafter,
    phase: z.enum(phases),
    mine: rendering,
    /** Everybody else who writes at this table; what they wrote once it is in and mine is too. */
    others: z.array(
      z.object({ seat, name: z.string(), submitted: z.boolean(), clauses: z.array(clause).nullable() }),
    ),
    reactions: z.array(reaction),
    /** Clauses of others to which I have not reacted yet. */
    waiting: z.array(id),
    versions: z.array(versionView),
    deals: z.array(dealView),
  })
  .meta({ id: 'Agreement' })
export type AgreementView = z.infer<typeof agreementView>

export const saveRenderingInput = z.object({ version: z.int().min(0), clauses })
export const submitInput = z.object({ version: z.int().min(0) })
export const reactInput = z.object({
  kind: z.enum(reactionKinds as [ReactionKind, ...ReactionKind[]]),
  remark: z.string().trim().max(1000).default(''),
  sameAs: id.nullable().default(null),
})
export const proposeInput = z.object({
  /** The version that was read; 0 for the first. */
  basedOn: z.int().min(0),
  clauses: clauses.min(1),
  why: z.string().trim().max(500).default(''),
  /** What of the accounts is not in it, each with a word; what an earlier version left out stays so. */
  leftOut: z.array(leftOut).max(60).default([]),
})
export const hashInput = z.object({ number: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })
export const checkInput = z.object({ clauses })
export const benefitInput = z.object({ side, version: z.int().min(1), text: text(1000) })
export const refuseDealInput = z.object({
  version: z.int().min(1),
  reason: z.enum(refusalReasons),
  explanation: z.string().trim().max(1000).default(''),
})
export const changeDealInput = z.object({ version: z.int().min(1), deal: dealInput })
export const markInput = z.object({
  clauseId: id,
  dueOn: day,
  kept: z.enum(keptAnswers as [Kept, ...Kept[]]),
})

export const followUpStates = [
  'kept',
  'partly',
  'not-kept',
  'seen-differently',
  'some-marked',
  'unmarked',
] as const
export const timeline = z
  .object({
    relationId: id,
    side: seat,
    today: day,
    /** Without the works council's consent: only what both signed is there, and nothing can be done with it. */
    closed: z.boolean(),
    agreements: z.array(
      z.object({
        agreementId: id,
        number: z.int(),
        turn: side,
        drafter,
        /** After how many signed years the two take turns, as it was when this was begun; null where nobody noted it. */
        draftsAfter: z.int().nullable(),
        phase: z.enum(phases),
        /** From which day the newest text can be signed; null where it need not wait, or waited. */
        signFrom: day.nullable(),
        startedOn: day,
        /** How far the asker's own side is: handed in, reacted to everything; and which sides stand behind, and signed, the newest text. */
        mySide: z.object({
          submitted: z.boolean(),
          reacted: z.boolean(),
          /** Null while there is no text yet. */
          accepted: z.array(seat).nullable(),
          signed: z.array(seat),
          /** Everybody else who sits at it, by name, and those of them who have yet to do what is done now. */
          others: z.array(z.string()),
          waitsFor: z.array(z.string()),
        }),
        status: z.enum(['writing', 'living', 'expired']),
        /** The version in force: the newest that everybody signed. */
        inForce: versionView.nullable(),
        clauses: z.array(
          z.object({
            clauseId: id,
            status: z.enum(['active', 'due', 'expired']),
            /** What today's rules say of it, where that is worse than when it was signed. */
            nowWorse: floorResult.nullable(),
            followUps: z.array(
              z.object({
                dueOn: day,
                state: z.enum(followUpStates),
                mine: z.enum(keptAnswers as [Kept, ...Kept[]]).nullable(),
                /** What each seat said; of others only once I have answered, so that nobody answers along. */
                said: z.array(
                  z.object({
                    seat,
                    name: z.string(),
                    kept: z.enum(keptAnswers as [Kept, ...Kept[]]).nullable(),
                  }),
                ),
                /** Somebody said something else once all had answered, so I say it anew. */
                again: z.boolean(),
              }),
            ),
          }),
        ),
        nextDay: day.nullable(),
      }),
    ),
    /** What I have not answered yet, oldest first. */
    due: z.array(z.object({ agreementId: id, clauseId: id, dueOn: day })),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.infer<typeof timeline>

export const agreementParams = z.object({ relationId: id, agreementId: id })
export const clauseParams = agreementParams.extend({ clauseId: id })
export const dealParams = agreementParams.extend({ dealId: id })

export const articleView = z.object({
  id: articleId,
  source: z.enum(['law', 'cao', 'contract']),
  reference: z.string(),
  label: said(z.string()),
  citation: said(z.string()).nullable(),
  /** Why what fills it in goes on after its last day; null where it ends. */
  goesOn: said(z.string()).nullable(),
  subject: z.string(),
  type: z.string(),
  unit: z.string().nullable(),
  options: z.array(z.object({ id: z.string(), label: said(z.string()) })),
})
export const library = z
  .object({
    sets: z.array(
      z.object({
        id: z.string(),
        title: said(z.string()),
        fictional: z.boolean(),
        checkedOn: day,
      }),
    ),
    articles: z.array(articleView),
  })
  .meta({ id: 'RuleLibrary' })
export type Library = z.infer<typeof library>

/** The engine’s clause and the one that passes the door are the same thing. */
export const asEngineClauses = (list: readonly ClauseInput[]): readonly EngineClause[] =>
  list as readonly EngineClause[]
