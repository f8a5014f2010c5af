import {
  enrolInTraining,
  offerTraining,
  readTrainings,
  sayAttended,
} from '../../../src/capabilities/training/service.ts'
import type { Scene } from './scene.ts'

/**
 * Last autumn a training was held for both at every table, and enough of both came to be counted. Another comes this month, for
 * which a few have enrolled.
 */
export async function learnToTalk({ act, demo, words, personOf, tableOf }: Scene): Promise<void> {
  const hr = personOf('marieke')
  const { past, coming } = words.scenes.trainings
  const days = { beginsOn: '2025-10-14', endsOn: '2025-10-14', enrolUntil: '2025-10-01', seats: null }
  await act(hr, call => offerTraining(call, { ...past, ...days }), '2025-09-02')
  const next = { beginsOn: '2026-09-22', endsOn: '2026-09-23', enrolUntil: '2026-09-15', seats: 16 }
  await act(hr, call => offerTraining(call, { ...coming, ...next }))

  const leaders = new Set(
    demo.register.relations.flatMap(one => one.managers.map(({ personId }) => personId)),
  )
  const steady = demo.register.relations.filter(
    ({ from, managers }) =>
      from < '2025-01-01' && managers.length > 0 && managers.every(one => one.from < '2025-09-01'),
  )
  const those = (leads: boolean, most: number) =>
    [...new Set(steady.map(({ personId }) => personId))]
      .filter(personId => leaders.has(personId) === leads && personId !== personOf('samira'))
      .slice(0, most)
  const enrol = async (personId: string, title: string, on?: string) => {
    const { trainings } = await act(personId, call => readTrainings(call), on)
    const { trainingId } = trainings.find(one => one.title === title)!
    await act(personId, call => enrolInTraining(call, trainingId), on)
    return trainingId
  }
  for (const personId of [...those(false, 18), ...those(true, 7)]) {
    const trainingId = await enrol(personId, past.title, '2025-09-16')
    await act(personId, call => sayAttended(call, trainingId, true), '2025-10-15')
  }
  const { employee, manager } = tableOf(personOf('ineke'))
  for (const personId of [employee, manager]) await enrol(personId, coming.title)
}
