import type { Sentence } from './sentences.ts'

export interface RuleWords extends Sentence {
  /** Whether the limit is the most or the least that is allowed. */
  readonly bound: 'most' | 'least'
  readonly unit: 'minutes' | 'number' | 'years'
}

const words = (
  en: string,
  nl: string,
  bound: RuleWords['bound'],
  unit: RuleWords['unit'] = 'minutes',
): RuleWords => ({
  en,
  nl,
  bound,
  unit,
})

/** What each rule is about, for people. */
export const ruleWords: Readonly<Record<string, RuleWords>> = {
  'shift-hours': words('hours in one shift', 'uren in één dienst', 'most'),
  break: words('break in one shift', 'pauze in één dienst', 'least'),
  'daily-rest': words('rest between two shifts', 'rust tussen twee diensten', 'least'),
  'week-hours': words('hours in a week', 'uren in een week', 'most'),
  'four-weeks-average': words('hours in four weeks', 'uren in vier weken', 'most'),
  'sixteen-weeks-average': words('hours in sixteen weeks', 'uren in zestien weken', 'most'),
  'weekly-rest': words('weekly rest', 'wekelijkse rust', 'least'),
  'free-sundays': words('free Sundays in 52 weeks', 'vrije zondagen in 52 weken', 'least', 'number'),
  'night-shift-hours': words('hours in a night shift', 'uren in een nachtdienst', 'most'),
  'night-extended-14-days': words(
    'long night shifts in 14 days',
    'lange nachtdiensten in 14 dagen',
    'most',
    'number',
  ),
  'night-extended-52-weeks': words(
    'long night shifts in 52 weeks',
    'lange nachtdiensten in 52 weken',
    'most',
    'number',
  ),
  'night-extended-rest': words('rest after a long night shift', 'rust na een lange nachtdienst', 'least'),
  'night-rest': words('rest after a night shift', 'rust na een nachtdienst', 'least'),
  'night-series-rest': words('rest after a row of night shifts', 'rust na een reeks nachtdiensten', 'least'),
  'night-count-16-weeks': words(
    'night shifts that end late in sixteen weeks',
    'nachtdiensten die laat eindigen in zestien weken',
    'most',
    'number',
  ),
  'series-with-night': words(
    'shifts in a row with a night shift',
    'diensten achter elkaar met een nachtdienst',
    'most',
    'number',
  ),
  'night-week-average': words(
    'hours in sixteen weeks with many night shifts',
    'uren in zestien weken met veel nachtdiensten',
    'most',
  ),
  'youth-shift-hours': words('hours of work and school in a day', 'uren werk en school op een dag', 'most'),
  'youth-week-hours': words('hours of work and school in a week', 'uren werk en school in een week', 'most'),
  'youth-four-weeks-average': words(
    'hours of work and school in four weeks',
    'uren werk en school in vier weken',
    'most',
  ),
  'youth-daily-rest': words(
    'rest between two shifts, at 16 and 17',
    'rust tussen twee diensten, met 16 en 17',
    'least',
  ),
  'youth-night': words('work at night, at 16 and 17', 'werk in de nacht, met 16 en 17', 'most'),
  'youth-weekly-rest': words('weekly rest, at 16 and 17', 'wekelijkse rust, met 16 en 17', 'least'),
  'youth-break': words('one break, at 16 and 17', 'één pauze, met 16 en 17', 'least'),
  'youth-standby': words(
    'being on stand-by, at 16 and 17',
    'bereikbaar moeten zijn, met 16 en 17',
    'most',
    'number',
  ),
  'school-overlap': words('work during a lesson', 'werk tijdens een les', 'most'),
  'under-15': words('age', 'leeftijd', 'least', 'years'),
  'age-15-setting': words(
    'age, as the house allows no one of 15',
    'leeftijd, want hier werkt niemand van 15',
    'least',
    'years',
  ),
  'child-school-day': words('hours on a school day, at 15', 'uren op een schooldag, met 15', 'most'),
  'child-free-day': words(
    'hours on a day without school, at 15',
    'uren op een dag zonder school, met 15',
    'most',
  ),
  'child-school-week': words('hours in a school week, at 15', 'uren in een schoolweek, met 15', 'most'),
  'child-holiday-week': words(
    'hours in a week without school, at 15',
    'uren in een week zonder school, met 15',
    'most',
  ),
  'child-hours': words('work too early or too late, at 15', 'werk te vroeg of te laat, met 15', 'most'),
  'child-daily-rest': words('rest between two shifts, at 15', 'rust tussen twee diensten, met 15', 'least'),
  'child-break': words('one break, at 15', 'één pauze, met 15', 'least'),
  'child-days-per-week': words(
    'days of work in a week, at 15',
    'werkdagen in een week, met 15',
    'most',
    'number',
  ),
  'child-sunday': words('work on a Sunday, at 15', 'werk op zondag, met 15', 'most'),
  'child-weeks-per-year': words(
    'weeks of work in a year, at 15',
    'weken werk in een jaar, met 15',
    'most',
    'number',
  ),
  'call-notice': words('notice of a call', 'termijn van een oproep', 'least'),
  'call-withdrawn': words(
    'notice of withdrawing a call',
    'termijn van het intrekken van een oproep',
    'least',
  ),
  'call-minimum-pay': words('hours in one call', 'uren in één oproep', 'least'),
}
