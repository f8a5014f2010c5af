import type { Call } from '../../../platform/http/call.ts'
import type { ExerciseInput, OwnExercises } from '../model.ts'
import { deleteItem } from '../store/items.ts'
import { type Exercise, exercises } from '../vocabulary.ts'
import { holdItems, type Item, keepItem, keyOf, mustBeNewest, mustBeThere, openItems } from './load.ts'

const slotOf = (exercise: Exercise) => `exercise.${exercise}`

/** The exercises that I did, for myself alone. Nothing of it is noted anywhere. */
export async function readExercises(call: Call): Promise<OwnExercises> {
  const own = await openItems(call, 'exercise')
  return {
    exercises: exercises.flatMap(exercise => {
      const mine = own.find(({ slot }) => slot === slotOf(exercise))
      return mine ? [{ itemId: mine.itemId, exercise, version: mine.version, content: mine.content }] : []
    }),
  }
}

/** What I write with one exercise, anew or over what stood there. */
export async function saveExercise(
  call: Call,
  exercise: Exercise,
  { version, words }: ExerciseInput,
): Promise<OwnExercises> {
  const mine = await holdExercise(call, exercise)
  mustBeNewest(mine, version)
  await keepItem(call, mine, { kind: 'exercise', exercise, words }, slotOf(exercise))
  return readExercises(call)
}

/** Gone for good. The exercise can be done anew. */
export async function removeExercise(call: Call, exercise: Exercise): Promise<OwnExercises> {
  const { itemId } = mustBeThere(await holdExercise(call, exercise))
  await deleteItem(call.tx, keyOf(call, itemId))
  return readExercises(call)
}

const holdExercise = async (call: Call, exercise: Exercise): Promise<Item<'exercise'> | undefined> =>
  (await holdItems(call, 'exercise')).find(({ slot }) => slot === slotOf(exercise))
