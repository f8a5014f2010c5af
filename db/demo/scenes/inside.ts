import { saveAge } from '../../../src/capabilities/employability/service/ages.ts'
import { placeBead, readBeads } from '../../../src/capabilities/employability/service/beads.ts'
import { saveExercise } from '../../../src/capabilities/employability/service/exercises.ts'
import { shareAge } from '../../../src/capabilities/employability/service/share-age.ts'
import { answerView, askView } from '../../../src/capabilities/employability/service/views.ts'
import type { Scene } from './scene.ts'

/**
 * Two people see how they stand. Samira hung a bead on each string and asked Joost about two: about one he said something, the
 * other still waits. She thought four kinds of age over and laid one of them on the table. Bram hung two beads and left it there.
 */
export async function lookInside(scene: Scene): Promise<void> {
  const { act, personOf, tableOf, words } = scene
  const { samira: hers, bram } = words.scenes.inside
  const { employee, manager, relationId } = tableOf(personOf('samira'))
  for (const [dimension, stand, fits] of [
    ['craft', 'firm', ['explain', 'asked']],
    ['ahead', 'grow', []],
    ['flexible', 'along', ['place']],
    ['sense', 'begun', ['whom']],
    ['balance', 'going', ['say']],
  ] as const)
    await act(
      employee,
      call => placeBead(call, dimension, { version: 0, stand, fits: [...fits], words: hers[dimension] }),
      '2026-08-27',
    )
  for (const dimension of ['sense', 'ahead'] as const)
    await act(employee, call => askView(call, dimension, relationId), '2026-08-27')
  const { beads } = await act(employee, readBeads)
  const { viewId } = beads.find(({ dimension }) => dimension === 'sense')!.asked[0]!
  const seen = { version: 1, stand: 'going', words: hers.seen } as const
  await act(manager, call => answerView(call, viewId, seen), '2026-08-31')

  for (const [age, turn] of [
    ['calendar', 'midway'],
    ['profession', 'further'],
    ['home', 'early'],
    ['felt', 'midway'],
  ] as const)
    await act(employee, call => saveAge(call, age, { version: 0, turn, words: hers[age] }), '2026-08-28')
  await act(employee, call => shareAge(call, { age: 'profession', relationId }), '2026-08-28')

  for (const exercise of ['words', 'where'] as const)
    await act(
      employee,
      call => saveExercise(call, exercise, { version: 0, words: hers.exercises[exercise] }),
      '2026-08-29',
    )

  for (const [dimension, stand] of [
    ['craft', 'going'],
    ['balance', 'grow'],
  ] as const)
    await act(personOf('bram'), call =>
      placeBead(call, dimension, { version: 0, stand, fits: [], words: bram[dimension] }),
    )
}
