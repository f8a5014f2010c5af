import {
  type Aim,
  type Attempt,
  type Attempts,
  onTable,
  plain,
  type Room,
} from '../../../shell/testing/attempting.ts'
import { furnish, ok, secretWord } from '../../../shell/testing/furnished.ts'

const line = { kind: 'training', words: 'Oefenen met gesprekken', from: '2026-09-01', until: '2026-12-31' }

export function attempts(room: Room): Attempts {
  const { cast, world } = room
  /** Before a talk that is still to come, where everything can be said yet. */
  const declared = (method: string, body?: object) => async (): Promise<Aim> => {
    const { url } = await furnish(cast)
    const plan = { kind: 'development', plannedOn: '2026-10-01' }
    const { conversations } = (await ok(cast.clients.employee.post(`${url}/conversations`, plan))).body
    const { conversationId } = conversations.find(({ kind }: { kind: string }) => kind === plan.kind)
    const field = `${url}/conversations/${conversationId}/room`
    const said = (await ok(cast.clients.manager.post(field, { demand: secretWord, room: 'fixed' }))).body
    const { declaredId } = said.declared.at(-1)
    return () => ({ method, url: `${field}/${declaredId}`, ...(body && { body }) })
  }
  const noted = (method: string, path: string, body?: object) => async (): Promise<Aim> => {
    const { url, conversationId } = await furnish(cast)
    const notes = `${url}/conversations/${conversationId}/level-notes`
    const { noteId } = (await ok(cast.clients.employee.post(notes, { words: secretWord }))).body
    return () => ({ method, url: `${notes}/${noteId}${path}`, ...(body && { body }) })
  }
  /** Before a talk that is still to come, with nobody who comes along yet. */
  const toCome = async () => {
    const { url } = await furnish(cast)
    const plan = { kind: 'development', plannedOn: '2026-10-01' }
    const { conversations } = (await ok(cast.clients.employee.post(`${url}/conversations`, plan))).body
    const { conversationId } = conversations.find(({ kind }: { kind: string }) => kind === plan.kind)
    return `${url}/conversations/${conversationId}/company`
  }
  const colleague = async () => {
    const rows = await world.database.pool.query('select email from people where person_id = $1', [
      cast.people['other-manager'],
    ])
    return { kind: 'colleague', email: rows.rows[0].email as string, reads: ['agenda', 'page', 'notes'] }
  }
  const taken = (aim: (company: string, companionId: string) => Attempt) => async (): Promise<Aim> => {
    const company = await toCome()
    const { companion } = (await ok(cast.clients.employee.post(company, await colleague()))).body
    return () => aim(company, companion.companionId)
  }
  return {
    readCompany: taken(company => ({ method: 'GET', url: company })),
    bringAlong: async () => {
      const [company, body] = [await toCome(), await colleague()]
      return () => ({ method: 'POST', url: company, body })
    },
    withdrawCompanion: taken((company, companionId) => ({
      method: 'DELETE',
      url: `${company}/${companionId}`,
    })),
    listAlong: plain('GET', '/api/along'),
    readAlong: taken((_company, companionId) => ({ method: 'GET', url: `/api/along/${companionId}` })),
    readPack: onTable(room, 'GET', ({ conversationId }) => `/conversations/${conversationId}/pack`),
    listTalkLines: plain('GET', '/api/talk-lines'),
    writeTalkLine: plain('POST', '/api/talk-lines', line),
    endTalkLine: async () => {
      const { lines } = (await ok(cast.clients.hr.post('/api/talk-lines', line))).body
      return () => ({ method: 'DELETE', url: `/api/talk-lines/${lines.at(-1).lineId}` })
    },
    readRoom: onTable(room, 'GET', ({ conversationId }) => `/conversations/${conversationId}/room`),
    declareRoom: onTable(room, 'POST', ({ conversationId }) => `/conversations/${conversationId}/room`, {
      demand: secretWord,
      room: 'open',
    }),
    redeclareRoom: declared('PUT', { version: 1, room: 'open' }),
    takeBackRoom: declared('DELETE'),
    readLevelNotes: onTable(
      room,
      'GET',
      ({ conversationId }) => `/conversations/${conversationId}/level-notes`,
    ),
    writeLevelNote: onTable(
      room,
      'POST',
      ({ conversationId }) => `/conversations/${conversationId}/level-notes`,
      { words: secretWord, level: 'content' },
    ),
    rewriteLevelNote: noted('PUT', '', { version: 1, words: secretWord, level: 'emotion' }),
    removeLevelNote: noted('DELETE', ''),
    shareLevelNote: noted('POST', '/share'),
  }
}
