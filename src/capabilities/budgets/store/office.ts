import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { BudgetInput, ItemInput } from '../model.ts'

export interface BudgetRow {
  budgetId: string
  title: string
  unit: BudgetInput['unit']
  mostAtOnce: number | null
  amount: number | null
  reason: BudgetInput['reason']
  why: string
  noticeDays: number
  opensOn: string
  closesOn: string
  toldOn: string | null
  endsOn: string | null
  endWhy: string | null
  steps: { years: number; amount: number }[]
}

/** Whatever was ever opened, or one of them, the newest first. */
export const askBudgets = (organisationId: string, budgetId: string | null = null) => sql<BudgetRow>`
  select b.budget_id as "budgetId", b.title, b.unit, b.most_at_once as "mostAtOnce", b.amount, b.reason, b.why,
    b.notice_days as "noticeDays", b.opens_on as "opensOn", b.closes_on as "closesOn", b.told_on as "toldOn",
    b.ends_on as "endsOn", b.end_why as "endWhy",
    coalesce((select json_agg(json_build_object('years', s.years, 'amount', s.amount))
      from budget_steps s where s.organisation_id = b.organisation_id and s.budget_id = b.budget_id), '[]') as steps
  from budgets b where b.organisation_id = ${organisationId}
    and (${budgetId}::uuid is null or b.budget_id = ${budgetId}::uuid)
  order by b.opens_on desc, b.opened_at desc, b.budget_id`

export interface ItemRow extends ItemInput {
  itemId: string
  full: boolean
  version: number
  retiredOn: string | null
}

/** The list, or one of it, in the order of its titles. */
export const askItems = (organisationId: string, itemId: string | null = null) => sql<ItemRow>`
  select i.item_id as "itemId", i.title, i.words, i.takes, i.provider, i.unit, i.price, i.places, i.level, i.recognised, i.version,
    i.retired_on as "retiredOn", app_item_full(i.item_id) as full
  from budget_items i, lateral (select i.title as name) called where i.organisation_id = ${organisationId}
    and (${itemId}::uuid is null or i.item_id = ${itemId}::uuid)
  order by called.name collate dutch, i.item_id`

/** To whom a period is paid as wage; for HR alone. */
export const askWages = (organisationId: string) => sql<{
  budgetId: string
  personId: string
  name: string
  amount: number
}>`select g.budget_id as "budgetId", g.person_id as "personId", p.given_name || ' ' || p.family_name as name, g.amount
  from budget_grants g join known_people p using (organisation_id, person_id)
  where g.organisation_id = ${organisationId} and g.form = 'wage' order by p.sort_name, g.person_id`

export async function insertBudget(
  tx: Tx,
  row: BudgetInput & { organisationId: string; budgetId: string; by: string; at: Date },
): Promise<void> {
  const { organisationId, budgetId, gives } = row
  await tx
    .insertInto('budgets')
    .values({
      organisation_id: organisationId,
      budget_id: budgetId,
      title: row.title,
      unit: row.unit,
      spends: row.mostAtOnce === null ? 'list' : 'own-choice',
      most_at_once: row.mostAtOnce,
      amount: 'amount' in gives ? gives.amount : null,
      reason: row.reason,
      why: row.why,
      notice_days: row.noticeDays,
      opens_on: row.opensOn,
      closes_on: row.closesOn,
      opened_by: row.by,
      opened_at: row.at,
    })
    .execute()
  if ('amount' in gives) return
  await tx
    .insertInto('budget_steps')
    .values(gives.steps.map(step => ({ organisation_id: organisationId, budget_id: budgetId, ...step })))
    .execute()
}

interface BudgetKey {
  organisationId: string
  budgetId: string
}

export async function endBudget(
  tx: Tx,
  { organisationId, budgetId }: BudgetKey,
  { toldOn, endsOn, why }: { toldOn: string; endsOn: string; why: string },
): Promise<void> {
  await tx
    .updateTable('budgets')
    .set({ told_on: toldOn, ends_on: endsOn, end_why: why })
    .where('organisation_id', '=', organisationId)
    .where('budget_id', '=', budgetId)
    .execute()
}

interface ItemKey {
  organisationId: string
  itemId: string
}

export async function insertItem(tx: Tx, row: ItemInput & ItemKey & { at: Date }): Promise<void> {
  const { organisationId, itemId, at, ...values } = row
  await tx
    .insertInto('budget_items')
    .values({ organisation_id: organisationId, item_id: itemId, version: 1, added_at: at, ...values })
    .execute()
}

export async function updateItem(
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  values: Omit<ItemInput, 'unit'> & { version: number },
): Promise<void> {
  await tx
    .updateTable('budget_items')
    .set(values)
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .execute()
}

export async function retireItem(tx: Tx, { organisationId, itemId }: ItemKey, on: string): Promise<void> {
  await tx
    .updateTable('budget_items')
    .set({ retired_on: on })
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .execute()
}

export async function findReference(tx: Tx, code: string) {
  const { rows } = await sql<{
    title: string | null
    unit: BudgetInput['unit']
    price: number
    undone: boolean
  }>`select title, unit, price, undone from app_budget_reference(${code})`.execute(tx)
  return rows[0]
}
