import type { Appointment } from '../calendar/calendar.ts'

/** Whose turn it became, and where; said without a word of what it is about. */
export interface Ring {
  /**
   * Something was laid ready at a table, or by an office for whoever sits at one, a talk was planned or moved, an office is asked something, a round opened,
   * rules changed that a text in force is held against, a term ran out, or a year was over.
   */
  kind: 'table' | 'answer' | 'talk' | 'office' | 'round' | 'rules' | 'term' | 'year'
  /** Of a talk: when and where, for the calendars of who hears it. */
  appointment?: Appointment
  to: readonly { personId: string /** The page on which it is their turn. */; at: string }[]
}
