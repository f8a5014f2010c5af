import { z } from 'zod'
import { day, id, relationKind } from '../../capabilities/people/model.ts'
import { type Answers, askTogether, type Questions } from '../../platform/db/ask-together.ts'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { type Due, type SeatedTable, seatedAt } from '../../platform/plate/desk.ts'
import { plates } from '../plates.ts'
import { isOpen, seatsOf } from './opened.ts'

const module = noModule('gathers from the modules that are open')

const workplace = z
  .object({
    today: day,
    /** By date, then by name. People are listed by name and by nothing else. */
    tasks: z.array(
      z.object({
        kind: z.string(),
        relationId: id,
        name: z.string(),
        on: day,
        minutes: z.int(),
        /** The page on which it is done. */
        at: z.string(),
        sentence: z.string(),
      }),
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

/**
 * A manager’s own list: what is due with whom, as the capabilities lay it there, also where they have a chair beside two
 * others. Tasks have an order; people do not.
 */
async function readWorkplace(call: Call): Promise<Workplace> {
  const tables = (await seatsOf(call)).filter(({ seat }) => seat !== 'employee')
  const tableOf = new Map(tables.map(table => [table.relationId, table]))
  const tasks: Workplace['tasks'] = []
  const desks: { owner: string; due: Due; seated: SeatedTable[] }[] = []
  for (const { name: owner, desk } of plates)
    if (desk?.due && (await isOpen(call, desk.module)))
      desks.push({ owner, due: desk.due, seated: seatedAt(tables, desk) })
  const answers = await askOfAll(call, desks)
  for (const { owner, due, seated } of desks) {
    for (const task of due.tasks(call, seated, answers.get(owner)!)) {
      const table = tableOf.get(task.relationId)!
      const name = table.other!
      tasks.push({
        ...task,
        name,
        at: `${table.at}${task.at}`,
        sentence: call.say(`${owner}:desk.${task.kind}`, { name }),
      })
    }
  }
  // Tables come in the order of names.
  const place = new Map(tables.map(({ relationId }, at) => [relationId, at]))
  const placeOf = ({ relationId }: { relationId: string }) => place.get(relationId)!
  tasks.sort((a, b) => a.on.localeCompare(b.on) || placeOf(a) - placeOf(b))
  const people = tables
    .filter(({ parts }) => parts === null)
    .map(({ relationId, view: { employee, jobTitle, unit, kind } }) => ({
      relationId,
      name: employee.name,
      jobTitle,
      unit,
      kind,
    }))
  return { today: call.today, tasks, people }
}

/** What every desk has to know, in one round trip. */
async function askOfAll(
  call: Call,
  desks: readonly { owner: string; due: Due; seated: SeatedTable[] }[],
): Promise<Map<string, Answers<Questions>>> {
  const asked = desks.map(({ owner, due, seated }) => ({ owner, questions: due.ask(call, seated) }))
  const all = asked.flatMap(({ owner, questions }) =>
    Object.entries(questions).map(([name, question]) => [`${owner}.${name}`, question] as const),
  )
  const answers = await askTogether(call.tx, Object.fromEntries(all))
  return new Map(
    asked.map(({ owner, questions }) => [
      owner,
      Object.fromEntries(Object.keys(questions).map(name => [name, answers[`${owner}.${name}`]!])),
    ]),
  )
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
