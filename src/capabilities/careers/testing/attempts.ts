import { type AskerName, askers } from '../../../shell/testing/access-rows.ts'
import { type Aim, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { Client } from '../../../shell/testing/test-app.ts'
import type { Career, CareerKind } from '../model.ts'

const url = '/api/my-career'
const later = '2099-05-04'

export const stepOf = (what: string, on: string | null = later) => ({ kind: 'step', what, on }) as const

const careerOf = async (client: Client): Promise<Career> => (await ok(client.get(url))).body

/** A step of this client, beside whatever stands there already. */
export async function layStep(client: Client, words: string): Promise<string> {
  const before = await careerOf(client)
  if (!held(before, 'plan')) {
    const step = { what: words, on: later }
    await ok(client.put(`${url}/plan`, { version: 0, want: words, notNow: false, step }))
  }
  const { items }: Career = (await ok(client.post(`${url}/items`, stepOf(words)))).body
  const known = new Set(before.items.map(({ itemId }) => itemId))
  return items.find(({ itemId, content }) => content?.kind === 'step' && !known.has(itemId))!.itemId
}

/** A route of this client, at its beginning. */
async function layRoute(client: Client): Promise<string> {
  const before = new Set((await careerOf(client)).items.map(({ itemId }) => itemId))
  const route = { kind: 'route', what: 'Verzorgende IG', provider: 'EVC-huis', certificate: null }
  const { items }: Career = (await ok(client.post(`${url}/items`, route))).body
  return items.find(({ itemId }) => !before.has(itemId))!.itemId
}

const held = ({ items }: Career, kind: CareerKind) => items.find(({ content }) => content?.kind === kind)

/** Everybody has a plan; each attempt by its id has a step of its own, which is the employee's. */
export function attempts({ cast }: Room): Attempts {
  const { employee } = cast.clients
  const ofEach =
    (aim: (career: Career) => Awaited<ReturnType<Aim>>): (() => Promise<Aim>) =>
    async () => {
      const ready = new Map<AskerName, Career>()
      for (const asker of askers) {
        const client = cast.clients[asker]
        if (asker === 'anonymous') continue
        if (asker === 'employee') await layStep(client, wordsOf.employee)
        // Of the others what nobody takes for hers, and no day: their calendars are for other tests.
        else if (!held(await careerOf(client), 'plan'))
          await ok(client.put(`${url}/plan`, { version: 0, want: 'Verder', notNow: true }))
        ready.set(asker, await careerOf(client))
      }
      return asker => aim(ready.get(asker) ?? ready.get('employee')!)
    }
  const onStep = (method: string, body?: unknown) => async (): Promise<Aim> => {
    const itemId = await layStep(employee, wordsOf.employee)
    return () => ({ method, url: `${url}/items/${itemId}`, body })
  }
  const atTable =
    (method: string, path = '', isShared = false) =>
    async (): Promise<Aim> => {
      const relationId = await cast.newRelation()
      const itemId = await layStep(employee, wordsOf.employee)
      const at = `${url}/items/${itemId}/tables/${relationId}`
      if (isShared) await ok(employee.put(at))
      return () => ({ method, url: at + path })
    }
  return {
    readCareer: ofEach(() => ({ method: 'GET', url })),
    savePlan: ofEach(career => ({
      method: 'PUT',
      url: `${url}/plan`,
      body: { version: held(career, 'plan')!.version, want: 'Verder', notNow: true },
    })),
    saveCareerAnswer: ofEach(career => ({
      method: 'PUT',
      url: `${url}/answers`,
      body: {
        version: held(career, 'alternatives')?.version ?? 0,
        answer: { kind: 'alternatives', seen: 'some' },
      },
    })),
    addCareerItem: ofEach(() => ({ method: 'POST', url: `${url}/items`, body: stepOf('Bellen', null) })),
    changeCareerItem: onStep('PUT', { version: 1, item: stepOf('Bellen', '2099-06-01') }),
    removeCareerItem: onStep('DELETE'),
    moveCareerRoute: async () => {
      const itemId = await layRoute(employee)
      const body = { version: 1, move: 'portfolio' }
      return () => ({ method: 'POST', url: `${url}/items/${itemId}/move`, body })
    },
    shareCareerItem: atTable('PUT'),
    unshareCareerItem: atTable('DELETE', '', true),
    layCareerItem: atTable('POST', '/topic'),
    readYearlyLook: plain('GET', `${url}/yearly`),
    chooseYearlyLook: plain('PUT', `${url}/yearly`, { wants: false }),
    readSharedCareers: async () => {
      await atTable('PUT', '', true)()
      return () => ({ method: 'GET', url: '/api/shared-careers' })
    },
  }
}
