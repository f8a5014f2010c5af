import { expect, test } from 'vitest'
import { withCard } from '../../src/capabilities/flexicurity/draft.ts'
import { judge } from '../../src/capabilities/flexicurity/verdict.ts'
import { demoActivities, demoPackage } from './flexicurity.ts'
import { wordsIn } from './words/words.ts'

const words = wordsIn('nl')

test('[Z10] 21 of 36 activities, 9 for permanent staff only, three minuses open, one card away from proof', () => {
  expect(demoActivities).toHaveLength(21)
  expect(demoActivities.filter(([, reaches]) => reaches.join() === 'permanent')).toHaveLength(9)
  const now = judge(demoPackage(words))
  expect(now.assessment.worlds).toMatchObject({ proof: 0, missing: {} })
  expect(now.assessment.uncompensated).toEqual(['external-mobility.I', 'external-mobility.J', 'work-life.F'])
  const card = {
    id: 'mobility-centre',
    cluster: 'internal-mobility',
    name: null,
    lines: null,
    active: false,
  } as const
  expect(judge(withCard(demoPackage(words), card, true)).assessment.proof).toBe(true)
})
