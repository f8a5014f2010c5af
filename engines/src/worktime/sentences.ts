/** One sentence in both languages. */
export interface Sentence {
  readonly en: string
  readonly nl: string
}

/** Where public descriptions of the law leave room, one reading was chosen: these, said in words. */
export const readings = {
  'break-15': {
    en: 'A break counts from 15 minutes; a shorter one is working time.',
    nl: 'Een pauze telt vanaf 15 minuten; korter is werktijd.',
  },
  'break-inside': {
    en: 'A break at the very start or end of a shift is working time.',
    nl: 'Een pauze helemaal aan het begin of eind van een dienst is werktijd.',
  },
  'duty-8': {
    en: 'Pieces of work with less than eight hours between them are one shift.',
    nl: 'Stukken werk met minder dan acht uur ertussen zijn één dienst.',
  },
  'week-monday': {
    en: 'A week runs from Monday 00:00; one public description lets it run from Sunday.',
    nl: 'Een week loopt vanaf maandag 00:00; één openbare beschrijving laat haar op zondag beginnen.',
  },
  'week-split': {
    en: 'A shift across Monday 00:00 counts in each week for its own minutes.',
    nl: 'Een dienst over maandag 00:00 heen telt in elke week mee met de eigen minuten.',
  },
  'rolling-by-week': {
    en: 'A period of weeks can begin on every Monday.',
    nl: 'Een periode van weken kan op elke maandag beginnen.',
  },
  'leave-not-known': {
    en: 'Leave and illness are not known here; an older text of the law counts such hours as worked in averages.',
    nl: 'Verlof en ziekte zijn hier niet bekend; een oudere wetstekst telt zulke uren als gewerkt in gemiddelden.',
  },
  'age-at-start': {
    en: 'The age on the day on which a shift starts decides.',
    nl: 'De leeftijd op de dag waarop een dienst begint beslist.',
  },
  'birthday-29-february': {
    en: 'Who was born on 29 February has the birthday on 1 March in other years.',
    nl: 'Wie op 29 februari geboren is, is in andere jaren op 1 maart jarig.',
  },
  'version-at-start': {
    en: 'The rules that hold on the day on which a shift starts decide.',
    nl: 'De regels die gelden op de dag waarop een dienst begint beslissen.',
  },
  'employers-together': {
    en: 'The work for all employers counts together.',
    nl: 'Het werk voor alle werkgevers telt samen.',
  },
  'short-rest-needed': {
    en: 'A shorter rest is allowed where the work needs it; that it does is taken as given.',
    nl: 'Een kortere rust mag als het werk dat nodig maakt; dat dit zo is, is aangenomen.',
  },
  'once-in-7x24': {
    en: 'A shorter rest is allowed again when 7 x 24 hours have passed since the start of the last.',
    nl: 'Een kortere rust mag weer als er 7 x 24 uur om zijn sinds het begin van de vorige.',
  },
  'rest-window-anchored': {
    en: 'The 7 x 24 hours of the weekly rest begin with the first shift after the last weekly rest.',
    nl: 'De 7 x 24 uur van de wekelijkse rust beginnen met de eerste dienst na de vorige wekelijkse rust.',
  },
  'sunday-any-work': {
    en: 'A Sunday with a minute of work is no free Sunday.',
    nl: 'Een zondag met een minuut werk is geen vrije zondag.',
  },
  'series-36': {
    en: 'A rest of 36 hours or more ends a row of shifts.',
    nl: 'Een rust van 36 uur of meer beëindigt een reeks diensten.',
  },
  'window-half-open': {
    en: 'A shift that starts exactly 14 x 24 hours (or 52 weeks) after another no longer counts with it.',
    nl: 'Een dienst die precies 14 x 24 uur (of 52 weken) na een andere begint, telt daar niet meer bij.',
  },
  'two-o-clock': {
    en: 'A night shift that ends at 02:00 exactly does not end after 02:00.',
    nl: 'Een nachtdienst die precies om 02:00 eindigt, eindigt niet na 02:00.',
  },
  'each-call': {
    en: 'Every line of the roster is a call of its own.',
    nl: 'Elke regel van het rooster is een eigen oproep.',
  },
} as const satisfies Record<string, Sentence>

