import { expect, test } from 'vitest'
import type { AgreementView } from '../../model.ts'
import { blankClause } from '../write/clause-draft.ts'
import { layStrips, tiedFirst, tiesOf } from './ties.ts'

const clause = (what: string) => ({ ...blankClause('2026-09-01'), what })
const [hours, loose, roster, hoursToo] = [
  clause('uren'),
  clause('los'),
  clause('rooster'),
  clause('ook uren'),
]

type Reaction = AgreementView['reactions'][number]
const says = (
  side: Reaction['side'],
  clauseId: string,
  kind: Reaction['kind'],
  sameAs?: string,
): Reaction => ({
  side,
  clauseId,
  kind,
  remark: '',
  sameAs: sameAs ?? null,
})

const between = (reactions: Reaction[], turn: AgreementView['turn'] = 'organisation'): AgreementView => ({
  agreementId: crypto.randomUUID(),
  relationId: crypto.randomUUID(),
  number: 1,
  side: 'employee',
  turn,
  phase: 'reactions',
  mine: { version: 1, submitted: true, clauses: [hours, loose] },
  others: [{ seat: 'organisation', name: 'Joost Verbeek', submitted: true, clauses: [roster, hoursToo] }],
  reactions,
  waiting: [],
  versions: [],
  deals: [],
})
const named = ({ mine, ours, yours }: ReturnType<typeof layStrips>) =>
  [mine, ours, yours].map(list => list.map(({ what }) => what))

test('what the other agreed to slides to the middle, from both sides; the rest stays', () => {
  const view = between([says('employee', roster.id, 'agree'), says('organisation', loose.id, 'missing')])
  expect(named(layStrips(view))).toEqual([['uren', 'los'], ['rooster'], ['ook uren']])
})

test('of two that mean the same and were both agreed to, the one of whose turn it is goes to the middle', () => {
  const both = [
    says('employee', hoursToo.id, 'agree', hours.id),
    says('organisation', hours.id, 'agree', hoursToo.id),
  ]
  expect(named(layStrips(between(both, 'organisation')))).toEqual([
    ['uren', 'los'],
    ['ook uren'],
    ['rooster'],
  ])
  expect(named(layStrips(between(both, 'employee')))).toEqual([['los'], ['uren'], ['ook uren', 'rooster']])
})

test('a tie is one thread, whoever said it first, and tied strips hang above loose ones', () => {
  const view = between([
    says('employee', hoursToo.id, 'remember-differently', hours.id),
    says('organisation', hours.id, 'agree', hoursToo.id),
  ])
  expect(tiesOf(view)).toEqual([[hours.id, hoursToo.id]])
  expect(tiedFirst(view, [roster, hoursToo]).map(({ what }) => what)).toEqual(['ook uren', 'rooster'])
})

test('at a table of three a clause slides to the middle once both others agreed to it', () => {
  const [two] = [between([says('employee', roster.id, 'agree'), says('organisation', hours.id, 'agree')])]
  const three: AgreementView = {
    ...two,
    others: [...two.others, { seat: 'host', name: 'Kees Berg', submitted: true, clauses: [] }],
  }
  expect(named(layStrips(three))).toEqual([['uren', 'los'], [], ['rooster', 'ook uren']])
  const both = [says('host', roster.id, 'agree'), says('host', hours.id, 'agree')]
  expect(named(layStrips({ ...three, reactions: [...two.reactions, ...both] }))).toEqual([
    ['los'],
    ['rooster', 'uren'],
    ['ook uren'],
  ])
})
