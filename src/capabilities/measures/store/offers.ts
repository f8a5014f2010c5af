import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OfferCounts, OpenOffer, OpenOfferInput } from '../offers-model.ts'

interface OfferKey {
  organisationId: string
  offerId: string
}

export async function findOffers(tx: Tx, organisationId: string): Promise<OpenOffer[]> {
  const { rows } = await sql<OpenOffer>`select offer_id as "offerId", kind, title, what, possibilities, needs,
      provider, address, taken_off_on as "takenOffOn"
    from open_offers, lateral (select title as name) called where organisation_id = ${organisationId}
    order by called.name collate dutch, offer_id`.execute(tx)
  return rows
}

export async function insertOffer(
  tx: Tx,
  { organisationId, offerId }: OfferKey,
  row: { input: OpenOfferInput; by: string; on: string },
): Promise<void> {
  await tx
    .insertInto('open_offers')
    .values({
      organisation_id: organisationId,
      offer_id: offerId,
      ...row.input,
      offered_on: row.on,
      offered_by: row.by,
    })
    .execute()
}

export async function endOffer(tx: Tx, { organisationId, offerId }: OfferKey, on: string): Promise<void> {
  await tx
    .updateTable('open_offers')
    .set({ taken_off_on: on })
    .where('organisation_id', '=', organisationId)
    .where('offer_id', '=', offerId)
    .execute()
}

/** One more, of nobody. */
export async function tick(tx: Tx, offerId: string): Promise<void> {
  await sql`select app_tick_open_offer(${offerId})`.execute(tx)
}

export async function findCounts(tx: Tx, organisationId: string): Promise<OfferCounts['counts']> {
  const { rows } = await sql<OfferCounts['counts'][number]>`select c.offer_id as "offerId", o.title, c.half,
      c.from_count as "from", c.to_count as "to"
    from open_offer_counts c join open_offers o using (organisation_id, offer_id), lateral (select o.title as name) called
    where c.organisation_id = ${organisationId} order by called.name collate dutch, c.offer_id`.execute(tx)
  return rows
}

// Run by the counting alone, as owner: nobody who signs in can read what is read here.

/** Half-years before this one in which somebody was counted. */
export async function findUncounted(tx: Tx, organisationId: string, before: string): Promise<string[]> {
  const { rows } = await sql<{ half: string }>`select distinct half from open_offer_ticks
    where organisation_id = ${organisationId} and half < ${before}`.execute(tx)
  return rows.map(({ half }) => half).sort()
}

export interface Ticked {
  offerId: string
  ticks: number
}

/** How often in a half-year, for each offer; and they are gone. */
export async function takeTicks(tx: Tx, organisationId: string, half: string): Promise<Ticked[]> {
  const { rows } = await sql<Ticked>`delete from open_offer_ticks where organisation_id = ${organisationId}
    and half = ${half} returning offer_id as "offerId", ticks`.execute(tx)
  return rows
}

/** To whom it was offered: everybody who worked here on that day. */
export async function findOfferedTo(tx: Tx, organisationId: string, on: string): Promise<string[]> {
  const { rows } = await sql<{
    personId: string
  }>`select distinct person_id as "personId" from known_relations
    where organisation_id = ${organisationId} and valid_from <= ${on} and (valid_until is null or valid_until > ${on})
    order by person_id`.execute(tx)
  return rows.map(({ personId }) => personId)
}

export async function insertCounts(
  tx: Tx,
  { organisationId, half }: { organisationId: string; half: string },
  counts: readonly { offerId: string; from: number; to: number | null }[],
): Promise<void> {
  if (counts.length === 0) return
  await tx
    .insertInto('open_offer_counts')
    .values(
      counts.map(({ offerId, from, to }) => ({
        organisation_id: organisationId,
        offer_id: offerId,
        half,
        from_count: from,
        to_count: to,
      })),
    )
    .execute()
}
