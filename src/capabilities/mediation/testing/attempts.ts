import type { Aim, Attempts, Room } from '../../../shell/testing/attempting.ts'
import {
  type Searching,
  type SearchStage,
  startSearching,
  wanting,
} from '../../../shell/testing/searching.ts'

export function attempts({ cast }: Room): Attempts {
  const searching =
    (stage: SearchStage, method: string, path: string, body?: (table: Searching) => unknown) =>
    async (): Promise<Aim> => {
      const table = await startSearching(cast, stage)
      return () => ({ method, url: table.search + path, body: body?.(table) })
    }
  return {
    readSearch: searching('weighed', 'GET', ''),
    proposeSearch: searching('none', 'POST', ''),
    replyToSearch: searching('proposed', 'POST', '/reply', () => ({ agree: true })),
    writeSearchList: searching('agreed', 'PUT', '/list', ({ issues }) => ({ version: 0, issues })),
    confirmSearchList: searching('listed', 'POST', '/list/confirm', () => ({ version: 1 })),
    sealWeighing: searching('confirmed', 'POST', '/weighing', ({ issues }) => wanting(issues, 0)),
    choosePackages: searching('weighed', 'POST', '/choice', () => ({ yes: [1] })),
    stopSearch: searching('listed', 'POST', '/stop'),
  }
}
