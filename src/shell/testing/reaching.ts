import { randomUUID } from 'node:crypto'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Worker } from './arranging.ts'
import type { Organisation } from './builder.ts'

/** What there is to choose, the second with a generally recognised diploma; past the services, since it is about what is counted of it. */
export interface Budget {
  organisationId: string
  budgetId: string
  items: readonly [string, string]
}

export async function openBudget(
  database: Database,
  { organisationId }: Organisation,
  openedBy: string,
): Promise<Budget> {
  const budgetId = randomUUID()
  const items = [randomUUID(), randomUUID()] as const
  await asOwner(database, async tx => {
    await tx
      .insertInto('budgets')
      .values({
        organisation_id: organisationId,
        budget_id: budgetId,
        title: 'x',
        unit: 'units',
        spends: 'list',
        amount: 1000,
        reason: 'other',
        why: 'x',
        notice_days: 30,
        opens_on: '2025-01-01',
        closes_on: '2026-12-31',
        opened_by: openedBy,
        opened_at: new Date('2025-01-01T09:00:00Z'),
      })
      .execute()
    await tx
      .insertInto('budget_items')
      .values(
        items.map((item_id, nth) => ({
          organisation_id: organisationId,
          item_id,
          title: 'x',
          words: 'x',
          takes: 'x',
          provider: 'x',
          unit: 'units',
          price: 10,
          version: 1,
          added_at: new Date('2025-01-01T09:00:00Z'),
          recognised: nth === 1,
        })),
      )
      .execute()
  })
  return { organisationId, budgetId, items }
}

/** A choice that stands, or one that was taken back at once. */
export async function choose(
  database: Database,
  { organisationId, budgetId, items }: Budget,
  {
    personId: person_id,
    on,
    recognised = false,
    undone = false,
  }: Used & { recognised?: boolean; undone?: boolean },
): Promise<void> {
  const key = { organisation_id: organisationId, budget_id: budgetId, person_id }
  const at = new Date(`${on}T09:00:00Z`)
  const id = randomUUID()
  await asOwner(database, async tx => {
    await tx
      .insertInto('budget_grants')
      .values({ ...key, form: 'purse', amount: 1000, granted_at: at })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await tx
      .insertInto('budget_bookings')
      .values({
        ...key,
        booking_id: id,
        item_id: items[recognised ? 1 : 0],
        price: 10,
        reference: `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase(),
        booked_at: at,
        undone_at: undone ? at : null,
      })
      .execute()
  })
}

interface Used {
  personId: string
  on: string
}

/** A diploma that HR was shown on one day; seen, or still waiting. */
export async function showDiploma(
  database: Database,
  organisation_id: string,
  { personId: person_id, on, waits = false }: Used & { waits?: boolean },
): Promise<void> {
  const at = new Date(`${on}T09:00:00Z`)
  const answer = waits ? {} : { answer: 'seen', answered_at: at }
  await asOwner(database, tx =>
    tx
      .insertInto('diplomas')
      .values({
        organisation_id,
        diploma_id: randomUUID(),
        person_id,
        locked: 'x',
        added_at: at,
        shown_at: at,
        ...answer,
      })
      .execute(),
  )
}

/** A step of two halves; agreed on that day, or still a question of the employee. */
export async function actTogether(
  database: Database,
  { organisationId, relationId, personId }: Worker,
  { on, asked = false }: { on: string; asked?: boolean },
): Promise<void> {
  const at = new Date(`${on}T09:00:00Z`)
  await asOwner(database, tx =>
    tx
      .insertInto('dual_actions')
      .values({
        organisation_id: organisationId,
        action_id: randomUUID(),
        relation_id: relationId,
        employee_half: 'x',
        organisation_half: asked ? null : 'x',
        asked_of: asked ? 'organisation' : null,
        side: 'employee',
        author_id: personId,
        begun_at: at,
        written_at: at,
        agreed_at: asked ? null : at,
      })
      .execute(),
  )
}
