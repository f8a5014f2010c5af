import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reacted } from '../../shell/testing/agreeing.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import type { ClauseInput } from './model.ts'
import { readAgreement } from './service/renderings.ts'
import { proposeVersion } from './service/text.ts'

describe('what hangs loose', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const text = (
    basedOn: number,
    clauses: ClauseInput[],
    leftOut: { clauseId: string; word: string }[] = [],
  ) => ({
    basedOn,
    clauses,
    why: '',
    leftOut,
  })

  test('[C04] is taken in, or left out with a word, before a text is laid before the other, who reads the word', async () => {
    const { manager, managerId, employee, relationId, agreementId, own } = await reacted(desk)
    const lay = (given: ReturnType<typeof text>) =>
      manager(call => proposeVersion(call, relationId, agreementId, given))
    const refused = (given: ReturnType<typeof text>) =>
      desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, given))
    expect(await refused(text(0, [own.employee]))).toBe('agreements.hangs-loose')
    const left = { clauseId: own.manager.id, word: 'Eerst met Zuid bespreken' }
    await lay(text(0, [own.employee], [left]))
    const seen = await employee(call => readAgreement(call, relationId, agreementId))
    expect(seen.versions[0]!.leftOut).toEqual([left])
    // What an earlier version left out stays so; what falls out of the text hangs loose again.
    expect(await refused(text(1, [clauseOf('Iets nieuws')]))).toBe('agreements.hangs-loose')
    expect((await lay(text(1, [own.employee, clauseOf('Iets nieuws')]))).versions).toHaveLength(2)
  })

  test('[C04] both clauses in the text leave nothing loose', async () => {
    const { manager, relationId, agreementId, own } = await reacted(desk)
    const both = text(0, [own.employee, own.manager])
    const view = await manager(call => proposeVersion(call, relationId, agreementId, both))
    expect(view.versions[0]!.leftOut).toEqual([])
  })
})