export type Reading = keyof typeof readings

/** Why something is unknown, which is never the same as fine. */
export const reasons = {
  horizon: {
    en: 'The roster is not known over a whole period of that length.',
    nl: 'Het rooster is niet over een hele periode van die lengte bekend.',
  },
  'before-horizon': {
    en: 'What was worked before the days that are known could change this.',
    nl: 'Wat vóór de bekende dagen gewerkt is, kan dit anders maken.',
  },
  'after-horizon': {
    en: 'What is worked after the days that are known could change this.',
    nl: 'Wat na de bekende dagen gewerkt wordt, kan dit anders maken.',
  },
  'across-change': {
    en: 'This runs across a birthday or a change of the rules, and nothing public says which side decides.',
    nl: 'Dit loopt over een verjaardag of een wijziging van de regels heen, en nergens staat openbaar welke kant beslist.',
  },
  'other-age': {
    en: 'These rules are for another age than the person has on that day.',
    nl: 'Deze regels zijn voor een andere leeftijd dan de persoon op die dag heeft.',
  },
  'no-birth': {
    en: 'Without a birth date nobody knows whether these are the rules for this person.',
    nl: 'Zonder geboortedatum weet niemand of dit de regels voor deze persoon zijn.',
  },
  'week-from-sunday': {
    en: 'In a week from Sunday to Saturday, as one public description has it, this would be too much.',
    nl: 'In een week van zondag tot en met zaterdag, zoals één openbare beschrijving zegt, zou dit te veel zijn.',
  },
  'rest-under-eight': {
    en: 'Less than eight hours lie between two pieces of work: one long shift, or a rest that is too short.',
    nl: 'Tussen twee stukken werk ligt minder dan acht uur: één lange dienst, of een te korte rust.',
  },
  'row-of-nights': {
    en: 'What ends a row of night shifts is not described; if a long rest does not, the rest after this row is too short.',
    nl: 'Wat een reeks nachtdiensten beëindigt is niet beschreven; als een lange rust dat niet doet, is de rust na deze reeks te kort.',
  },
  'two-breaks': {
    en: 'Whether two shorter breaks may stand for one of 30 minutes is described both ways.',
    nl: 'Of twee kortere pauzes samen één van 30 minuten mogen zijn, wordt verschillend beschreven.',
  },
  'school-ends-rest': {
    en: 'Whether school ends a rest is not described plainly; if it does, this rest is too short.',
    nl: 'Of school een rust beëindigt is niet duidelijk beschreven; zo ja, dan is deze rust te kort.',
  },
  'free-hours': {
    en: 'Whether free hours between lessons are school time is described both ways; if they are, this is too much.',
    nl: 'Of tussenuren schooltijd zijn, wordt verschillend beschreven; zo ja, dan is dit te veel.',
  },
  'weekend-evening': {
    en: 'Whether 19:00 or 21:00 holds on Saturday and Sunday of a school week is described both ways.',
    nl: 'Of op zaterdag en zondag van een schoolweek 19:00 of 21:00 geldt, wordt verschillend beschreven.',
  },
  'four-days': {
    en: 'Whether four days are 96 hours or four days of the calendar is not said, and here they differ.',
    nl: 'Of vier dagen 96 uur zijn of vier kalenderdagen staat er niet, en hier verschilt dat.',
  },
  'no-call-time': {
    en: 'Of one or more calls it is not known when they were made.',
    nl: 'Van een of meer oproepen is niet bekend wanneer ze gedaan zijn.',
  },
  'not-in-set': {
    en: 'The rules about this are not among the rules here.',
    nl: 'De regels hierover staan niet tussen de regels hier.',
  },
  'not-checked': {
    en: 'Because of the age nothing else was checked.',
    nl: 'Vanwege de leeftijd is verder niets nagekeken.',
  },
} as const satisfies Record<string, Sentence>

export type Reason = keyof typeof reasons
