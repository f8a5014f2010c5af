import { z } from 'zod'
import { agreementTasks } from '../capabilities/agreements/index.ts'
import { moduleIsOn } from '../capabilities/council/index.ts'
import { talkTasks } from '../capabilities/dialogue/index.ts'
import { viewTasks } from '../capabilities/expectations/index.ts'
import { tablesOf } from '../capabilities/people/index.ts'
import { day, id, relationKind } from '../capabilities/people/model.ts'
import type { Call } from '../platform/http/call.ts'
import { noModule } from '../platform/http/modules.ts'
import { type House, verb } from '../platform/http/verb.ts'

const module = noModule('gathers from the modules that are open')

export const taskKinds = [
  'plan-talk',
  'prepare-talk',
  'confirm-talk',
  'fill-view',
  'write-rendering',
  'react',
  'join-text',
  'sign',
  'look-back',
] as const

const workplace = z
  .object({
    today: day,
    /** By date, then by name. People are listed by name and by nothing else. */
    tasks: z.array(
      z.object({ kind: z.enum(taskKinds), relationId: id, name: z.string(), on: day, minutes: z.int() }),
    ),
    people: z.array(
      z.object({
        relationId: id,
        name: z.string(),
        jobTitle: z.string(),
        unit: z.string(),
        kind: relationKind,
      }),
    ),
  })
  .meta({ id: 'Workplace' })
export type Workplace = z.infer<typeof workplace>

/** How long a task takes on average; our own estimate, to plan a day with. */
const minutes: Record<(typeof taskKinds)[number], number> = {
  'plan-talk': 2,
  'prepare-talk': 20,
  'confirm-talk': 1,
  'fill-view': 10,
  'write-rendering': 15,
  react: 10,
  'join-text': 15,
  sign: 3,
  'look-back': 2,
}

/** Talks are looked ahead to this far. */
const horizonDays = 14

/** A manager’s own list: what is due with whom. Tasks have an order; people do not. */
export async function readWorkplace(call: Call): Promise<Workplace> {
  const tables = (await tablesOf(call)).filter(table => table.side === 'organisation')
  const ids = tables.map(table => table.relationId)
  const nameOf = new Map(tables.map(table => [table.relationId, table.employee.name]))
  // This list stands above the modules; what waits for the works council's consent is not in it.
  const found = [
    ...((await moduleIsOn(call, 'dialogue')) ? await talkTasks(call, tables, horizonDays) : []),
    ...((await moduleIsOn(call, 'expectations')) ? await viewTasks(call, ids) : []).map(task => ({
      ...task,
      kind: 'fill-view' as const,
    })),
    ...((await moduleIsOn(call, 'agreements')) ? await agreementTasks(call, ids, 'organisation') : []),
  ]
  const tasks = found
    .map(task => ({ ...task, name: nameOf.get(task.relationId)!, minutes: minutes[task.kind] }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name, 'nl'))
  const people = tables
    .map(({ relationId, employee, jobTitle, unit, kind }) => ({
      relationId,
      name: employee.name,
      jobTitle,
      unit,
      kind,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  return { today: call.today, tasks, people }
}

export function workplaceRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/workplace',
      id: 'readWorkplace',
      summary: 'What is due with whom, for somebody who speaks for the organisation',
      tag: 'people',
      seats: ['manager'],
      response: workplace,
    },
    call => readWorkplace(call),
  )
}
