/** Two states that only the owner moves: it threatens, or it has happened. */
export const breachStates = ['threatened', 'existing'] as const
/** How heavy it weighs for who wrote it; in words alone, never a number and never shown to others. */
export const weights = ['light', 'bearable', 'counts', 'heavy', 'very-heavy'] as const
/** What a breach may touch: each is asked, and none is filled in beforehand (seed 002, lines 463-479). */
export const dimensions = ['exchange', 'authority', 'cooperation'] as const
export type BreachDimension = (typeof dimensions)[number]
/** The four doors, always all of them. */
export const routes = ['talk', 'deal', 'confidant', 'leave'] as const
/** What is kept of a choice: whoever goes to a confidant leaves no word of it anywhere. */
export const keptRoutes = ['talk', 'deal', 'leave'] as const
/** What research lists as following from breach (seed 002, lines 456-466), in its order. */
export const consequences = [
  'trust',
  'cynicism',
  'leaving',
  'wellbeing',
  'emotions',
  'dissatisfaction',
  'commitment',
  'duty',
  'performance',
] as const
/** What makes breach likelier in a team as a whole (seed 002, lines 452-456). */
export const conditions = ['weakPractice', 'littleSupport', 'poorResults', 'strongDependency'] as const
export type Condition = (typeof conditions)[number]
