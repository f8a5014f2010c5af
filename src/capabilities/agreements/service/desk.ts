import { type Desk, due, type MyDays } from '../../../platform/plate/desk.ts'
import { agreementsDue } from '../store/due.ts'
import { type AgreementTask, agreementTasks, lookBackDays } from './due.ts'
import { readShelf } from './shelf.ts'

const module = 'agreements'
const doing: Record<AgreementTask['kind'], { minutes: number; at: string }> = {
  'write-rendering': { minutes: 15, at: '/renderings' },
  react: { minutes: 10, at: '/renderings' },
  'join-text': { minutes: 15, at: '/renderings' },
  sign: { minutes: 3, at: '/sign' },
  'look-back': { minutes: 2, at: '/agreements' },
}

export const agreementsDesk: Desk = {
  module,
  part: 'agreement',
  due: due({
    ask: (_call, tables) => ({ agreements: agreementsDue(tables.map(({ relationId }) => relationId)) }),
    tasks: (call, tables, { agreements }) =>
      agreementTasks(agreements, tables, call.today).map(task => ({ ...task, ...doing[task.kind] })),
  }),
  help: async call => {
    const { gaps, drafts } = await readShelf(call)
    const at = '/rules'
    const open = drafts.filter(({ mine }) => !mine)
    return [
      { kind: 'rules-missing', count: gaps.filter(({ kind }) => kind === 'missing').length, at },
      { kind: 'rules-old', count: gaps.filter(({ kind }) => kind === 'old').length, at },
      { kind: 'rules-waiting', count: open.length, at },
    ]
  },
}

export const agreementsDays: MyDays = {
  module,
  part: 'agreement',
  find: async (call, tables) =>
    (await lookBackDays(call, tables)).map(({ relationId, on }) => ({
      kind: 'look-back',
      id: `${relationId}-${on}`,
      on,
      relationId,
      at: '/agreements',
    })),
}
