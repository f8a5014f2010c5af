import type { AdultSet, NightSet } from '../rule-set.ts'

const hours = (number: number): number => number * 60

/** Working Hours Act (Arbeidstijdenwet), 18 and over. */
export const adult: AdultSet = {
  rules: 'adult',
  name: 'nl-adult',
  ages: { from: 18, until: null },
  certainty: 'H',
  source:
    'Arbeidstijdenwet as described by arboportaal.nl (working hours, 18 and over); text of the law not read',
  versions: [
    {
      from: '2007-04-01',
      until: null,
      limits: {
        'shift-hours': hours(12),
        break: [
          { worked: hours(10), needed: 45 },
          { worked: hours(5.5), needed: 30 },
        ],
        'daily-rest': hours(11),
        'daily-rest-once': hours(8),
        'week-hours': hours(60),
        'four-weeks-average': hours(55),
        'sixteen-weeks-average': hours(48),
        'weekly-rest': hours(36),
        'weekly-rest-split': { each: hours(32), together: hours(72) },
        'free-sundays': 13,
      },
    },
  ],
  articles: {
    'shift-hours': { article: 'ATW 5:7', kind: 'violation' },
    break: { article: 'ATW 5:4', kind: 'violation' },
    'daily-rest': { article: 'ATW 5:3', kind: 'violation' },
    'week-hours': { article: 'ATW 5:7', kind: 'violation' },
    'four-weeks-average': { article: 'ATW 5:7', kind: 'violation' },
    'sixteen-weeks-average': { article: 'ATW 5:7', kind: 'violation' },
    'weekly-rest': { article: 'ATW 5:5', kind: 'violation' },
    'free-sundays': { article: 'ATW 5:6', kind: 'violation' },
  },
}

/** Night work, beside the set for adults. What only a collective agreement may allow is an article of that agreement. */
export const night: NightSet = {
  rules: 'night',
  name: 'nl-night',
  ages: { from: 18, until: null },
  certainty: 'M',
  source:
    'Arbeidstijdenwet 5:8 as three public descriptions agree on it (szw.rijksopenheid.nl/152, zorg-gericht.nl, stichtingtimedesign.nl); text of the article not read',
  versions: [
    {
      from: '2007-04-01',
      until: null,
      limits: {
        'night-shift-hours': hours(10),
        'night-shift-hours-extended': hours(12),
        'night-extended-14-days': 5,
        'night-extended-52-weeks': 22,
        'night-extended-rest': hours(12),
        'night-rest': hours(14),
        'night-rest-once': hours(8),
        'night-series-rest': hours(46),
        'night-series': 3,
        'series-with-night': 7,
        'series-break': hours(36),
        'night-count-16-weeks': 36,
        'night-week-average': hours(40),
        'night-week-average-from': 16,
      },
    },
  ],
  articles: Object.fromEntries(
    [
      'night-shift-hours',
      'night-extended-14-days',
      'night-extended-52-weeks',
      'night-extended-rest',
      'night-rest',
      'night-series-rest',
      'night-count-16-weeks',
      'series-with-night',
      'night-week-average',
    ].map(rule => [rule, { article: 'ATW 5:8', kind: 'violation' }] as const),
  ),
}
