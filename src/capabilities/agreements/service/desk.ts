import type { Desk, MyDays } from '../../../platform/plate/desk.ts'
import { type AgreementTask, agreementTasks, lookBackDays } from './due.ts'

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
  tasks: async (call, tables) => {
    const ids = tables.map(({ relationId }) => relationId)
    const tasks = await agreementTasks(call, ids, 'organisation')
    return tasks.map(task => ({ ...task, ...doing[task.kind] }))
  },
}

export const agreementsDays: MyDays = {
  module,
  find: async (call, tables) => {
    const ids = tables.map(({ relationId }) => relationId)
    return (await lookBackDays(call, ids)).map(({ relationId, on }) => ({
      kind: 'look-back',
      id: `${relationId}-${on}`,
      on,
      relationId,
      at: '/agreements',
    }))
  },
}
