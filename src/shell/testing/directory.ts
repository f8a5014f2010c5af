import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { makeKey } from '../../capabilities/access/operator.ts'
import { startTestApp, type TestApp } from './test-app.ts'

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  body: any
  headers: Headers
}

/** An organisation of its own with a key for its directory. */
export interface Employer {
  organisationId: string
  key: string
  /** How many there were before; makes names that no other employer has. */
  count: number
  operation: { database: TestApp['database']['database']; organisation: string; now: Date }
  /** A client of the protocol, over a socket. */
  scim(method: string, path: string, body?: unknown, bearer?: string): Promise<Answer>
  user(settings?: Record<string, unknown>): Record<string, unknown>
}

export interface DirectoryWorld {
  world: TestApp
  newEmployer(): Promise<Employer>
}

/** The whole server, listening on this machine. */
export async function startDirectoryWorld(): Promise<DirectoryWorld> {
  const world = await startTestApp()
  await world.app.server.listen({ host: '127.0.0.1', port: 0 })
  const base = `http://127.0.0.1:${(world.app.server.server.address() as AddressInfo).port}/api/scim/v2`
  let employers = 0
  return {
    world,
    newEmployer: async () => {
      const count = ++employers
      const { organisationId } = await world.build.organisation({ name: `Adresboek ${count}` })
      const operation = {
        database: world.database.database,
        organisation: organisationId,
        now: new Date('2026-09-01T08:00:00Z'),
      }
      const { key } = await makeKey(operation, 'Entra ID')
      return {
        organisationId,
        key,
        count,
        operation,
        scim: (method, path, body, bearer = key) => ask(base + path, method, body, bearer, count),
        user: settings => ({
          schemas: [userSchema, enterprise],
          userName: `samira${count}@werk.example`,
          externalId: `ext-${count}`,
          name: { givenName: 'Samira', familyName: 'El Amrani' },
          active: true,
          emails: [{ value: `samira${count}@werk.example`, type: 'work', primary: true }],
          [enterprise]: { employeeNumber: `N${count}` },
          ...settings,
        }),
      }
    },
  }
}

async function ask(
  url: string,
  method: string,
  body: unknown,
  bearer: string,
  count: number,
): Promise<Answer> {
  const reply = await fetch(url, {
    method,
    headers: {
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      accept: 'application/scim+json',
      // Also where nothing is sent, and by either name, as directories do.
      'content-type': count % 2 === 0 ? 'application/scim+json' : 'application/json; charset=utf-8',
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await reply.text()
  if (text) expect(reply.headers.get('content-type')).toMatch(/^application\/scim\+json/)
  return { status: reply.status, body: text ? JSON.parse(text) : null, headers: reply.headers }
}

export const patch = (...Operations: unknown[]) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations,
})
