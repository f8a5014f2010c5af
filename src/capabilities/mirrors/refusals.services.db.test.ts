import { afterAll, beforeAll, describe } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { layForThree, sitAt } from '../../shell/testing/three.ts'
import { removeReflection, saveReflection } from './service/save.ts'
import { shareOwnReflection } from './service/share.ts'
import { mirrorsNl } from './text/nl.ts'

const whole = { independence: '3', equality: '3', reciprocity: '3', value: '3' }

describe('mirrors: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const saying = (answers: Record<string, string>, version = 0) => ({
    version,
    answers,
    words: {},
    counts: false,
  })
  /** A table and one of its mirrors, by hand. */
  const sitBefore = async (mirror: string, occasion: string) => {
    const table = await sitDown(desk)
    const path = { relationId: table.relationId, mirror, occasion }
    const say = (answers: Record<string, string> = whole, version = 0) =>
      table.employee(call => saveReflection(call, path, saying(answers, version)))
    const share = (by: 'employee' | 'manager' = 'employee') =>
      table[by](call => shareOwnReflection(call, path))
    return { ...table, path, say, share }
  }
  const refused = (
    table: Awaited<ReturnType<typeof sitBefore>>,
    answers?: Record<string, string>,
    version = 0,
  ) =>
    desk.refused(table.employeeId, call =>
      saveReflection(call, table.path, saying(answers ?? whole, version)),
    )

  tryRefusals('mirrors', mirrorsNl.refusals, () => desk, {
    'no-such-mirror': async () => refused(await sitBefore('horoscope', '2026')),
    'no-such-occasion': async () => refused(await sitBefore('relation', '2026-q3')),
    'only-the-two': async desk => {
      const three = await layForThree(desk)
      await sitAt(desk, three, 'talk')
      const path = { relationId: three.relationId, mirror: 'perspective', occasion: '2026' }
      return desk.refused(three.who.host, call => saveReflection(call, path, saying({ income: '3' })))
    },
    'not-yet': async desk => {
      const table = await sitBefore('balance', '')
      const planned = await desk.rows<{ id: string }>(
        `insert into conversations (organisation_id, conversation_id, relation_id, kind, planned_on, planned_by)
          values ($1, gen_random_uuid(), $2, 'ad_hoc', '2026-09-02', $3) returning conversation_id as id`,
        [table.organisationId, table.relationId, table.managerId],
      )
      const path = { ...table.path, occasion: planned[0]!.id }
      return desk.refused(table.employeeId, call => saveReflection(call, path, saying({ said: '3' })))
    },
    'other-time': async () => refused(await sitBefore('relation', '2025')),
    'other-answer': async () => refused(await sitBefore('relation', '2026'), { ...whole, value: '6' }),
    'win-win': {
      triedIn: 'src/shell/mirrors-kept-private.db.test.ts',
      because: 'it is about a topic of a talk',
    },
    'nothing-said': async () => refused(await sitBefore('relation', '2026'), {}),
    'nothing-there': async desk => {
      const table = await sitBefore('relation', '2026')
      return desk.refused(table.employeeId, call => shareOwnReflection(call, table.path))
    },
    incomplete: async desk => {
      const table = await sitBefore('relation', '2026')
      await table.say({ value: '3' })
      return desk.refused(table.employeeId, call => shareOwnReflection(call, table.path))
    },
    stale: async () => {
      const table = await sitBefore('relation', '2026')
      await table.say()
      return refused(table, whole, 0)
    },
    'shared-stays': async () => {
      const table = await sitBefore('relation', '2026')
      await table.say()
      await table.share()
      return refused(table, whole, 1)
    },
    'open-stays': async desk => {
      const table = await sitBefore('relation', '2026')
      await table.say()
      await table.share()
      await table.manager(call => saveReflection(call, table.path, saying(whole)))
      await table.share('manager')
      return desk.refused(table.employeeId, call => removeReflection(call, table.path))
    },
    'never-shared': async () => {
      const table = await sitBefore('style', '')
      const [topic] = await desk.rows<{ id: string }>(
        `with talk as (insert into conversations (organisation_id, conversation_id, relation_id, kind, planned_on, planned_by)
            values ($1, gen_random_uuid(), $2, 'ad_hoc', '2026-09-01', $3) returning conversation_id),
          topic as (insert into topics (organisation_id, topic_id, relation_id, title, added_by, added_side, added_at)
            values ($1, gen_random_uuid(), $2, 'Roosters', $3, 'organisation', now()) returning topic_id)
        insert into topic_talks (organisation_id, topic_id, round, conversation_id, laid_by, laid_side, laid_at)
          select $1, topic_id, 1, conversation_id, $3, 'organisation', now() from topic, talk returning topic_id as id`,
        [table.organisationId, table.relationId, table.managerId],
      )
      const path = { ...table.path, occasion: topic!.id }
      await table.employee(call => saveReflection(call, path, saying({ used: 'avoiding', outcome: 'none' })))
      return codeOf(table.employee(call => shareOwnReflection(call, path)))
    },
  })
})
