import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import type { AgencyThread } from '../model.ts'
import { seatAgency } from './agency-table.ts'

/** Of the two of a table only the worker has a thread with the agency: whoever manages reads none of it, whatever they do. */
export const secondLock: SecondLock = {
  reads: {
    agency_topics: { when: 'never', writer: 'laid_by', by: 'employee' },
    agency_lines: { when: 'never', writer: 'author_id', by: 'employee' },
    agency_talks: { when: 'never', writer: 'planned_by', by: 'employee' },
    agency_answers: { when: 'never', writer: 'author_id', by: 'employee' },
  },
  apart: async ({ world, cast, url, first, wordOf }) => {
    const { employee } = cast.clients
    await seatAgency({ world, cast }, url.split('/').at(-1)!)
    const thread = `${url}/counterparts`
    const talk = async () => {
      const words = wordOf(employee)
      const { topics } = (await ok(employee.post(`${thread}/topics`, { about: 'pay', words })))
        .body as AgencyThread
      await ok(employee.post(`${thread}/topics/${topics[0]!.topicId}/lines`, { words }))
      const plan = { plannedOn: world.today, place: words }
      const { talks } = (await ok(employee.post(`${thread}/talks`, plan))).body as AgencyThread
      await ok(employee.post(`${thread}/talks/${talks[0]!.talkId}/answer`, { held: true }))
    }
    const nothing = async () => {}
    return [first === employee ? { first: talk, second: nothing } : { first: nothing, second: talk }]
  },
}
