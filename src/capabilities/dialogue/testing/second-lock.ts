import { emptySheet, ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import type { Talks } from '../model.ts'

export const secondLock: SecondLock = {
  reads: {
    agenda_notes: { when: 'never', writer: 'owner_id', by: 'employee' },
    help_requests: { when: 'never', writer: 'asked_by' },
    conversations: { when: 'always' },
    talk_series: { when: 'always' },
    talk_notes: { when: 'always' },
    topics: { when: 'always' },
    topic_talks: { when: 'always' },
    topic_tags: { when: 'after', writer: 'author_id' },
    topic_skips: { when: 'always' },
    interest_sheets: { when: 'after', writer: 'author_id' },
    confirmations: { when: 'after', writer: 'author_id' },
  },
  views: ['readable_sheets'],
  apart: async ({ world, second, url, each, wordOf }) => {
    const planned = await ok(second.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: world.today }))
    const { conversationId } = (planned.body as Talks).conversations[0]!
    const added = await ok(second.post(`${url}/topics`, { title: 'Roosters' }))
    const topic = `${url}/topics/${(added.body as Talks).topics[0]!.topicId}`
    return [
      each(client => ok(client.post(`${url}/help`, { kind: 'training' }))),
      each(client => ok(client.put(`${topic}/tags`, { dimensions: ['exchange'] }))),
      each(async client => {
        await ok(client.put(`${topic}/sheet`, { version: 0, sheet: { ...emptySheet, aims: wordOf(client) } }))
        await ok(client.post(`${topic}/sheet/share`))
      }),
      each(client => ok(client.post(`${url}/conversations/${conversationId}/confirm`, { held: false }))),
    ]
  },
  policies: {
    'help_requests.read_own_help': 'refused',
    'help_requests.take': 'refused',
  },
  functions: {
    app_talk_coverage: 'figures',
    app_hr_for: 'nothing',
  },
}
