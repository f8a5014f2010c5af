import { expect, test } from 'vitest'
import { places, type Star } from './star-places.ts'

const stars = (...names: string[]): Star[] => names.map(name => ({ name, kind: 'can' }))

test('[E01] a star stands where it stood when others come beside it, and no two stand in one place', () => {
  const [alone] = places(stars('Wondzorg'))
  const [among] = places(stars('Wondzorg', 'Roosters maken', 'Arabisch spreken'))
  expect(among).toEqual(alone)
  const many = places(stars(...Array.from({ length: 40 }, (_, at) => `Ding ${at}`)))
  for (const [at, one] of many.entries())
    for (const other of many.slice(0, at))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60)
})

test('a long name takes two lines and says that it goes on', () => {
  const [long] = places(stars('gesprekken voeren met de familie van bewoners die lang ziek zijn'))
  expect(long!.lines).toHaveLength(2)
  expect(long!.lines[1]).toMatch(/…$/)
})
