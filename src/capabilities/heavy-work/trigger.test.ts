import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { offerDay, trigger } from './trigger.ts'

/** Every field of a schema, with the path to it. */
function fieldsOf(schema: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, below]) => [
    path + name,
    ...fieldsOf(below as z.core.JSONSchema.BaseSchema, `${path}${name}.`),
  ])
  const items = schema.items as z.core.JSONSchema.BaseSchema | undefined
  return items ? [...inside, ...fieldsOf(items, path)] : inside
}

/** Fields beside what a function is and the days on which somebody began and stopped in it. */
function strange(schema: z.ZodType): string[] {
  const known = ['afterYears', 'heavyFrom', 'spells', 'spells.from', 'spells.until']
  return fieldsOf(z.toJSONSchema(schema)).filter(field => !known.includes(field))
}

describe('when a talk about a plan B is offered', () => {
  const since = '2000-01-01'

  test.each([
    ['years that are full today', 10, since, [['2016-09-01', null]], '2026-09-01'],
    ['one day short of them', 10, since, [['2016-09-02', null]], '2026-09-02'],
    ['a start on the extra day of a leap year', 9, since, [['2016-02-29', null]], '2025-02-28'],
    ['a start on that day, full in a leap year', 8, since, [['2016-02-29', null]], '2024-02-29'],
    ['somebody who left before', 10, since, [['2010-01-01', '2019-12-31']], null],
    ['somebody who left as they were full', 10, since, [['2010-01-01', '2020-01-01']], null],
    ['their last day in it', 10, since, [['2010-01-01', '2020-01-02']], '2020-01-01'],
    [
      'two times in it, which add up over the pause between',
      10,
      since,
      [
        ['2010-01-01', '2014-01-01'],
        ['2016-01-01', null],
      ],
      '2021-12-31',
    ],
    [
      'the same written in another order',
      10,
      since,
      [
        ['2016-01-01', null],
        ['2010-01-01', '2014-01-01'],
      ],
      '2021-12-31',
    ],
    [
      'years that were full before the pause',
      4,
      since,
      [
        ['2010-01-01', '2014-01-01'],
        ['2016-01-01', null],
      ],
      '2016-01-01',
    ],
    [
      'three times in it',
      3,
      since,
      [
        ['2010-01-01', '2011-01-01'],
        ['2012-01-01', '2013-01-01'],
        ['2014-01-01', null],
      ],
      '2015-01-01',
    ],
    [
      'no pause from one contract to the next',
      5,
      since,
      [
        ['2018-01-01', '2020-01-01'],
        ['2020-01-01', null],
      ],
      '2023-01-01',
    ],
    [
      'two contracts at once, which count once',
      5,
      since,
      [
        ['2018-01-01', '2020-01-01'],
        ['2019-01-01', null],
      ],
      '2023-01-01',
    ],
    ['a function that is heavy later', 5, '2026-01-01', [['2010-01-01', null]], '2026-01-01'],
    ['a function that is heavy after they left', 5, '2026-01-01', [['2010-01-01', '2025-01-01']], null],
    [
      'a function that became heavy while they were away',
      5,
      '2020-06-01',
      [
        ['2010-01-01', '2020-01-01'],
        ['2021-01-01', null],
      ],
      '2021-01-01',
    ],
    ['nobody in it', 5, since, [], null],
  ] as const)('[D20] with %s', (_, afterYears, heavyFrom, spells, on) => {
    const times = spells.map(([from, until]) => ({ from, until }))
    expect(offerDay({ afterYears, heavyFrom, spells: times })).toBe(on)
  })

  test('[D20] it knows of somebody nothing but the days in the function, and takes nothing else', () => {
    expect(strange(trigger)).toEqual([])
    const known = { afterYears: 5, heavyFrom: since, spells: [{ from: since, until: null }] }
    expect(trigger.safeParse(known).success).toBe(true)
    for (const more of [
      { ...known, birthDate: '1960-01-01' },
      { ...known, spells: [{ ...known.spells[0], daysAbsent: 40 }] },
    ])
      expect(trigger.safeParse(more).success).toBe(false)
  })

  test('[D20] a field about somebody would be found, at any depth', () => {
    const planted = trigger.extend({
      birthDate: z.string(),
      spells: z.array(z.strictObject({ from: z.string(), until: z.string(), daysAbsent: z.int() })),
    })
    expect(strange(planted).sort()).toEqual(['birthDate', 'spells.daysAbsent'])
  })
})
