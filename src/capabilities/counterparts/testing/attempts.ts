import type { Aim, Attempts, Room } from '../../../shell/testing/attempting.ts'
import { ok, secretWord } from '../../../shell/testing/furnished.ts'
import type { AgencyThread } from '../model.ts'
import { seatAgency } from './agency-table.ts'

export function attempts(room: Room): Attempts {
  const { employee } = room.cast.clients
  const topic = { about: 'pay', words: secretWord }
  /** A table with somebody of an agency, and in the worker's thread a topic and a talk of today. */
  const at = (aim: (url: string, thread: AgencyThread) => ReturnType<Aim>) => async (): Promise<Aim> => {
    const relationId = await room.cast.newRelation()
    await seatAgency(room, relationId)
    const url = `/api/relations/${relationId}/counterparts`
    await ok(employee.post(`${url}/topics`, topic))
    const plan = { plannedOn: room.world.today, place: secretWord }
    const thread = (await ok(employee.post(`${url}/talks`, plan))).body as AgencyThread
    return () => aim(url, thread)
  }
  const topicOf = (url: string, { topics }: AgencyThread) => `${url}/topics/${topics[0]!.topicId}`
  const talkOf = (url: string, { talks }: AgencyThread) => `${url}/talks/${talks[0]!.talkId}`
  return {
    readCounterparts: at(url => ({ method: 'GET', url })),
    layWithCounterpart: at(url => ({ method: 'POST', url: `${url}/topics`, body: topic })),
    removeFromCounterpart: at((url, thread) => ({ method: 'DELETE', url: topicOf(url, thread) })),
    writeToCounterpart: at((url, thread) => ({
      method: 'POST',
      url: `${topicOf(url, thread)}/lines`,
      body: { words: secretWord },
    })),
    planWithCounterpart: at(url => ({
      method: 'POST',
      url: `${url}/talks`,
      body: { plannedOn: '2026-10-01' },
    })),
    moveWithCounterpart: at((url, thread) => ({
      method: 'PUT',
      url: talkOf(url, thread),
      body: { version: 1, plannedOn: '2026-10-02' },
    })),
    cancelWithCounterpart: at((url, thread) => ({
      method: 'POST',
      url: `${talkOf(url, thread)}/cancel`,
      body: { version: 1 },
    })),
    answerToCounterpart: at((url, thread) => ({
      method: 'POST',
      url: `${talkOf(url, thread)}/answer`,
      body: { held: true },
    })),
  }
}
