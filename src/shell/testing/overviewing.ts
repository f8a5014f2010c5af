import { asOwner } from '../../platform/db/database.ts'
import type { Cast } from './cast.ts'
import { ok } from './furnished.ts'
import type { TestApp } from './test-app.ts'

const year = 2024

/** An overview that was made with nothing to show, and a question about it. */
export async function keepOverview(
  world: TestApp,
  cast: Cast,
  question = 'Waarom?',
): Promise<{ year: number; questionId: string }> {
  const { organisationId } = cast.pair
  await asOwner(world.database.database, tx =>
    tx
      .insertInto('overviews')
      .values({
        organisation_id: organisationId,
        year,
        figures: JSON.stringify([]),
        wanted_by: cast.people.hr,
        wanted_at: new Date('2026-09-01T10:00:00Z'),
        made_at: new Date('2026-09-01T10:00:00Z'),
      })
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
  const asked = await ok(
    cast.clients.council.post(`/api/overviews/${year}/questions`, {
      figure: 'agreed.signed',
      question,
    }),
  )
  return { year, questionId: asked.body.questions.at(-1).questionId }
}
