import { z } from 'zod'
import { said } from '../../platform/i18n/schema.ts'
import { day, id, seat, side } from '../people/model.ts'
import { domains, employeeDomains, organisationDomains } from './catalogue/items.ts'
import { passes } from './catalogue/ten.ts'
import { type GapClass, gapClasses } from './gap.ts'
import { entryParts, needs } from './vocabulary.ts'

export { type Domain, domains } from './catalogue/items.ts'
export type { EntryPart, Need } from './vocabulary.ts'

const level = z.int().min(0).max(5).nullable()

/** Three separate questions: an item can be unimportant but owed, or owed but not kept. */
export const answer = z.object({ importance: level, owed: level, kept: level })
export const itemId = z.string().regex(/^(own\.)?[a-z0-9-]{1,50}$/)
export const answers = z.record(itemId, answer)

export const wording = z.object({
  label: z.string().trim().min(1).max(80),
  statement: z.string().trim().min(1).max(240),
})

export const catalogueView = z
  .object({
    items: z.array(
      z.object({
        id: itemId,
        side,
        domain: z.enum(domains),
        own: z.boolean(),
        /** One of the ten of a short pass. */
        short: z.boolean(),
        /** An own item that is not asked any more; answers that were given keep their words. */
        retired: z.boolean(),
        /** Only for items of the organisation itself; the fixed ones stand in the product's own texts. */
        wording: said(wording).nullable(),
      }),
    ),
    ideals: z.array(z.object({ id: z.string(), side, items: z.array(itemId) })),
  })
  .meta({ id: 'ExpectationCatalogue' })
export type CatalogueView = z.infer<typeof catalogueView>

export const ownItemInput = z
  .object({ side, domain: z.enum(domains), ...said(wording).shape })
  .refine(
    item =>
      (item.side === 'organisation' ? organisationDomains : employeeDomains).some(
        name => name === item.domain,
      ),
    { path: ['domain'], message: 'This domain belongs to the other side.' },
  )
export const ownItemParams = z.object({ itemId })
export type OwnItemInput = z.infer<typeof ownItemInput>

const pass = z.enum(passes)

const progress = z.object({ submitted: z.boolean(), released: z.boolean() })

export const viewState = z
  .object({
    relationId: id,
    round: z.int(),
    seat,
    /** Counts every save; a save on an older number is refused. */
    version: z.int(),
    /** How much of the list I look at; null before I began. */
    pass: pass.nullable(),
    answers,
    mine: progress,
    /** Everybody else who sits there today; nothing is shown before each of them has shown. */
    others: z.array(progress.extend({ seat, name: z.string() })),
    /** All released: the gap map is open. */
    open: z.boolean(),
    /** Somebody else wrote from my seat in this round (an earlier manager): a new round is needed. */
    takenOver: z.boolean(),
    /** The others had shown each other before I got this seat: a new round is needed. */
    shownBefore: z.boolean(),
    /** The round before ended because one took a view back that others had read; all show anew. */
    endedBy: z.enum(['me', 'other']).nullable(),
    /** Which other. */
    endedByName: z.string().nullable(),
    /** The talk of two who begin: where there is one or it is offered, and whether it is my turn in it. */
    entry: z.object({ waits: z.boolean() }).nullable(),
  })
  .meta({ id: 'View' })
export type ViewState = z.infer<typeof viewState>

export const saveViewInput = z.object({
  version: z.int().min(0),
  answers,
  /** Left out, it stays as it is; a view that begins without one is about the whole list. */
  pass: pass.optional(),
})
export const versionInput = z.object({ version: z.int().min(0) })

export const gapMap = z
  .object({
    relationId: id,
    round: z.int(),
    /** Short where somebody looked at the ten only: the rest is still to come. */
    pass,
    /** Who showed in this round. */
    seats: z.array(z.object({ seat, name: z.string() })),
    items: z.array(
      z.object({
        itemId,
        side,
        domain: z.enum(domains),
        class: z.enum(gapClasses),
        /** Who finds it agreed or promised. */
        expectedBy: z.array(seat),
        distance: z.int(),
        /** By seat. */
        answers: z.partialRecord(seat, answer.nullable()),
      }),
    ),
    counts: z.object(
      Object.fromEntries(gapClasses.map(name => [name, z.int()])) as Record<GapClass, z.ZodInt>,
    ),
    total: z.int(),
  })
  .meta({ id: 'GapMap' })
export type GapMap = z.infer<typeof gapMap>

/** `over` where one of them took theirs away once all had shown; `alone` where one's own is ready and not all have shown. */
export const roundStates = ['open', 'over', 'alone', 'writing'] as const

/** Every round in which I looked, oldest first: mine, and beside it what others showed where all did. */
export const roundsView = z
  .object({
    relationId: id,
    rounds: z.array(
      z.object({
        round: z.int(),
        /** On which all had shown; until then on which mine was shown, finished or begun. */
        on: day,
        state: z.enum(roundStates),
        pass,
        /** From which seat I looked. */
        seat,
        /** Who said something that stands here; `anew` where somebody else spoke from that seat the time before. */
        said: z.array(z.object({ seat, name: z.string(), anew: z.boolean() })),
        /** Whoever took theirs away, where that was somebody else. */
        endedByName: z.string().nullable(),
      }),
    ),
    /** From which seats something was said, the two first. */
    seats: z.array(seat),
    /** What I answered in one of them at least, in the order of the catalogue. */
    items: z.array(
      z.object({
        itemId,
        side,
        domain: z.enum(domains),
        points: z.array(z.object({ round: z.int(), answers: z.partialRecord(seat, answer) })),
      }),
    ),
  })
  .meta({ id: 'Rounds' })
export type RoundsView = z.infer<typeof roundsView>

export const roundParams = z.object({ relationId: id, round: z.coerce.number().int().min(1).max(100_000) })

const entryPart = z.enum(entryParts)
const entryWords = z.partialRecord(entryPart, z.string().trim().max(2000))

/** The first view of two who begin with each other, in words; the other's is there once both have shown. */
export const entryView = z
  .object({
    relationId: id,
    side,
    /** Who sits opposite today. */
    other: z.string().nullable(),
    version: z.int(),
    words: entryWords,
    ready: z.boolean(),
    otherReady: z.boolean(),
    open: z.boolean(),
    theirs: entryWords,
    /** What I have to write before I can show it. */
    missing: z.array(entryPart),
    talkedOn: day.nullable(),
    /** As long as this is so, it is offered as the next step; nobody has to. */
    offered: z.boolean(),
  })
  .meta({ id: 'EntryTalk' })
export type EntryView = z.infer<typeof entryView>

export const saveEntryInput = z.object({ version: z.int().min(0), words: entryWords })
export type SaveEntryInput = z.output<typeof saveEntryInput>

export const need = z.enum(needs)

export const needCardInput = z
  .object({
    need,
    wish: z.string().trim().min(1).max(500),
    fromDate: day,
    reviewDate: day,
  })
  .refine(card => card.reviewDate > card.fromDate, { path: ['reviewDate'], message: 'After the from-date.' })
export type NeedCardInput = z.infer<typeof needCardInput>

export const needCard = z
  .object({ cardId: id, need, wish: z.string(), fromDate: day, reviewDate: day, version: z.int() })
  .meta({ id: 'NeedCard' })
export type NeedCard = z.infer<typeof needCard>

export const cardParams = z.object({ relationId: id, cardId: id })
