/** Rules of the product itself, which nobody here can change: their words stand in the texts. */
export const ownRules = [
  'shown-together',
  'all-names',
  'thinking-time',
  'five-people',
  'council-first',
  'who-looked',
  'no-ranking',
  'kept-for',
] as const
export type OwnRule = (typeof ownRules)[number]
/** The version of the product since which they hold. */
export const ownSince = '0.1.0'
