import { createHash, randomUUID } from 'node:crypto'
import type { Random } from '../../../db/demo/random.ts'
import { dealDimensions, dealKinds } from '../../capabilities/agreements/index.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Organisation } from './builder.ts'
import type { TestApp } from './test-app.ts'

/** Somebody who works here, and who leads them. */
export interface Worker {
  organisationId: string
  personId: string
  managerId: string
  relationId: string
}

export interface Arranged {
  kind: (typeof dealKinds)[number]
  dimension: string
  reason: string
  compensation: string
}

/** So many people under one manager. */
export async function hire(
  { build }: Pick<TestApp, 'build'>,
  where: Organisation,
  count: number,
): Promise<Worker[]> {
  const managerId = await build.person(where.organisationId)
  const workers: Worker[] = []
  for (let nth = 0; nth < count; nth++) {
    const personId = await build.person(where.organisationId)
    const relationId = await build.relation(where, personId, managerId)
    workers.push({ organisationId: where.organisationId, personId, managerId, relationId })
  }
  return workers
}

/** A deal in a text that both signed on a day; past the services, since it is about what is counted of it. */
export async function arrange(
  database: Database,
  { organisationId, personId, managerId, relationId }: Worker,
  deal: Arranged,
  on: string,
): Promise<void> {
  const [agreementId, dealId, hash] = [
    randomUUID(),
    randomUUID(),
    createHash('sha256').update(randomUUID()).digest('hex'),
  ]
  const at = new Date(`${on}T09:00:00Z`)
  const key = { organisation_id: organisationId, agreement_id: agreementId }
  const signers = [
    { seat: 'employee', id: personId, name: 'A' },
    { seat: 'organisation', id: managerId, name: 'B' },
  ]
  await asOwner(database, async tx => {
    const [{ number }] = (await tx
      .selectFrom('agreements')
      .select(eb => eb.fn.count<string>('agreement_id').as('number'))
      .where('relation_id', '=', relationId)
      .execute()) as [{ number: string }]
    await tx
      .insertInto('agreements')
      .values({
        ...key,
        relation_id: relationId,
        number: Number(number) + 1,
        turn: 'employee',
        started_by: personId,
        started_at: at,
      })
      .execute()
    await tx
      .insertInto('deals')
      .values({ ...key, ...deal, deal_id: dealId, description: 'x', added_by: personId, added_at: at })
      .execute()
    await tx
      .insertInto('versions')
      .values({
        ...key,
        number: 1,
        author_id: personId,
        author_side: 'employee',
        joint: JSON.stringify({ signers, clauses: [{ clause: { id: randomUUID(), dealId } }] }),
        canonical: 'x',
        hash,
        written_at: at,
      })
      .execute()
    for (const { seat, id } of signers)
      await tx
        .insertInto('signatures')
        .values({ ...key, number: 1, side: seat, turn: 1, signer_id: id, hash, signed_at: at })
        .execute()
  })
}

/** One of some hundred, a few of them often. */
export function drawDeal(random: Random): Arranged {
  const skewed = <T>(from: readonly T[]): T =>
    from[Math.floor(from.length * (random.below(1000) / 1000) ** 3)]!
  const kind = skewed(dealKinds)
  return {
    kind,
    dimension: skewed<string>(dealDimensions[kind]),
    reason: skewed(['work-allows', 'team-carries', 'to-learn']),
    compensation: skewed(['none', 'standing-in']),
  }
}
