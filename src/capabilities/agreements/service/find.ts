import type { Call } from '../../../platform/http/call.ts'
import { fold } from '../../../platform/i18n/fold.ts'
import type { Finds } from '../../../platform/plate/desk.ts'
import { isDealAt } from '../store/deals.ts'
import { findSignedTexts } from '../store/due.ts'

/** Clauses of what somebody signed, by their words. */
export const agreementsFinds: Finds = {
  module: 'agreements',
  part: 'agreement',
  find: async (call, text, tables) => {
    const sought = fold(text)
    const agreeing = new Map(tables.map(table => [table.relationId, table]))
    const signed = await findSignedTexts(call.tx, [...agreeing.keys()])
    return signed.flatMap(({ relation_id: relationId, joint }) => {
      const { other, at } = agreeing.get(relationId)!
      return joint.clauses
        .filter(({ clause }) => clause.what && fold(clause.what).includes(sought))
        .map(({ clause }) => ({
          id: `${relationId}.${joint.number}.${clause.id}`,
          words: clause.what!,
          note: other ?? '',
          at: `${at}/agreements`,
        }))
    })
  },
}

/** The words of a clause that all of this table signed; null where there is none such. Nothing is noted of the look. */
export async function findSignedClause(
  call: Call,
  relationId: string,
  clauseId: string,
): Promise<string | null> {
  const texts = await findSignedTexts(call.tx, [relationId])
  const found = texts.flatMap(({ joint }) => joint.clauses).find(({ clause }) => clause.id === clauseId)
  return found?.clause.what ?? null
}

/** Whether a deal belongs to this table, for who builds on it. */
export const isDealOf = ({ tx, actor }: Call, relationId: string, dealId: string): Promise<boolean> =>
  isDealAt(tx, { organisationId: actor.organisationId, relationId, dealId })
