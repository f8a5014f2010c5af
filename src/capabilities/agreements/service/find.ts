import { fold } from '../../../platform/i18n/fold.ts'
import type { Finds } from '../../../platform/plate/desk.ts'
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
