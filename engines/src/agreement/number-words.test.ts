import { describe, expect, test } from 'vitest'
import { numbersIn } from './numbers.ts'

const read = (text: string) => numbersIn([text]).map(({ amount, measure }) => [amount, measure])

describe('[C14] numbers as people write them', () => {
  test.each([
    ['honderdtwintig euro', 120, 'euro'],
    ['honderd en twintig euro', 120, 'euro'],
    ['tweeduizend euro', 2000, 'euro'],
    ['vijfentwintighonderd euro', 2500, 'euro'],
    ['tweehonderdduizend euro', 200_000, 'euro'],
    ['one hundred and twenty days', 120, 'days'],
    ['seven hundred twenty-one days', 721, 'days'],
    ['two thousand five hundred euros', 2500, 'euro'],
    ['tweeëneenhalve dag', 2.5, 'days'],
    ['drie en een halve dag', 3.5, 'days'],
    ['two and a half days', 2.5, 'days'],
    ['anderhalf uur', 1.5, 'hours'],
    ['half a day', 0.5, 'days'],
    ['drie kwartier', 3, 'quarters'],
    ['een dozijn dagen', 12, 'days'],
    ['half a dozen days', 6, 'days'],
    ['4 dgn', 4, 'days'],
    ['4dgn', 4, 'days'],
    ['30min', 30, 'minutes'],
    ['tweemaal per jaar', 2, 'times'],
    ['vierdaagse cursus', 4, 'days'],
    ['3-daagse cursus', 3, 'days'],
    ['three-day course', 3, 'days'],
    ['٤ dagen', 4, 'days'],
    ['۴ dagen', 4, 'days'],
    ['４ dagen', 4, 'days'],
    ['III dagen', 3, 'days'],
    ['Ⅳ dagen', 4, 'days'],
    ['½ dag', 0.5, 'days'],
    ['3½ dagen', 3.5, 'days'],
    ['1/2 dag', 0.5, 'days'],
    ['4 (vier) dagen', 4, 'days'],
    ['geen dagen', 0, 'days'],
    ['€ 50,- per maand', 50, 'euro'],
    ['4 dagen/week', 4, 'days'],
  ])('%s', (text, amount, measure) => expect(read(text)).toEqual([[amount, measure]]))
})

describe('[C14] what says no one number is not read', () => {
  test.each([
    '3-4 dagen',
    '3 – 4 dagen',
    '3 à 4 dagen',
    '3 of 4 dagen',
    '3 t/m 5 dagen',
    '3 tot en met 5 dagen',
    'drie tot vier dagen',
    'tussen 3 en 4 dagen',
    'between three and four days',
    'vier dagen of vijf',
    '4 dagen minus 1',
    '4+1 dagen',
    '2 × 2 dagen',
    'drie (4) dagen',
    '0x4 dagen',
    '1e3 dagen',
    '1.250 dagen',
    '1 250 dagen',
    '1_250 dagen',
    '4² dagen',
    '⅓ dag',
    '3⅓ dagen',
    '-4 dagen',
    'V dagen',
    'IIII dagen',
    '四 dagen',
    'een tiental dagen',
    'tientallen dagen',
    'ongeveer 4 dagen',
    'zo’n 4 dagen',
    'meer dan 4 dagen',
    'less than four days',
    '< 4 dagen',
  ])('%s', text => expect(read(text)).toEqual([[null, 'days']]))
})

describe('[C14] what is no amount', () => {
  test.each([
    'om 14.30 uur',
    'om half tien',
    'van 9 tot 17 uur',
    'op 1-12-2026',
    'op 1/12/2026',
    '2026-12-01',
    'op 1 mei 2027',
    'artikel 4.2',
    'de 2e dag',
    'een dag',
    'kamer 12',
    '3D-printer',
  ])('%s', text => expect(read(text)).toEqual([]))
})

test('[C14] a number says over which period it counts, and which way it is a bound', () => {
  const [week, most, least, time] = numbersIn([
    '2 dagen in de week, hooguit 4 dagen, 3 dagen of meer, binnen 5 dagen',
  ])
  expect(week).toMatchObject({ amount: 2, per: 'week' })
  expect(most).toMatchObject({ amount: 4, bound: 'most' })
  expect(least).toMatchObject({ amount: 3, bound: 'least' })
  expect(time).toMatchObject({ amount: 5, timing: true })
})
