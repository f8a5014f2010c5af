import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import type { Talks } from '../../dialogue/model.ts'

export const secondLock: SecondLock = {
  reads: {
    declared_rooms: { when: 'always' },
    companions: { when: 'always' },
    level_notes: { when: 'never', writer: 'author_id' },
  },
  policies: {
    'talk_lines.write_lines': 'organisation',
    'talk_lines.end_lines': 'organisation',
  },
  apart: async ({ world, second, url, each, wordOf }) => {
    const on = { kind: 'development', plannedOn: world.today }
    const planned = await ok(second.post(`${url}/conversations`, on))
    const { conversationId } = (planned.body as Talks).conversations.find(one => one.kind === 'development')!
    const notes = `${url}/conversations/${conversationId}/level-notes`
    return [each(client => ok(client.post(notes, { words: wordOf(client), level: 'content' })))]
  },
}
