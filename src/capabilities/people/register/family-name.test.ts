import { expect, test } from 'vitest'
import { contradicts, withPrefix } from './family-name.ts'

test.each<[string, string | undefined, string, string]>([
  ['Berg', 'van den', 'van den Berg', 'van den'],
  ['van den Berg', 'van den', 'van den Berg', 'van den'],
  ['Berg, van den', 'van den', 'van den Berg', 'van den'],
  ['Berg, van den', undefined, 'van den Berg', 'van den'],
  ['Berg (van den)', 'van den', 'van den Berg', 'van den'],
  ['Berg van den', 'van den', 'van den Berg', 'van den'],
  ['Hof, van ’t', undefined, 'van ’t Hof', 'van ’t'],
  ['BERG, VAN DEN', undefined, 'VAN DEN BERG', 'VAN DEN'],
  ['Hondt', "d'", "d'Hondt", "d'"],
  ['Vandijk', 'van', 'van Vandijk', 'van'],
  // A word that may be what somebody is called is none of these.
  ['Bakker, Ben', undefined, 'Bakker, Ben', ''],
  ['BAKKER, BEN', undefined, 'BAKKER, BEN', ''],
  ['Garcia Lopez', undefined, 'Garcia Lopez', ''],
])('%s beside %s is %s', (name, prefix, family, kept) =>
  expect(withPrefix(name, prefix)).toEqual({ family, prefix: kept }),
)

test('two prefixes of one name contradict each other', () => {
  expect(contradicts('Berg, van der', 'van den')).toBe(true)
  expect([contradicts('Berg, van den', 'Van Den'), contradicts('Berg, van den', undefined)]).toEqual([
    false,
    false,
  ])
})
