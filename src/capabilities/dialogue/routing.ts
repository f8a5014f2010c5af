import type { MandatoryTopic } from './cycle.ts'

/** What an agency worker talks about that has a counterpart of its own. */
export const routedTopics = ['pay', 'performance', 'expectations', 'perspective'] as const
export type RoutedTopic = (typeof routedTopics)[number]

/** With whom: the contact of the agency, or whoever manages for the organisation where the work is done. */
export const counterparts = ['agency', 'organisation'] as const
export type Counterpart = (typeof counterparts)[number]

/**
 * Pay is negotiated with the agency; performance with whoever manages, who exercises the authority; about expectations and
 * perspective one talks with either or both (paper 2, lines 763-770).
 */
export const topicRoutes: Readonly<Record<RoutedTopic, readonly Counterpart[]>> = {
  pay: ['agency'],
  performance: ['organisation'],
  expectations: ['agency', 'organisation'],
  perspective: ['agency', 'organisation'],
}

/** Obligatory topics of a yearly talk that belong to the other counterpart, where there is one. */
export const isElsewhere = (topic: MandatoryTopic): boolean => {
  const route = routedTopics.find(one => one === topic)
  return route !== undefined && !topicRoutes[route].includes('organisation')
}
