import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { exerciseInput, exerciseParams } from './model.ts'
import { readExercises, removeExercise, saveExercise } from './service/exercises.ts'
import { employabilityEn } from './text/en.ts'
import { employabilityNl } from './text/nl.ts'
import { exerciseSides } from './vocabulary.ts'

const words = 'Ik maak een huis kloppend voor iemand.'

describe('exercises in adapting and searching', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const wordsOf = async (personId: string) =>
    (await desk.as(personId, readExercises)).exercises.map(({ exercise, content }) => [
      exercise,
      content?.words ?? null,
    ])

  test('[D09] what somebody made of an exercise is edited and deleted by its owner', async () => {
    const { employeeId } = await sitDown(desk)
    expect(await wordsOf(employeeId)).toEqual([])
    await desk.as(employeeId, call => saveExercise(call, 'whom', { version: 0, words: 'Ik bel Els.' }))
    await desk.as(employeeId, call => saveExercise(call, 'elsewhere', { version: 0, words }))
    expect(await wordsOf(employeeId)).toEqual([
      ['elsewhere', words],
      ['whom', 'Ik bel Els.'],
    ])
    await desk.as(employeeId, call => saveExercise(call, 'whom', { version: 1, words: 'Ik bel Noor.' }))
    expect(await wordsOf(employeeId)).toContainEqual(['whom', 'Ik bel Noor.'])
    await desk.as(employeeId, call => removeExercise(call, 'whom'))
    expect(await wordsOf(employeeId)).toEqual([['elsewhere', words]])
    expect(
      await desk.rows('select from employability_items where person_id = $1 and kind = $2', [
        employeeId,
        'exercise',
      ]),
    ).toHaveLength(1)
    // Thrown away, it can be done anew.
    await desk.as(employeeId, call => saveExercise(call, 'whom', { version: 0, words }))
    expect(await wordsOf(employeeId)).toHaveLength(2)
  })

  test('[D09] nobody else reads, changes or deletes any, in the database neither, and it stands there locked', async () => {
    const { employeeId, managerId, organisationId } = await sitDown(desk)
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    await desk.as(employeeId, call => saveExercise(call, 'half', { version: 0, words }))
    for (const other of [managerId, hr]) {
      expect(await wordsOf(other)).toEqual([])
      expect(await desk.refused(other, call => removeExercise(call, 'half'))).toBe(
        'employability.no-such-item',
      )
      await desk.as(other, async ({ tx }) => {
        const mine = (table: 'employability_items') => tx.selectFrom(table).selectAll()
        expect(await mine('employability_items').execute()).toEqual([])
        const gone = await tx
          .deleteFrom('employability_items')
          .where('person_id', '=', employeeId)
          .executeTakeFirst()
        expect(gone.numDeletedRows).toBe(0n)
      })
      await desk.as(other, call => saveExercise(call, 'half', { version: 0, words: 'Van mij' }))
    }
    expect(await wordsOf(employeeId)).toEqual([['half', words]])
    const lines = await desk.rows<{ line: string }>(
      'select to_jsonb(i)::text as line from employability_items i where person_id = $1',
      [employeeId],
    )
    expect(lines.map(({ line }) => line).join()).not.toContain('kloppend')
    const told = JSON.stringify(await desk.events(organisationId))
    expect(told).not.toMatch(/exercise|oefening|half/)
  })

  test('[D09] of two windows the older one overwrites nothing, and without the key it can still be thrown away', async () => {
    const { employeeId } = await sitDown(desk)
    await desk.as(employeeId, call => saveExercise(call, 'fit', { version: 0, words }))
    expect(
      await desk.refused(employeeId, call => saveExercise(call, 'fit', { version: 0, words: 'Anders' })),
    ).toBe('employability.changed-elsewhere')
    expect(await wordsOf(employeeId)).toEqual([['fit', words]])
    const unread = await desk.as(employeeId, withAnotherKey(readExercises))
    expect(unread.exercises).toMatchObject([{ exercise: 'fit', content: null }])
    await desk.as(
      employeeId,
      withAnotherKey(call => removeExercise(call, 'fit')),
    )
    expect(await wordsOf(employeeId)).toEqual([])
  })

  test('[D09] half of the exercises are of adapting and half of searching, each asked in both languages', () => {
    const { adapting, searching } = exerciseSides
    expect([adapting.length, searching.length]).toEqual([4, 4])
    for (const { exercises } of [employabilityNl, employabilityEn])
      expect(Object.keys(exercises.asks).sort()).toEqual([...adapting, ...searching].sort())
    expect(exerciseParams.safeParse({ exercise: 'testing' }).success).toBe(false)
    expect(exerciseInput.safeParse({ version: 0, words: '   ' }).success).toBe(false)
    expect(exerciseInput.safeParse({ version: 0, words: 'x'.repeat(2001) }).success).toBe(false)
  })
})
