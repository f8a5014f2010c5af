import { expect, test } from 'vitest'
import type { Ledger } from '../../../../platform/disclosure/ledger.ts'
import type { Respondent } from '../../respondents.ts'
import { decideGroups } from './decide.ts'
import type { ReadRound } from './read.ts'

const everything = { decide: async (asked: unknown[]) => asked.map(() => true) } as unknown as Ledger

test('[A15] [A18] a second job counts in the picture of its own team and kind, and of whoever holds both that of most hours', async () => {
  const view = (personId: string, unitId: string, kind: string, hours: number) =>
    ({ personId, unitId, kind, hours }) as Respondent
  const days = view('hybrid', 'days', 'permanent', 24)
  const nights = view('hybrid', 'nights', 'on_call', 8)
  const others = [view('one', 'days', 'permanent', 32), view('two', 'nights', 'on_call', 12)]
  const round = {
    units: [
      { unitId: 'all', parentId: null },
      { unitId: 'days', parentId: 'all' },
      { unitId: 'nights', parentId: 'all' },
    ],
    // The order in which they were found says nothing.
    counted: { employee: [nights, ...others, days], organisation: [] },
    pairs: [],
    rooms: [],
  } as unknown as ReadRound
  const { groups, shown } = await decideGroups(round, everything, async () => {})
  const inGroup = (unitId: string | null, kind: string | null) => {
    const at = groups.findIndex(group => group.unitId === unitId && group.kind === kind)
    return (shown.employee.get(at) ?? []).filter(({ personId }) => personId === 'hybrid')
  }
  expect(inGroup('nights', null)).toEqual([nights])
  expect(inGroup(null, 'on_call')).toEqual([nights])
  expect(inGroup('nights', 'on_call')).toEqual([nights])
  expect(inGroup('days', null)).toEqual([days])
  expect(inGroup('all', null)).toEqual([days])
  expect(inGroup(null, null)).toEqual([days])
  expect(inGroup('days', 'on_call')).toEqual([])
})
