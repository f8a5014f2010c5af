import type { OwnCompetence } from '../model.ts'

/** Can and wants to, can, or only wants to. What one would rather not do is drawn as what one can. */
export const kindOf = ({ level, wish }: Pick<OwnCompetence, 'level' | 'wish'>): 'both' | 'can' | 'want' =>
  level === null ? 'want' : wish === 'yes' ? 'both' : 'can'

/** Whether anybody else sees anything of it. */
export const isShown = ({ level, levelSeenBy, wish, wishSeenBy }: OwnCompetence): boolean =>
  (level !== null && levelSeenBy !== 'nobody') || (wish !== null && wishSeenBy !== 'nobody')

/** Whether whoever looks for people finds its owner by it. */
export const isFindable = ({ level, levelSeenBy, wish, wishSeenBy }: OwnCompetence): boolean =>
  level !== null && wish === 'yes' && levelSeenBy === 'organisation' && wishSeenBy === 'organisation'
