import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Side } from '../../people/model.ts'
import type { NeedMark } from '../model.ts'
import { type AnyNeed, needEffects } from '../vocabulary.ts'

export interface DealKey {
  organisationId: string
  dealId: string
  version: number
}

export interface DealNeedsRow {
  deal_id: string
  side: Side
  author_id: string
  marks: NeedMark[]
  in_return: string
}

/** What was said of these deals, as far as the asker reads it, and of which the other side said something. */
export async function findDealNeeds(
  tx: Tx,
  organisationId: string,
  deals: readonly { dealId: string; version: number }[],
): Promise<{ rows: DealNeedsRow[]; otherSaid: string[] }> {
  const [ids, versions] = [deals.map(({ dealId }) => dealId), deals.map(({ version }) => version)]
  const { rows } = await sql<{
    deal_id: string
    other_said: boolean
    said: (Omit<DealNeedsRow, 'deal_id' | 'marks'> & Record<(typeof needEffects)[number], AnyNeed[]>)[]
  }>`select d.deal_id, app_other_said_needs(d.deal_id, d.version) as other_said,
      (select coalesce(jsonb_agg(jsonb_build_object('side', n.side, 'author_id', n.author_id, 'met', n.met, 'costs', n.costs,
          'untouched', n.untouched, 'in_return', n.in_return)), '[]')
        from deal_needs n where n.organisation_id = ${organisationId} and n.deal_id = d.deal_id
          and n.deal_version = d.version) as said
    from unnest(${ids}::uuid[], ${versions}::int[]) as d (deal_id, version)`.execute(tx)
  return {
    rows: rows.flatMap(({ deal_id, said }) =>
      said.map(({ side, author_id, in_return, ...lists }) => ({
        deal_id,
        side,
        author_id,
        in_return,
        marks: needEffects.flatMap(effect => lists[effect].map(need => ({ need, effect }))),
      })),
    ),
    otherSaid: rows.filter(({ other_said }) => other_said).map(({ deal_id }) => deal_id),
  }
}

/** Instead of what one's own side said before and nobody else has read. */
export async function saveDealNeeds(
  tx: Tx,
  { organisationId, dealId, version }: DealKey,
  row: { side: Side; authorId: string; marks: readonly NeedMark[]; on: string },
): Promise<void> {
  await sql`select app_clear_deal_needs(${dealId})`.execute(tx)
  const needsThat = (effect: NeedMark['effect']) =>
    row.marks.filter(mark => mark.effect === effect).map(({ need }) => need)
  await tx
    .insertInto('deal_needs')
    .values({
      organisation_id: organisationId,
      deal_id: dealId,
      deal_version: version,
      side: row.side,
      author_id: row.authorId,
      met: needsThat('met'),
      costs: needsThat('costs'),
      untouched: needsThat('untouched'),
      said_on: row.on,
    })
    .execute()
}

export async function saveReturn(
  tx: Tx,
  { organisationId, dealId, version }: DealKey,
  { side, text }: { side: Side; text: string },
): Promise<void> {
  await tx
    .updateTable('deal_needs')
    .set({ in_return: text })
    .where('organisation_id', '=', organisationId)
    .where('deal_id', '=', dealId)
    .where('deal_version', '=', version)
    .where('side', '=', side)
    .execute()
}
