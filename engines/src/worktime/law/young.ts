import type { ChildSet, YouthSet } from '../rule-set.ts'

const hours = (number: number): number => number * 60

/** Working Hours Act, 16 and 17: time at school counts as working time. */
export const youth: YouthSet = {
  rules: 'youth',
  name: 'nl-16-17',
  ages: { from: 16, until: 18 },
  certainty: 'H',
  source: 'Arbeidstijdenwet as described by arboportaal.nl and mettom.nl; text of the law not read',
  versions: [
    {
      from: '2007-04-01',
      until: null,
      limits: {
        'youth-shift-hours': hours(9),
        'youth-week-hours': hours(45),
        'youth-four-weeks-average': hours(40),
        'youth-daily-rest': hours(12),
        'youth-weekly-rest': hours(36),
        'youth-night': { from: hours(23), until: hours(6) },
        'youth-break': { worked: hours(4.5), needed: 30 },
      },
    },
  ],
  articles: {
    'youth-shift-hours': { article: 'ATW 5:7', kind: 'violation' },
    'youth-week-hours': { article: 'ATW 5:7', kind: 'violation' },
    'youth-four-weeks-average': { article: 'ATW 5:7', kind: 'violation' },
    'youth-daily-rest': { article: 'ATW 5:3', kind: 'violation' },
    'youth-night': { article: 'ATW 5:3', kind: 'violation' },
    'youth-weekly-rest': { article: 'ATW 5:5', kind: 'violation' },
    'youth-break': { article: 'ATW 5:4', kind: 'violation' },
    'youth-standby': { article: 'ATW 5:9', kind: 'violation' },
    'school-overlap': { article: 'house rule', kind: 'house' },
  },
}

const children = { article: 'Nadere regeling kinderarbeid', kind: 'violation' } as const

/** 15, only with the explicit setting; under 15 never. */
export const child: ChildSet = {
  rules: 'child',
  name: 'nl-15',
  ages: { from: 0, until: 16 },
  certainty: 'M',
  source:
    'Nadere regeling kinderarbeid as described by mettom.nl, arbeidstijdenwet.nl and stigas.nl; text of the regulation not read',
  versions: [
    {
      from: '2007-04-01',
      until: null,
      limits: {
        'youngest-age': 15,
        'age-without-setting': 16,
        'child-school-day': hours(2),
        'child-free-day': hours(8),
        'child-school-week': hours(12),
        'child-holiday-week': hours(40),
        'child-hours': { from: hours(7), until: hours(19), holiday: hours(21) },
        'child-daily-rest': hours(12),
        'child-break': { worked: hours(4.5), needed: 30 },
        'child-days-per-week': 5,
      },
    },
  ],
  articles: {
    'under-15': { article: 'ATW 3:2', kind: 'violation' },
    'age-15-setting': { article: 'house rule', kind: 'house' },
    'child-school-day': children,
    'child-free-day': children,
    'child-school-week': children,
    'child-holiday-week': children,
    'child-hours': children,
    'child-daily-rest': children,
    'child-break': children,
    'child-days-per-week': children,
    'school-overlap': { article: 'house rule', kind: 'house' },
  },
}
