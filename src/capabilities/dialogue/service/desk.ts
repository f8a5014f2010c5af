import { type Desk, due, type MyDays } from '../../../platform/plate/desk.ts'
import { talksDue } from '../store/due.ts'
import { type TalkTask, talkDays, talkTasks } from './due.ts'

const module = 'dialogue'
/** Talks are looked ahead to this far. */
const horizonDays = 14
const minutes: Record<TalkTask['kind'], number> = { 'plan-talk': 2, 'prepare-talk': 20, 'confirm-talk': 1 }

export const dialogueDesk: Desk = {
  module,
  part: 'talk',
  due: due({
    ask: (_call, tables) => ({ talks: talksDue(tables.map(({ relationId }) => relationId)) }),
    tasks: (call, tables, { talks }) =>
      talkTasks(talks, tables, call.today, horizonDays).map(task => ({
        ...task,
        minutes: minutes[task.kind],
        at: '/talk',
      })),
  }),
}

export const dialogueDays: MyDays = {
  module,
  part: 'talk',
  find: async (call, tables) =>
    (await talkDays(call, tables)).map(({ conversationId, ...talk }) => ({
      ...talk,
      kind: conversationId ? 'talk' : 'talk-due',
      id: conversationId ?? talk.relationId,
      at: '/talk',
    })),
}
