import { fold } from '../../../platform/i18n/fold.ts'
import type { Finds } from '../../../platform/plate/desk.ts'
import { findSignedTexts } from '../store/due.ts'

/** Clauses of what somebody signed, by their words. */
export const agreementsFinds: Finds = {
  module: 'agreements',
  find: async (call, text, tables) => {
    const sought = fold(text)
    const others = new Map(tables.map(({ relationId, other }) => [relationId, other]))
    const signed = await findSignedTexts(call.tx, [...others.keys()])
    return signed.flatMap(({ relation_id: relationId, joint }) =>
      joint.clauses
        .filter(({ clause }) => clause.what && fold(clause.what).includes(sought))
        .map(({ clause }) => ({
          id: `${relationId}.${joint.number}.${clause.id}`,
          words: clause.what!,
          note: others.get(relationId) ?? '',
          at: `/relations/${relationId}/agreements`,
        })),
    )
  },
}
