/** What numbers of a text count, in the words of both languages; those of one family can be worked out into each other. */
const measures = {
  minutes: { words: /^(minuut|minuten|min|mins|minutes?)$/, family: 'time', factor: 1 },
  quarters: { words: /^(kwartier|kwartieren|kwartiertje)$/, family: 'time', factor: 15 },
  hours: { words: /^(uur|uren|uurtje|hours?|hrs?|h|u)$/, family: 'time', factor: 60 },
  'half-days': { words: /^(dagdeel|dagdelen|halvedagen|halfdays?)$/, family: 'days', factor: 1 },
  days: { words: /^(\p{L}*dag|\p{L}*dagen|dgn|dg|d|days?|workdays?)$/u, family: 'days', factor: 2 },
  weeks: { words: /^(week|weken|weeks|wk|wkn|wks)$/, family: 'weeks', factor: 1 },
  months: { words: /^(maand|maanden|mnd|mnds|months?|mths?)$/, family: 'months', factor: 1 },
  years: { words: /^(jaar|jaren|jr|years?|yrs?)$/, family: 'months', factor: 12 },
  cent: { words: /^(cents?|ct|cts)$/, family: 'money', factor: 1 },
  euro: { words: /^(euros?|eur|€)$/, family: 'money', factor: 100 },
  percent: { words: /^(procent|percent|pct|%)$/, family: 'share', factor: 1 },
  times: { words: /^(keer|maal|times|x)$/, family: 'times', factor: 1 },
  steps: { words: /^(stap|stappen|steps?|trede|treden)$/, family: 'steps', factor: 1 },
} as const
export type Measure = keyof typeof measures

/** A measure behind a hyphen: 'three-day', '3-daagse'. */
export const measureBehindHyphen = (word: string): Measure | null =>
  measureOf(word) ??
  (/^daagse?$/.test(word)
    ? 'days'
    : /^urige?$/.test(word)
      ? 'hours'
      : /^week(se?)?$/.test(word)
        ? 'weeks'
        : null)

export function measureOf(word: string): Measure | null {
  const bare = word.replace(/['’-]/g, '')
  const found = Object.entries(measures).find(([, { words }]) => words.test(bare))
  return found ? (found[0] as Measure) : null
}

/** The measure of a unit such as 'days-per-week'. */
export function measureOfUnit(unit: string): Measure | null {
  const names = Object.keys(measures) as Measure[]
  return (
    names.sort((a, b) => b.length - a.length).find(name => unit === name || unit.startsWith(`${name}-`)) ??
    null
  )
}

export const sameFamily = (a: Measure, b: Measure): boolean => measures[a].family === measures[b].family
const durations = ['time', 'days', 'weeks', 'months']
/** Whether both say how long something is, even where one cannot be worked out into the other. */
export const bothDurations = (a: Measure, b: Measure): boolean =>
  durations.includes(measures[a].family) && durations.includes(measures[b].family)
export const factorOf = (measure: Measure): number => measures[measure].factor

/** What an amount is counted over: the 'week' of 'two days a week' and of 'days-per-week'. */
const periods = {
  hour: /^(uur|hour|h|u)$/,
  day: /^(dag|werkdag|day|d)$/,
  week: /^(week|werkweek|wk)$/,
  month: /^(maand|mnd|month)$/,
  quarter: /^(kwartaal|quarter)$/,
  year: /^(jaar|jr|kalenderjaar|year|annum)$/,
  shift: /^(dienst|shift)$/,
  call: /^(oproep|call)$/,
  kilometre: /^(kilometer|km|kilometre)$/,
} as const
export type Period = keyof typeof periods

const adverbs: Readonly<Record<string, Period>> = {
  dagelijks: 'day',
  daily: 'day',
  wekelijks: 'week',
  weekly: 'week',
  maandelijks: 'month',
  monthly: 'month',
  jaarlijks: 'year',
  yearly: 'year',
  annually: 'year',
}

/** The period that a row of words begins with: 'per week', 'in het jaar', 'a month', '/uur', 'jaarlijks'. */
export function periodAt(words: readonly string[], at: number): Period | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  if (adverbs[first]) return adverbs[first]
  if (!/^(per|a|an|each|every|elke?|ieder|iedere|in|op|the|\/)$/.test(first)) return null
  const word = /^(de|het|een|the|a|an|elke?|iedere?|each|every)$/.test(second) ? third : second
  const found = Object.entries(periods).find(([, names]) => names.test(word))
  return found ? (found[0] as Period) : null
}

export const periodOfUnit = (unit: string): Period | null =>
  (Object.keys(periods) as Period[]).find(name => unit.endsWith(`-per-${name}`)) ?? null
