import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { planConversation, readTalks, skipTopic } from './service/conversations.ts'
import { addTopic } from './service/topics.ts'

describe('what an annual talk must cover, when two arrange it at once', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[B06] what one wants to leave out and the other puts on the agenda lies there, and is not left out after that', async () => {
    const table = await sitDown(desk)
    const { relationId, employeeId } = table
    const planned = await table.employee(call =>
      planConversation(call, relationId, { kind: 'annual', plannedOn: '2026-09-01' }),
    )
    const { conversationId } = planned.conversations[0]!
    const path = { relationId, conversationId, mandatory: 'team' } as const
    const stands = async () => {
      const [talk] = (await table.employee(call => readTalks(call, relationId))).conversations
      return { missing: talk!.missing, skips: talk!.skips.map(({ side }) => side) }
    }
    await table.employee(call => skipTopic(call, path, { reason: 'Wij zijn met drie' }))
    expect(await stands()).toEqual({ missing: ['freedom', 'team', 'pay'], skips: ['employee'] })
    const topic = { title: null, itemId: null, mandatory: 'team', conversationId: null } as const
    await table.manager(call => addTopic(call, relationId, topic))
    expect(await stands()).toEqual({ missing: ['freedom', 'pay'], skips: [] })
    expect(await desk.refused(employeeId, call => skipTopic(call, path, { reason: 'Toch' }))).toBe(
      'dialogue.already-on-table',
    )
  })
})
