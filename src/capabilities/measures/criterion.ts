import { type Ground, grounds } from './vocabulary.ts'

/** By what of people something goes: a sentence for each ground that counts, and an age only beside one of these. */
export type Criterion = Readonly<Record<Ground | 'age', string | null>>

export type CriterionFault = { fault: 'nothing' | 'age-alone' } | { fault: 'age-in-words'; words: string }

const aged = '(?:1[4-9]|[2-9]\\d|dertig|veertig|vijftig|zestig|zeventig|thirty|forty|fifty|sixty|seventy)'
const years = '(?: (?:jaar|jaren|years?))?'
/** A number that something else follows is no age: 'from 30 hours', 'over forty years of nights'. */
const closed = '(?=\\s*(?:[.,;:!?)]|$))'

/**
 * Sentences that name how old somebody is: as an age, a group of ages, or a year of birth. Years of work are another thing. It
 * knows the ways in which it is usually said; whoever reads the measure sees the rest.
 */
const naming = [
  'leeftijd|\\bage(?:d|s)?\\b',
  'geboorte-?(?:jaar|datum|dag)|\\bgeboren (?:is |zijn )?(?:voor|vóór|na|in|sinds|vanaf|tussen)\\b',
  '(?:voor|vóór|na|in|sinds|vanaf|tussen)\\b[^.]{0,20}\\bgeboren\\b',
  '\\b(?:year|date) of birth|\\bbirth ?(?:years?|dates?|days?)\\b|\\bborn (?:before|after|in|since|from|between)\\b',
  '\\b(?:ouder|jonger|older|younger) (?:dan|than)\\b',
  `\\b${aged} ?(?:\\+|-?plus(?:sers?)?\\b|-?jarigen?\\b)`,
  `\\b${aged}${years} (?:of|en|or|and) (?:ouder|jonger|older|younger|up|over|above)\\b`,
  `\\b${aged} (?:jaar|years?)[- ](?:oud|old)\\b`,
  `\\b(?:vanaf|boven|onder|from|over|above|under|who is|who are|wordt|turns) (?:de |je |the )?${aged}(?:e|ste|s)?${years}(?: on)?${closed}`,
  `\\b(?:mensen|werknemers|medewerkers|collega’s|iemand|people|staff|somebody) (?:van|of) ${aged}${years}${closed}`,
  `\\bwie ${aged}${years} (?:is|wordt)\\b`,
  '\\b(?:oudere|jongere|older|younger) (?:werknemer|medewerker|collega|mensen|worker|employee|colleague|staff|people)s?n?\\b',
  '^\\W*(?:(?:alle|voor|de|all|for|the) )*(?:ouderen|jongeren|senioren|seniors|the old|the young|elderly)\\W*$',
].map(pattern => new RegExp(pattern, 'iu'))

const isSaid = (words: string | null): words is string => words !== null && words.trim() !== ''

/**
 * What is wrong with a criterion; null where it may stand. Age is a poor guide to what somebody can go on doing, and law protects
 * people from it, so it counts only beside what people can do, need, care for or wish. An age does not pass under another name.
 */
export function criterionFault(criterion: Criterion): CriterionFault | null {
  const said = grounds.map(ground => criterion[ground]).filter(isSaid)
  if (said.length === 0) return { fault: isSaid(criterion.age) ? 'age-alone' : 'nothing' }
  const ages = said.filter(words => naming.some(pattern => pattern.test(words)))
  if (ages.length === 0) return null
  return said.every(isBare) ? { fault: 'age-alone' } : { fault: 'age-in-words', words: ages[0]! }
}

/** Hardly anything is left of it once the age is taken out. */
function isBare(words: string): boolean {
  const rest = naming.reduce((left, pattern) => left.replace(pattern, ' '), words)
  return rest !== words && (rest.match(/\p{L}{3,}/gu) ?? []).length <= 2
}
