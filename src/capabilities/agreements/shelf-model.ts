import { z } from 'zod'
import { said } from '../../platform/i18n/schema.ts'
import { day, id } from '../people/model.ts'

/** The rules as HR keeps them. */
export const ruleShelf = z
  .object({
    /** How many people hold the role HR today: with one, the operator says the other yes. */
    hr: z.int(),
    sets: z.array(
      z.object({
        id: z.string(),
        source: z.enum(['law', 'cao']),
        title: said(z.string()),
        fictional: z.boolean(),
        checkedOn: day,
        articles: z.int(),
      }),
    ),
    gaps: z.array(
      z.object({
        articleId: z.string(),
        reference: z.string(),
        label: said(z.string()),
        kind: z.enum(['missing', 'old']),
        since: day,
      }),
    ),
    drafts: z.array(
      z.object({
        draftId: id,
        source: z.enum(['law', 'cao']),
        title: said(z.string()),
        fictional: z.boolean(),
        /** Null where the operator laid it down. */
        laidBy: z.string().nullable(),
        laidAt: z.iso.datetime(),
        operator: z.boolean(),
        yes: z.array(z.string()),
        mine: z.boolean(),
        articles: z.array(
          z.object({
            articleId: z.string(),
            reference: z.string(),
            label: said(z.string()),
            citation: said(z.string()),
            validFrom: day,
            validUntil: day.nullable(),
            amount: z.number().nullable(),
            unit: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'RuleShelf' })
export type RuleShelf = z.infer<typeof ruleShelf>

export const draftParams = z.object({ draftId: id })
