import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Call } from '../../platform/http/call.ts'
import { keyFileOf, openVault } from '../../platform/vault/vault.ts'

type Work<T> = (call: Call) => Promise<T>

/** The same call, where another key lies than the one that locked. */
export const withAnotherKey = <T>(work: Work<T>): Work<T> => withKeys(() => {}, work)

/** The same call, where there is no key and none can be made. */
export const withoutKey = <T>(work: Work<T>): Work<T> =>
  withKeys((folder, organisationId) => writeFileSync(join(folder, keyFileOf(organisationId)), ''), work)

const withKeys =
  <T>(lay: (folder: string, organisationId: string) => void, work: Work<T>): Work<T> =>
  async call => {
    const folder = join(tmpdir(), `wisselwerk-${randomUUID()}`)
    const { organisationId } = call.actor
    mkdirSync(folder)
    try {
      lay(folder, organisationId)
      return await work({ ...call, vault: () => openVault(folder, organisationId) })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
