import { expect, test } from 'vitest'
import type { BreachContent, BreachView } from '../model.ts'
import { stateOf } from './states.ts'

const content: BreachContent = {
  source: { from: 'own', expected: 'Het rooster op tijd' },
  happened: 'Vier dagen',
  state: 'existing',
  weight: 'heavy',
  weightWords: '',
  exchange: true,
  authority: false,
  cooperation: true,
  side: 'employee',
  recordedOn: '2026-09-01',
  recordedAt: '2026-09-01T08:00:00.000Z',
  route: null,
  topicId: null,
  dealId: null,
  mendedOn: null,
}
const topicId = '00000000-0000-4000-8000-000000000001'
const told = { feeling: false, mended: true, agreedOn: null }
const state = (of: Partial<BreachContent>, by: BreachView['told'] = null) =>
  stateOf({ content: { ...content, ...of }, told: by })

test('threatened and existing are as the owner said; a door alone changes nothing', () => {
  expect(state({ state: 'threatened' })).toBe('threatened')
  expect(state({})).toBe('existing')
  expect(state({ route: 'leave' })).toBe('existing')
  expect(state({ route: 'talk' })).toBe('existing')
})

test('once the other was told by a topic or a deal it is being mended', () => {
  expect(state({ route: 'talk', topicId })).toBe('mending')
  expect(state({ route: 'deal', dealId: topicId })).toBe('mending')
})

test('mended is said by the owner; only a yes of the other makes the seam of both', () => {
  expect(state({ mendedOn: '2026-09-02' })).toBe('mended')
  expect(state({ mendedOn: '2026-09-02', topicId }, told)).toBe('mended')
  expect(state({ mendedOn: '2026-09-02', topicId }, { ...told, agreedOn: '2026-09-03' })).toBe('agreed')
})

test('what cannot be opened says nothing of how it is', () => {
  expect(stateOf({ content: null, told: null })).toBe('locked')
})
