import type { ReactNode } from 'react'
import type { Seat, Side } from '../../people/model.ts'
import type { ConversationView } from '../model.ts'
import type { NamedTalks } from './named.ts'

/** A table, as every part of this page needs it. */
export interface AtTable {
  relationId: string
  talks: NamedTalks
  today: string
  seat: Seat
  /** Warm for who works here, cool for everybody who speaks for an organisation. */
  tone: Side
  nameOf: (seat: Seat) => string
  /** Everybody else who sits here, by given name. */
  others: string
  /** More than two sit here. */
  many: boolean
  /** The two plan, call off and close an agenda. */
  mayPlan: boolean
  onSheet: (topicId: string) => void
  /** A quiet word beside free text, before it is saved; the screen says which. */
  beside: (text: string) => ReactNode
  /** What another capability says of a topic. */
  ofTopic?: (topicId: string) => ReactNode
  /** What is offered with a talk, folded, at its moment. */
  offered: (talk: ConversationView) => ReactNode
}
