import { type Aim, type Attempts, onTable, type Room } from '../../../shell/testing/attempting.ts'
import { emptySheet, furnish, ok, secretWord } from '../../../shell/testing/furnished.ts'

export function attempts(room: Room): Attempts {
  const { cast } = room
  const skipped = async (): Promise<Aim> => {
    const { url, conversationId } = await furnish(cast)
    const skips = `${url}/conversations/${conversationId}/skips/pay`
    for (const side of ['employee', 'manager'] as const)
      await cast.clients[side].put(skips, { reason: secretWord })
    return () => ({ method: 'DELETE', url: skips })
  }
  /** On which nobody wrote anything yet: only then may it go. */
  const freshTopic = async (): Promise<Aim> => {
    const { url } = await furnish(cast)
    const { topics } = (await cast.clients.employee.post(`${url}/topics`, { title: secretWord })).body
    return () => ({ method: 'DELETE', url: `${url}/topics/${topics.at(-1).topicId}` })
  }
  const toAnotherTalk = async (): Promise<Aim> => {
    const { url, topicId } = await furnish(cast)
    const { conversations } = (
      await ok(
        cast.clients.employee.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: '2026-10-01' }),
      )
    ).body
    const { conversationId } = conversations.find((talk: { kind: string }) => talk.kind === 'ad_hoc')
    return () => ({ method: 'PUT', url: `${url}/topics/${topicId}/talk`, body: { conversationId } })
  }
  const agendaWhole = async (): Promise<Aim> => {
    const { url, conversationId } = await furnish(cast)
    for (const mandatory of ['freedom', 'team', 'pay'])
      await cast.clients.employee.post(`${url}/topics`, { mandatory })
    return () => ({ method: 'POST', url: `${url}/conversations/${conversationId}/ready` })
  }
  // The employee of the table asks HR for help.
  const asked = (aim: (url: string, requestId: string) => { method: string; url: string }) => async () => {
    const { url } = await furnish(cast)
    const { requests } = (await ok(cast.clients.employee.post(`${url}/help`, { kind: 'training' }))).body
    return () => aim(url, requests.at(-1).requestId)
  }
  const inSeries = (aim: (talk: string) => ReturnType<Aim>) => async (): Promise<Aim> => {
    const url = `/api/relations/${await cast.newRelation()}/conversations`
    const repeats = { every: 'weekly', until: '2026-10-29' }
    const plan = { kind: 'ad_hoc', plannedOn: '2026-10-01', repeats }
    const { conversations } = (await ok(cast.clients.employee.post(url, plan))).body
    return () => aim(`${url}/${conversations[0].conversationId}`)
  }
  return {
    readTalks: onTable(room, 'GET', () => '/talks'),
    planConversation: async () => {
      const url = `/api/relations/${await cast.newRelation()}/conversations`
      return () => ({ method: 'POST', url, body: { kind: 'ad_hoc', plannedOn: '2026-10-01' } })
    },
    replanConversation: onTable(room, 'PUT', ({ conversationId }) => `/conversations/${conversationId}`, {
      version: 1,
      kind: 'annual',
      plannedOn: '2026-10-01',
    }),
    cancelConversation: onTable(
      room,
      'POST',
      ({ conversationId }) => `/conversations/${conversationId}/cancel`,
      {
        version: 1,
      },
    ),
    changeRest: inSeries(talk => ({
      method: 'PUT',
      url: `${talk}/rest`,
      body: { version: 1, kind: 'ad_hoc', plannedOn: '2026-10-30', every: 'weekly', until: '2026-11-30' },
    })),
    stopRest: inSeries(talk => ({ method: 'POST', url: `${talk}/rest/stop`, body: { version: 1 } })),
    readSharedNotes: onTable(room, 'GET', ({ conversationId }) => `/conversations/${conversationId}/notes`),
    writeSharedNotes: onTable(room, 'PUT', ({ conversationId }) => `/conversations/${conversationId}/notes`, {
      version: 0,
      body: secretWord,
    }),
    readyAgenda: agendaWhole,
    confirmConversation: onTable(
      room,
      'POST',
      ({ conversationId }) => `/conversations/${conversationId}/confirm`,
      {
        held: true,
      },
    ),
    skipTopic: onTable(room, 'PUT', ({ conversationId }) => `/conversations/${conversationId}/skips/team`, {
      reason: secretWord,
    }),
    unskipTopic: skipped,
    addTopic: onTable(room, 'POST', () => '/topics', { title: secretWord }),
    carryTopic: toAnotherTalk,
    removeTopic: freshTopic,
    tagTopic: onTable(room, 'PUT', ({ topicId }) => `/topics/${topicId}/tags`, { dimensions: ['exchange'] }),
    dismissNote: onTable(room, 'DELETE', ({ noteId }) => `/notes/${noteId}`),
    readSheets: onTable(room, 'GET', ({ topicId }) => `/topics/${topicId}/sheet`),
    writeSheet: onTable(room, 'PUT', ({ topicId }) => `/topics/${topicId}/sheet`, {
      version: 1,
      sheet: emptySheet,
    }),
    shareSheet: onTable(room, 'POST', ({ topicId }) => `/topics/${topicId}/sheet/share`),
    readHelp: asked(url => ({ method: 'GET', url: `${url}/help` })),
    askHelp: async () => {
      const { url } = await furnish(cast)
      return () => ({ method: 'POST', url: `${url}/help`, body: { kind: 'training' } })
    },
    withdrawHelp: asked((url, requestId) => ({ method: 'DELETE', url: `${url}/help/${requestId}` })),
    takeHelp: asked((_url, requestId) => ({ method: 'POST', url: `/api/help/${requestId}/take` })),
  }
}
