import { type Aim, type Attempts, at, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { type furnish, needCard, ok } from '../../../shell/testing/furnished.ts'

type ViewStage = NonNullable<NonNullable<Parameters<typeof furnish>[1]>['view']>

const view = (room: Room, stage: ViewStage, [method, path]: [string, string], body?: unknown) =>
  at(room, { view: stage }, ({ url }) => ({ method, url: `${url}/view${path}`, body }))

const ownItem = {
  side: 'organisation',
  domain: 'work',
  nl: { label: 'Eigen', statement: 'Iets eigens.' },
  en: { label: 'Own', statement: 'Something own.' },
}

type EntryStage = 'nothing' | 'written' | 'half-shown' | 'shown'
const entryWords = { content: 'De wijk.', state: 'Goed.', workload: 'Veel.', effort: 'Zorg.' }

/** An entry talk that has come so far, on a table of its own. */
const entry =
  (room: Room, stage: EntryStage, [method, path]: [string, string], body?: unknown) =>
  async (): Promise<Aim> => {
    const { employee, manager } = room.cast.clients
    const url = `/api/relations/${await room.cast.newRelation()}/entry`
    const both = [employee, manager]
    if (stage !== 'nothing')
      for (const side of both) await ok(side.put(url, { version: 0, words: entryWords }))
    if (stage === 'half-shown' || stage === 'shown') await ok(employee.post(`${url}/show`))
    if (stage === 'shown') await ok(manager.post(`${url}/show`))
    return () => ({ method, url: url + path, body })
  }

export function attempts(room: Room): Attempts {
  return {
    readCatalogue: plain('GET', '/api/expectations/catalogue'),
    addItem: plain('POST', '/api/expectations/items', ownItem),
    retireItem: async () => {
      const { body } = await ok(room.cast.clients.hr.post('/api/expectations/items', ownItem))
      return () => ({ method: 'DELETE', url: `/api/expectations/items/${body.itemId}` })
    },
    readView: view(room, 'written', ['GET', '']),
    saveView: view(room, 'written', ['PUT', ''], {
      version: 1,
      answers: { challenge: { importance: 3, owed: 3, kept: 3 } },
    }),
    removeView: view(room, 'written', ['DELETE', '']),
    submitView: view(room, 'written', ['POST', '/submit'], { version: 1 }),
    reopenView: view(room, 'submitted', ['POST', '/reopen']),
    releaseView: view(room, 'submitted', ['POST', '/release']),
    withdrawRelease: view(room, 'half-released', ['POST', '/withdraw']),
    startRound: at(room, { view: 'released' }, ({ url }) => ({ method: 'POST', url: `${url}/rounds` })),
    readRounds: at(room, { view: 'released' }, ({ url }) => ({ method: 'GET', url: `${url}/rounds` })),
    removeRound: at(room, { view: 'released' }, ({ url }) => ({ method: 'DELETE', url: `${url}/rounds/1` })),
    removeRounds: at(room, { view: 'released' }, ({ url }) => ({ method: 'DELETE', url: `${url}/rounds` })),
    readGapMap: at(room, { view: 'released' }, ({ url }) => ({ method: 'GET', url: `${url}/gap` })),
    readEntry: entry(room, 'shown', ['GET', '']),
    saveEntry: entry(room, 'nothing', ['PUT', ''], { version: 0, words: entryWords }),
    removeEntry: entry(room, 'written', ['DELETE', '']),
    showEntry: entry(room, 'written', ['POST', '/show']),
    hideEntry: entry(room, 'half-shown', ['POST', '/hide']),
    completeEntry: entry(room, 'shown', ['POST', '/complete']),
    layEntryAside: entry(room, 'nothing', ['POST', '/aside']),
    readNeeds: onTable(room, 'GET', () => '/needs'),
    addNeed: onTable(room, 'POST', () => '/needs', needCard),
    changeNeed: onTable(room, 'PUT', ({ cardId }) => `/needs/${cardId}`, { version: 2, card: needCard }),
    removeNeed: onTable(room, 'DELETE', ({ cardId }) => `/needs/${cardId}`),
  }
}
