/** Which office puts a proposal before people. */
export const offices = ['hr', 'council'] as const
export type Office = (typeof offices)[number]

/** What was done with a point: taken over, partly, or not. */
export const verdicts = ['taken', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]

/** Open to reactions, waiting for the outcome, closed with one, or taken back by who put it. */
export const states = ['open', 'waits', 'closed', 'withdrawn'] as const
export type State = (typeof states)[number]
